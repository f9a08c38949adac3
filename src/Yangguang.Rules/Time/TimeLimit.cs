using Yangguang.Rules.Time.Phrases;

namespace Yangguang.Rules.Time;

/// <summary>
/// A 公开时限 of a standard catalogue, read: when the row's information must be published and how long it must stay.
/// What cannot be read is never guessed; it stays a clause of kind <see cref="TimeLimitKind.Text"/> and is listed in <see cref="Unread"/>.
/// </summary>
/// <param name="Text">The original text, untouched.</param>
/// <param name="Clauses">The demands in the order of the text; empty when the text is empty.</param>
/// <param name="Unread">The parts a person must look at, without layout spaces.</param>
public sealed record TimeLimit(string Text, IReadOnlyList<TimeLimitClause> Clauses, IReadOnlyList<string> Unread)
{
    /// <summary>Reads a limit. Layout spaces and line breaks inside the phrase, full-width digits, Chinese numerals,
    /// traditional characters and pinyin notes do not matter. Never throws.</summary>
    public static TimeLimit Parse(string text) => new PhraseParser(text).Parse();
}
