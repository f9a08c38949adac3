using System.Collections.Frozen;
using System.Reflection;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Yangguang.Audit;

/// <summary>Reads audit entries back as sentences.</summary>
public static partial class EventWords
{
    private static readonly FrozenDictionary<string, string> Sentences = typeof(EventWords).Assembly.GetTypes()
        .Select(type => (type.Name, type.GetCustomAttribute<InWordsAttribute>()?.Sentence))
        .Where(pair => pair.Sentence is not null)
        .ToFrozenDictionary(pair => pair.Name, pair => pair.Sentence!, StringComparer.Ordinal);

    /// <summary>Every kind of event with its bare verb, for a filter: 起草, 退回修改 …</summary>
    public static IReadOnlyList<(string Event, string Verb)> All { get; } =
        [.. Sentences.Select(pair => (pair.Key, Verb(pair.Value))).OrderBy(pair => pair.Item2, StringComparer.Ordinal)];

    /// <summary>The sentence of an event; the event's own name where nobody gave it words.</summary>
    public static string Of(string eventName, string detail)
    {
        if (!Sentences.TryGetValue(eventName, out var sentence))
            return eventName;
        using var json = JsonDocument.Parse(detail);
        return Placeholder().Replace(sentence, match =>
            json.RootElement.TryGetProperty(match.Groups[1].Value, out var value) ? Text(value) : "");
    }

    private static string Text(JsonElement value) => value.ValueKind == JsonValueKind.Null ? "" : value.ToString();

    private static string Verb(string sentence) => Separator().Split(sentence)[0];

    [GeneratedRegex(@"\{(\w+)\}")]
    private static partial Regex Placeholder();

    [GeneratedRegex("[：《“（{，]")]
    private static partial Regex Separator();
}
