using System.Globalization;
using System.Text.Json;

namespace Yangguang.Rules.Catalog;

/// <summary>The embedded dictionary, <c>Data/law-dictionary.json</c>.</summary>
internal static class LawDictionaryFile
{
    public static LawDictionary Read(Func<IReadOnlyList<LawEntry>, IReadOnlyList<OutdatedTerm>, IReadOnlyList<string>, LawDictionary> make)
    {
        using var stream = typeof(LawDictionaryFile).Assembly.GetManifestResourceStream("Yangguang.Rules.Data.law-dictionary.json")!;
        using var document = JsonDocument.Parse(stream);
        var root = document.RootElement;
        return make(
            [.. root.GetProperty("texts").EnumerateArray().Select(ReadText)],
            [.. root.GetProperty("terms").EnumerateArray().Select(ReadTerm)],
            [.. root.GetProperty("foreignWords").EnumerateArray().Select(word => word.GetString()!)]);
    }

    private static LawEntry ReadText(JsonElement text) => new(
        Text(text, "title"), Text(text, "number"), Text(text, "level"), Day(text, "inForceOn"), Day(text, "endedOn"),
        Text(text, "replacedBy"), Text(text, "formerNumber"), Text(text, "note"));

    private static OutdatedTerm ReadTerm(JsonElement term) => new(
        Text(term, "term"), Day(term, "since")!.Value, Text(term, "instead"), Text(term, "unlessBefore"), Text(term, "note"));

    private static string Text(JsonElement element, string name) => element.TryGetProperty(name, out var value) ? value.GetString()! : "";

    private static DateOnly? Day(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) ? DateOnly.ParseExact(value.GetString()!, "yyyy-MM-dd", CultureInfo.InvariantCulture) : null;
}
