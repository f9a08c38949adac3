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

    /// <summary>The clauses that bind the body that publishes of its own accord: what is given out on application has clocks of
    /// its own, and a clause about a part of the row (结果信息) stands back where another speaks about the rest.</summary>
    public IEnumerable<TimeLimitClause> BindingClauses =>
        Clauses.Where(clause => clause.Scope != ClauseScope.OnRequest && (clause.Scope != ClauseScope.Part || !Clauses.Any(SpeaksForTheRow)));

    private static bool SpeaksForTheRow(TimeLimitClause clause) => clause.Scope is ClauseScope.Whole or ClauseScope.Rest
        && clause.Kind is TimeLimitKind.Within or TimeLimitKind.Prompt or TimeLimitKind.Realtime or TimeLimitKind.Periodic;
}
