using Yangguang.Accounts;

namespace Yangguang.Demo;

/// <summary>What the console says when a demonstration starts: where to look, and who to be.</summary>
internal static class DemoNotice
{
    public static string Of(IEnumerable<string> addresses) => $"""

        阳光 · 演示模式：昭明县（单位、人员和内容全部虚构）

        {TextTable.Of("  ", [.. addresses.SelectMany(Doors)])}
          演示账号，密码都是 {DemonstrationAccounts.Password}

        {TextTable.Of("  ",
            ["账号", "角色", "单位"],
            ["officer1、officer2", "政务公开办", "昭明县人民政府办公室"],
            ["admin", "系统管理员", "昭明县人民政府办公室"],
            ["mzj-clerk", "信息员", "昭明县民政局"],
            ["mzj-reviewer", "审核员", "昭明县民政局"],
            ["mzj-requests", "受理员", "昭明县民政局"],
            ["mzj-head", "公开机构负责人", "昭明县民政局"],
            ["qingxi-clerk", "信息员", "青溪镇人民政府"],
            ["qingxi-reviewer", "审核员", "青溪镇人民政府"],
            ["qingxi1-clerk", "村级信息员", "青溪镇柳湾村村民委员会"],
            ["qingxi1-reviewer", "审核员", "柳湾村村务监督委员会"])}
          每个单位都有 -clerk、-reviewer 两个账号，demo --accounts 列出全部。按 Ctrl+C 停止。

        """;

    private static IEnumerable<string[]> Doors(string address) =>
    [
        ["门户", $"{address.TrimEnd('/')}/"],
        ["工作台", $"{address.TrimEnd('/')}/desk"],
    ];
}
