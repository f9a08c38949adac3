using Yangguang.Rules.Catalog.Lint;
using Yangguang.Rules.Time;

namespace Yangguang.Rules.Catalog.Conformity;

/// <summary>
/// Bodies of one county word the same item differently, though the county has one standard (54号: 相同事项公开内容对应一致).
/// Only what means something else counts: another number of days, another law, another channel.
/// </summary>
/// <param name="Item">The item as one of the rows prints it.</param>
/// <param name="Cell">公开时限, 公开依据 or 公开渠道和载体.</param>
/// <param name="Ways">The different meanings, the most usual first, each with its rows.</param>
public sealed record StandardConflict(LintRow Item, RowCell Cell, IReadOnlyList<ConflictingWay> Ways)
{
    /// <summary>The conflicts among the rows of an area, item by item.</summary>
    public static IEnumerable<StandardConflict> Among(IEnumerable<LintRow> rows, LintContext context)
    {
        foreach (var same in rows.GroupBy(ItemName.Of).Where(group => group.Key.Rest.Length > 0 || group.Key.Level1.Length > 0))
        {
            var all = same.ToList();
            if (all.Count < 2)
                continue;
            foreach (var (cell, meaning, printed) in Compared)
            {
                List<ConflictingWay> ways = [.. all.GroupBy(row => meaning(row, context))
                    .Select(way => new ConflictingWay(printed(way.First()), [.. way])).OrderByDescending(way => way.Rows.Count)];
                if (ways.Count > 1)
                    yield return new StandardConflict(all[0], cell, ways);
            }
        }
    }

    private static (RowCell Cell, Func<LintRow, LintContext, string> Meaning, Func<LintRow, string> Printed)[] Compared { get; } =
    [
        (RowCell.TimeLimit, (row, context) => TimeLimitWords.Describe(context.Read(row.TimeLimit)), row => row.TimeLimit),
        (RowCell.LegalBasis, Laws, row => string.Join('、', row.LegalBasis)),
        (RowCell.Channels, (row, _) => string.Join('|', row.Channels.Select(name => Channel.Of(name).Code + (Channel.Of(name) == Channel.Other ? name : "")).Distinct().Order(StringComparer.Ordinal)), row => string.Join('、', row.Channels)),
    ];

    private static string Laws(LintRow row, LintContext context) => string.Join('|', row.LegalBasis
        .SelectMany(basis => context.References(basis)).Where(reference => reference.NamesAText)
        .Select(reference => context.LawOf(reference)?.Title ?? reference.Title).Distinct().Order(StringComparer.Ordinal));
}

/// <summary>One way of wording an item and the rows that word it so.</summary>
/// <param name="Text">The words as one of them prints them.</param>
/// <param name="Rows">The rows.</param>
public sealed record ConflictingWay(string Text, IReadOnlyList<LintRow> Rows);
