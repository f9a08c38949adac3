using Yangguang.Rules.Catalog.Lint;
using Yangguang.Shared;

namespace Yangguang.Catalog.Lint;

/// <summary>The words and signs of findings.</summary>
public static class LintWords
{
    public static string InWords(this LintSeverity severity) => severity switch
    {
        LintSeverity.Error => "错误",
        LintSeverity.Warning => "提醒",
        LintSeverity.Info => "提示",
        _ => throw new ArgumentOutOfRangeException(nameof(severity)),
    };

    public static Badge InBadge(this LintSeverity severity) => severity switch
    {
        LintSeverity.Error => new(severity.InWords(), "triangle", "over"),
        LintSeverity.Warning => new(severity.InWords(), "warning", "near"),
        LintSeverity.Info => new(severity.InWords(), "info", "none"),
        _ => throw new ArgumentOutOfRangeException(nameof(severity)),
    };

    public static string InWords(this RowCell cell) => cell switch
    {
        RowCell.Level1 => "一级事项",
        RowCell.Level2 => "二级事项",
        RowCell.Level3 => "三级事项",
        RowCell.Elements => "公开内容",
        RowCell.LegalBasis => "公开依据",
        RowCell.TimeLimit => "公开时限",
        RowCell.Body => "公开主体",
        RowCell.Channels => "公开渠道",
        RowCell.Audience => "公开对象",
        RowCell.Mode => "公开方式",
        RowCell.Tiers => "公开层级",
        RowCell.Contact => "联系方式",
        RowCell.Area => "整个目录",
        _ => throw new ArgumentOutOfRangeException(nameof(cell)),
    };

    /// <summary>What a button that carries out a repair says: 改为“…”, 补上“…”, 删去“…”.</summary>
    public static string InWords(this CellRepair repair) =>
        repair.New.Length == 0 ? $"删去多余的“{Short(repair.Old)}”"
        : repair.Old.Length == 0 ? $"补上“{Short(repair.New)}”"
        : $"改为“{Short(Changed(repair))}”";

    /// <summary>The new words; of a long text only the part that changes, with a little around it.</summary>
    private static string Changed(CellRepair repair)
    {
        if (repair.New.Length <= Longest)
            return repair.New;
        var same = repair.Old.Zip(repair.New).TakeWhile(pair => pair.First == pair.Second).Count();
        return same > 4 ? "…" + repair.New[(same - 4)..] : repair.New;
    }

    private static string Short(string text) => text.ReplaceLineEndings("；") is { Length: > Longest } flat ? flat[..(Longest - 1)] + "…" : text.ReplaceLineEndings("；");

    private const int Longest = 36;
}
