namespace Yangguang.Rules.Catalog;

/// <summary>A text of the law dictionary.</summary>
/// <param name="Title">Full title.</param>
/// <param name="Number">Document number; empty where it is cited by name or not recorded.</param>
/// <param name="Level">Rank of law (效力位阶): 法律, 行政法规, 部门规章, 国务院文件, 规范性文件 …</param>
/// <param name="InForceOn">First day in force, where it is recorded.</param>
/// <param name="EndedOn">The day it was abolished or replaced; null while it is in force.</param>
/// <param name="ReplacedBy">Title of the text that took its place; empty where none did.</param>
/// <param name="FormerNumber">Number of an earlier wording under the same title; empty where there was none.</param>
/// <param name="Note">What a compiler must know; may be empty.</param>
public sealed record LawEntry(
    string Title,
    string Number,
    string Level,
    DateOnly? InForceOn,
    DateOnly? EndedOn,
    string ReplacedBy,
    string FormerNumber,
    string Note)
{
    /// <summary>True when it may still be cited on a day.</summary>
    public bool IsInForceOn(DateOnly day) => EndedOn is null || day < EndedOn;
}

/// <summary>A word that has gone out of use with the law behind it, e.g. 社会抚养费.</summary>
/// <param name="Term">The word.</param>
/// <param name="Since">The day from which it is outdated.</param>
/// <param name="Instead">What to write; empty where the matter itself is gone.</param>
/// <param name="UnlessBefore">The word does no harm before this one: 城乡规划法 is in force; empty where it always does.</param>
/// <param name="Note">Why; may be empty.</param>
public sealed record OutdatedTerm(string Term, DateOnly Since, string Instead, string UnlessBefore, string Note)
{
    /// <summary>True when a text carries the word on a day it is outdated.</summary>
    public bool IsIn(string text, DateOnly on)
    {
        if (on < Since)
            return false;
        for (var at = text.IndexOf(Term, StringComparison.Ordinal); at >= 0; at = text.IndexOf(Term, at + 1, StringComparison.Ordinal))
            if (UnlessBefore.Length == 0 || string.CompareOrdinal(text, at + Term.Length, UnlessBefore, 0, UnlessBefore.Length) != 0)
                return true;
        return false;
    }
}
