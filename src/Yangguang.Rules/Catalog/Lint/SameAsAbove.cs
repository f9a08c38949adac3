using System.Text.RegularExpressions;
using Yangguang.Rules.Text;

namespace Yangguang.Rules.Catalog.Lint;

/// <summary>L14: 同上 and 内容同上 stand for the cell above; a row must be readable alone, because it has an address of its own.</summary>
public sealed partial class SameAsAbove() : TableRule("L14", LintSeverity.Info, "“同上”写成完整内容")
{
    private const int Longest = 16;

    /// <inheritdoc/>
    public override IEnumerable<LintFinding> Check(IReadOnlyList<LintRow> table, LintContext context)
    {
        for (var at = 0; at < table.Count; at++)
            foreach (var (cell, printed) in table[at].Texts.Where(text => IsDitto(text.Text)))
                yield return Said(table, at, cell) is { } meant
                    ? Found(table[at].Key, cell, $"“{printed}”请写成完整内容：{meant}", new CellRepair(printed, meant))
                    : Found(table[at].Key, cell, $"“{printed}”上方没有可以沿用的内容，请对照原件补写。");
    }

    /// <summary>True for 同上, 内容同上, 同前 and their kin.</summary>
    public static bool IsDitto(string text) =>
        text.Length <= Longest && text.AsSpan().ContainsAny('同', '〃', '″') && Ditto().IsMatch(Han.Fold(text).Trim());

    /// <summary>What the nearest row above says in that cell, entries of a list one a line; null when none does.</summary>
    private static string? Said(IReadOnlyList<LintRow> table, int at, RowCell cell)
    {
        for (var above = at - 1; above >= 0; above--)
            if (table[above].Texts.Where(text => text.Cell == cell && text.Text.Length > 0).Select(text => text.Text).ToList() is { Count: > 0 } said
                && !said.Exists(IsDitto))
                return string.Join('\n', said);
        return null;
    }

    [GeneratedRegex("^[(]?(内容|依据|时限|主体)?(同上|同前|〃|″|同上一?[行项条]|与上(一?行)?相?同)[)]?。?$")]
    private static partial Regex Ditto();
}
