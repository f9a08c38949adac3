using System.Text.RegularExpressions;

namespace Yangguang.Rules.Catalog.Lint;

/// <summary>L25: words hidden behind asterisks by the site a table was copied from.</summary>
public sealed partial class MaskedText() : LintRule("L25", LintSeverity.Error, "无遮盖文字")
{
    /// <inheritdoc/>
    public override IEnumerable<LintFinding> Check(ReadRow row) =>
        !Mask().IsMatch(row.Words) ? [] :
        from cell in row.Texts
        where Mask().IsMatch(cell.Text)
        select Found(row, cell.Cell, $"“{cell.Text}”中有被遮盖的文字，请对照原件补全。");

    [GeneratedRegex(@"[*＊]{2,}|[×Xx]{3,}|[*＊](?=个?(工作日|日|天))|\(略\)|（略）")]
    private static partial Regex Mask();
}
