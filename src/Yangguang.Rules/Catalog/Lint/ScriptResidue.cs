using System.Text.RegularExpressions;
using Yangguang.Rules.Text;

namespace Yangguang.Rules.Catalog.Lint;

/// <summary>L23: traditional characters or pinyin notes that a page's script converter left behind: 發(fā) → 发.</summary>
public sealed partial class ScriptResidue() : LintRule("L23", LintSeverity.Info, "简体字且无拼音残留")
{
    /// <inheritdoc/>
    public override IEnumerable<LintFinding> Check(ReadRow row) =>
        !HasResidue(row.Words) ? [] :
        from cell in row.Texts
        where HasResidue(cell.Text)
        select Found(row, cell.Cell, $"“{cell.Text}”有繁体字或者拼音残留，可自动清理。", new CellRepair(cell.Text, Clean(cell.Text)));

    private static bool HasResidue(string text) => Han.HasTraditional(text) || PinyinNote().IsMatch(text);

    private static string Clean(string text) => Han.Simplify(PinyinNote().Replace(text, ""));

    [GeneratedRegex(@"(?<=[\u3400-\u9fff])[(（][a-zāáǎàōóǒòēéěèīíǐìūúǔùǖǘǚǜ]+[)）]")]
    private static partial Regex PinyinNote();
}
