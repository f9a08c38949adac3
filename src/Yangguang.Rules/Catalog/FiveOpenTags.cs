using Yangguang.Rules.Text;

namespace Yangguang.Rules.Catalog;

/// <summary>
/// Tells which of 五公开 a row opens: by the 五公开 column where a county prints one, else by the words of its items, and where
/// these say nothing, by its elements. A row that says nothing of the kind has no tag.
/// </summary>
public static class FiveOpenTags
{
    /// <summary>The five, in the order in which the law names them.</summary>
    public static IReadOnlyList<FiveOpen> All { get; } =
        [FiveOpen.Decision, FiveOpen.Execution, FiveOpen.Management, FiveOpen.Service, FiveOpen.Result];

    private static readonly Dictionary<FiveOpen, string> Names = new()
    {
        [FiveOpen.Decision] = "决策",
        [FiveOpen.Execution] = "执行",
        [FiveOpen.Management] = "管理",
        [FiveOpen.Service] = "服务",
        [FiveOpen.Result] = "结果",
    };

    private static readonly Dictionary<FiveOpen, string[]> Words = new()
    {
        [FiveOpen.Decision] =
        [
            "意见征集", "征求意见", "预公开", "听证", "会议", "政策", "文件", "解读", "规划", "草案", "法律法规", "法规", "规章", "规定", "制度", "决策",
        ],
        [FiveOpen.Execution] =
        [
            "进展", "实施", "执行", "落实", "督查", "督办", "审计", "整改", "年度计划", "工作计划", "资金", "项目", "招标", "采购", "预算", "施工", "建设", "工程",
        ],
        [FiveOpen.Management] =
        [
            "权责", "权力清单", "责任清单", "处罚", "许可", "强制", "检查", "抽查", "双随机", "执法", "监管", "监督", "裁量", "信用", "日常管理", "审批", "审查",
            "资格", "认定", "监测",
        ],
        [FiveOpen.Service] =
        [
            "指南", "办事", "流程", "服务", "咨询", "办理", "申请", "受理", "名录", "机构", "热线", "查询", "培训", "宣传", "辅导", "场所", "条件", "指引", "登记", "补贴",
        ],
        [FiveOpen.Result] =
        [
            "结果", "公示", "公告", "决定", "决算", "名单", "评估", "年度报告", "年报", "完成情况", "绩效", "发放", "统计", "处理情况", "成交", "中标", "通报", "批后",
        ],
    };

    /// <summary>The tags of a row by its cells; <paramref name="extra"/> are the columns beyond the official ones.</summary>
    public static FiveOpen Of(
        string level1, string level2, string level3, IEnumerable<string> elements, IEnumerable<KeyValuePair<string, string>> extra)
    {
        if (Printed(extra) is var printed and not FiveOpen.None)
            return printed;
        if (ByWords(level2 + level3) is var byName and not FiveOpen.None)
            return byName;
        return ByWords(level1) is var byGroup and not FiveOpen.None ? byGroup : ByWords(string.Join('；', elements));
    }

    /// <summary>决策公开 and so on.</summary>
    public static string InWords(FiveOpen tag) => Names[tag] + "公开";

    /// <summary>The single tags of a combination, in order.</summary>
    public static IEnumerable<FiveOpen> Split(FiveOpen tags) => All.Where(tag => tags.HasFlag(tag));

    private static FiveOpen Printed(IEnumerable<KeyValuePair<string, string>> extra)
    {
        var cell = Han.Fold(string.Concat(extra.Where(column => column.Key.Contains("五公开", StringComparison.Ordinal)).Select(column => column.Value)));
        return Union(tag => Names[tag] is var name && cell.Contains(name, StringComparison.Ordinal)
            && !cell.Contains('□' + name, StringComparison.Ordinal) && !cell.Contains('☐' + name, StringComparison.Ordinal));
    }

    private static FiveOpen ByWords(string text)
    {
        var folded = Han.Fold(text);
        return Union(tag => Words[tag].Any(word => folded.Contains(word, StringComparison.Ordinal)));
    }

    private static FiveOpen Union(Func<FiveOpen, bool> holds) => All.Where(holds).Aggregate(FiveOpen.None, (tags, tag) => tags | tag);
}
