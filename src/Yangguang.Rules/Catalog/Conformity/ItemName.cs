using Yangguang.Rules.Catalog.Lint;
using Yangguang.Rules.Text;

namespace Yangguang.Rules.Catalog.Conformity;

/// <summary>Which item a row is about, so that rows of two tables are put side by side whatever script, spaces or quotes they use.</summary>
/// <param name="Level1">一级事项, folded.</param>
/// <param name="Rest">二级事项 and 三级事项, folded.</param>
public readonly record struct ItemName(string Level1, string Rest)
{
    /// <summary>The item of a row.</summary>
    public static ItemName Of(LintRow row) => new(Folded(row.Level1), Folded(row.Level2 + row.Level3));

    private static string Folded(string text) => string.Concat(Han.Fold(text).Where(c => char.IsLetterOrDigit(c)));
}
