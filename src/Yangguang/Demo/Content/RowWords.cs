using System.Text.RegularExpressions;
using Yangguang.Catalog;

namespace Yangguang.Demo.Content;

/// <summary>A row's names made fit for a title: no remarks in brackets, no half of a renaming, a general name with its group before it.</summary>
internal static partial class RowWords
{
    private static readonly string[] General =
    [
        "办事指南", "政策法规文件", "审核信息", "审批信息", "审核审批信息", "监督检查", "年度计划", "计划完成情况", "情况说明",
        "说明与绩效", "法律法规", "行政处罚", "行政许可", "行政强制", "检查处理结果",
    ];

    private static readonly string[] Groups =
        ["政策文件", "综合业务", "法规政策", "部门文件", "政策法规", "公共服务", "政策解读", "行政管理", "依法行政", "公共服务事项", "其他行政职责"];

    public static string NameOf(CatalogRow row)
    {
        var (group, name) = (Clean(row.Level1), Clean(row.Level2));
        return name.Length == 0 ? group
            : group != name && !Groups.Contains(group) && (General.Contains(name) || name.Length <= 3) ? group + name
            : name;
    }

    /// <summary>What a policy document under the row is about.</summary>
    public static string TopicOf(CatalogRow row, string areaWord) => Clean(row.Level1) is var group && Groups.Contains(group) ? areaWord : group;

    /// <summary>The heading of a section; null for the ragged end of a list in brackets.</summary>
    public static string? HeadingOf(string element)
    {
        var heading = Clean(element.Split(['：', ':'])[0]);
        return heading.Length is 0 or > 24 || heading.Contains(')', StringComparison.Ordinal) ? null : heading;
    }

    /// <summary>Without the words that meet twice where a phrase and a name were joined.</summary>
    public static string Joined(string text) =>
        Twice().Replace(text, "$1").Replace("年年度", "年度", StringComparison.Ordinal);

    private static string Clean(string name)
    {
        var half = name.Split(['→', '/'])[^1];
        return Bracketed().Replace(half, "").Split('(', '（')[0].Trim();
    }

    [GeneratedRegex(@"[\(（][^\)）]*[\)）]")]
    private static partial Regex Bracketed();

    [GeneratedRegex(@"(办事指南|服务指南|指南|公示|公告|信息|情况|计划|目录|名录|申请|通知|办理|工作|服务|补贴|登记|结果|的)\1")]
    private static partial Regex Twice();
}
