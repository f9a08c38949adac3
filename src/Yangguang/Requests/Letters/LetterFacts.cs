using System.Collections.Immutable;

namespace Yangguang.Requests.Letters;

/// <summary>What a case gives to a letter; a place without a fact is left for the clerk.</summary>
public sealed record LetterFacts
{
    public static LetterFacts None { get; } = new();

    private ImmutableDictionary<LetterPlace, string> Values { get; init; } = ImmutableDictionary<LetterPlace, string>.Empty;

    /// <summary>附件: names of what goes with the letter.</summary>
    public IReadOnlyList<string> Attachments { get; init; } = [];

    public string this[LetterPlace place] => Values.GetValueOrDefault(place, "");

    /// <summary>An empty value is no fact.</summary>
    public LetterFacts With(LetterPlace place, string? value) => this with
    {
        Values = string.IsNullOrWhiteSpace(value) ? Values.Remove(place) : Values.SetItem(place, value.ReplaceLineEndings("\n").Trim()),
    };

    public bool Has(LetterPlace place) => Values.ContainsKey(place);
}
