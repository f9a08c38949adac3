using System.Text.Json;
using System.Text.Json.Serialization;

namespace Yangguang.Records.Wording;

/// <summary>An expression that is usually wrong.</summary>
/// <param name="Kind">Why.</param>
/// <param name="Wrong">As it stands in texts.</param>
/// <param name="Right">What to write; empty when it should not stand there at all.</param>
/// <param name="Why">The reason, in words.</param>
/// <param name="Unless">Longer expressions in which it is right.</param>
public sealed record WordEntry(WordKind Kind, string Wrong, string Right, string Why, IReadOnlyList<string>? Unless = null)
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { Converters = { new JsonStringEnumConverter() } };

    /// <summary>The list that comes with the product.</summary>
    public static IReadOnlyList<WordEntry> Own { get; } = Load();

    public static WordEntry Of(LocalWord word) => new(WordKind.Local, word.Wrong, word.Right, word.Why);

    private static IReadOnlyList<WordEntry> Load()
    {
        using var stream = typeof(WordEntry).Assembly.GetManifestResourceStream("Yangguang.Records.Wording.words.json")!;
        return JsonSerializer.Deserialize<List<WordEntry>>(stream, Json)!;
    }
}
