using Yangguang.Rules.Law;

namespace Yangguang.Rules.Catalog.Lint;

/// <summary>L22: more than nine rows in ten are the ministry's guide word for word: 因地制宜 was asked for, not 一刀切 (54号 art. 4).</summary>
public sealed class CopiedTemplate() : TableRule("L22", LintSeverity.Info, "结合本地实际编制", Laws.GrassrootsOpenness())
{
    private const double Share = 0.9;

    /// <inheritdoc/>
    public override IEnumerable<LintFinding> Check(IReadOnlyList<LintRow> table, LintContext context)
    {
        if (table.Count == 0 || context.Template.Count == 0)
            yield break;
        var template = context.Template.Select(Words).ToHashSet(StringComparer.Ordinal);
        var items = context.Template.Select(row => row.Level2).ToHashSet(StringComparer.Ordinal);
        var copied = table.Count(row => items.Contains(row.Level2) && template.Contains(Words(row)));
        if (copied > table.Count * Share)
            yield return Found("", RowCell.Area, $"{table.Count}行中有{copied}行与部委标准指引逐字相同，请结合本地权责清单和实际调整，避免照抄。");
    }

    private static string Words(LintRow row) =>
        string.Join('|', row.Texts.Select(cell => cell.Text).Concat(row.Channels).Concat(row.Tiers).Append(row.Group));
}
