using Yangguang.Rules.Law;

namespace Yangguang.Rules.Catalog.Lint;

/// <summary>L07: what is published proactively stands on the government website, the first platform (政府信息公开条例 art. 24).</summary>
public sealed class MissingWebsite() : LintRule("L07", LintSeverity.Warning, "主动公开事项勾选政府网站", Laws.DisclosureRegulation("第二十四条"))
{
    /// <inheritdoc/>
    public override IEnumerable<LintFinding> Check(ReadRow row)
    {
        if (row.Cells.IsProactive && row.Cells.Channels.Count > 0 && !row.Cells.Channels.Any(ChannelLooks.IsWebsite))
            yield return Found(row, RowCell.Channels, "主动公开事项没有勾选政府网站；政府网站是政府信息公开第一平台。", new CellRepair("", Channel.Web.Name));
    }
}

/// <summary>L08: an option printed twice in the channel cell, as in the format template of 2020 (□政府网站 □政府网站).</summary>
public sealed class RepeatedChannel() : LintRule("L08", LintSeverity.Warning, "渠道选项不重复")
{
    /// <inheritdoc/>
    public override IEnumerable<LintFinding> Check(ReadRow row) =>
        row.Cells.Channels.GroupBy(name => name).Where(group => group.Count() > 1)
            .Select(group => Found(row, RowCell.Channels, $"渠道“{group.Key}”重复出现，请核对是否漏写了其他渠道（如政府公报）。", new CellRepair(group.Key, "")));
}

/// <summary>L10: information given out on application only does not belong on the website.</summary>
public sealed class WebsiteForRequests() : LintRule("L10", LintSeverity.Warning, "依申请公开事项不勾选政府网站", Laws.DisclosureRegulation("第二十七条"))
{
    /// <inheritdoc/>
    public override IEnumerable<LintFinding> Check(ReadRow row)
    {
        if (row.Cells.IsOnRequest && !row.Cells.IsProactive && row.Cells.Channels.FirstOrDefault(ChannelLooks.IsWebsite) is { } website)
            yield return Found(row, RowCell.Channels, $"依申请公开事项勾选了“{website}”，与公开方式不一致。", new CellRepair(website, ""));
    }
}

/// <summary>How a printed channel name looks to the checks.</summary>
internal static class ChannelLooks
{
    public static bool IsWebsite(string name) => !string.IsNullOrWhiteSpace(name) && Channel.Of(name) == Channel.Web;
}
