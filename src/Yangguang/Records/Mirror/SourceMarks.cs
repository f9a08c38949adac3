using System.Text.RegularExpressions;

namespace Yangguang.Records.Mirror;

/// <summary>Judges whether a page is the government's own or somebody's copy, by the marks around the document.</summary>
internal static partial class SourceMarks
{
    public static (SourceStatus Source, IReadOnlyList<string> Reasons) Of(IReadOnlyList<string> around, string address, bool hasPinyin)
    {
        var text = string.Join('\n', around);
        var against = Against(text, address, hasPinyin).ToList();
        if (against.Count > 0)
            return (SourceStatus.UnofficialCopy, [.. against, "非官方转载，请与原件核对后再提交。"]);
        var host = Uri.TryCreate(address, UriKind.Absolute, out var known) ? known.Host : "";
        return host.EndsWith(".gov.cn", StringComparison.OrdinalIgnoreCase) || SiteCode().IsMatch(text) || GovernmentTrail().IsMatch(text)
            ? (SourceStatus.Official, [])
            : (SourceStatus.Unclear, ["网页上没有政府网站的标识，请与原件核对。"]);
    }

    private static IEnumerable<string> Against(string text, string address, bool hasPinyin)
    {
        if (hasPinyin)
            yield return "页面经机器转换繁简，夹有注音，不是原页面；已改回规范汉字。";
        if (Trade().Match(text) is { Success: true } trade)
            yield return $"页面带有商业网站的内容（{trade.Value}）。";
        if (FalseRegistration().IsMatch(text))
            yield return "页面的备案编号不完整。";
        if (Uri.TryCreate(address, UriKind.Absolute, out var known) && known.HostNameType == UriHostNameType.Dns && !known.Host.EndsWith(".gov.cn", StringComparison.OrdinalIgnoreCase))
            yield return $"网页来自“{known.Host}”，不是政府网站。";
    }

    [GeneratedRegex(@"网站标识码\s*[:：]?\s*(\d{10}|bm\d{8})")]
    private static partial Regex SiteCode();

    [GeneratedRegex(@"(人民政府|政府网)[^\n]{0,20}[>＞»]|政民互动|政务公开[^\n]{0,20}[>＞»]")]
    private static partial Regex GovernmentTrail();

    [GeneratedRegex(@"400-\d{3}-\d{4}|有限(责任)?公司|诚信为本|非商用版本|商务合作|加盟|产品中心")]
    private static partial Regex Trade();

    [GeneratedRegex(@"ICP备?案?编?号?\s*[:：]?\s*[\u4e00-\u9fff]?IP\*+|ICP备\s*\*+|ICP备X+", RegexOptions.IgnoreCase)]
    private static partial Regex FalseRegistration();
}
