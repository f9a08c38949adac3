namespace Yangguang.Rules.Oversight.Inspection;

/// <summary>办事指南的要素 (国办秘函〔2019〕19号, 服务不实用): eight classes, looked for by the headings guides use.</summary>
public static class GuideElements
{
    private static readonly (string Name, string[] Headings)[] Classes =
    [
        ("事项名称", ["事项名称", "服务事项", "办理事项", "项目名称"]),
        ("设定依据", ["设定依据", "办理依据", "实施依据", "政策依据", "法律依据", "依据"]),
        ("申请条件", ["申请条件", "受理条件", "办理条件", "申报条件", "条件"]),
        ("办理材料", ["办理材料", "申请材料", "申报材料", "所需材料", "提交材料", "材料"]),
        ("办理地点", ["办理地点", "受理地点", "办公地址", "地点", "地址"]),
        ("办理时间", ["办理时间", "办公时间", "受理时间", "办理时限", "办结时限"]),
        ("联系电话", ["联系电话", "咨询电话", "咨询方式", "电话"]),
        ("办理流程", ["办理流程", "办理程序", "工作流程", "流程", "程序"]),
    ];

    /// <summary>Names of the classes the guide does not have.</summary>
    public static IReadOnlyList<string> Missing(string guide) =>
        [.. Classes.Where(each => !each.Headings.Any(heading => guide.Contains(heading, StringComparison.Ordinal))).Select(each => each.Name)];

    /// <summary>Whether a guide that lacks these counts against the site.</summary>
    public static bool IsPoor(IReadOnlyCollection<string> missing) => missing.Count >= SiteLimits.MissingElements;

    /// <summary>Whether the guides together meet the veto.</summary>
    public static bool IsVetoed(int guides, int poor) => poor >= SiteLimits.PoorGuides || (guides > 0 && guides < SiteLimits.PoorGuides && poor == guides);
}
