using System.ComponentModel.DataAnnotations;
using Yangguang.Bodies;
using Yangguang.Rules.Catalog;

namespace Yangguang.Catalog.Desk;

/// <summary>The cells of a row as typed: lists one a line, channels ticked as in the official table.</summary>
public sealed class RowForm
{
    public string Level1 { get; set; } = "";

    public string Level2 { get; set; } = "";

    public string Level3 { get; set; } = "";

    public string Elements { get; set; } = "";

    public string LegalBasis { get; set; } = "";

    public string TimeLimit { get; set; } = "";

    public string BodyText { get; set; } = "";

    /// <summary>Codes of the ticked channels.</summary>
    public List<string> Channels { get; set; } = [];

    /// <summary>Channels under names of their own, separated by 、.</summary>
    public string OtherChannels { get; set; } = "";

    public string Audience { get; set; } = "全社会";

    public bool Proactive { get; set; } = true;

    public bool OnRequest { get; set; }

    [Display(Name = "公开层级")]
    public List<Tier> Tiers { get; set; } = [];

    /// <summary>Bodies that must disclose beside the owner.</summary>
    [Display(Name = "公开主体")]
    public List<Guid> Responsible { get; set; } = [];

    /// <summary>True once somebody has compared a reference row with the ministry's guide.</summary>
    public bool IsChecked { get; set; }

    public static RowForm Of(CatalogRow row, IEnumerable<Guid> responsible)
    {
        var templates = row.Channels.Where(IsTemplate).ToList();
        return new RowForm
        {
            Level1 = row.Level1,
            Level2 = row.Level2,
            Level3 = row.Level3,
            Elements = string.Join('\n', row.Elements),
            LegalBasis = string.Join('\n', row.LegalBasis),
            TimeLimit = row.TimeLimit,
            BodyText = row.BodyText,
            Channels = [.. templates.Select(name => Channel.Of(name).Code)],
            OtherChannels = string.Join('、', row.Channels.Except(templates)),
            Audience = row.Audience,
            Proactive = row.Mode.HasFlag(DisclosureMode.Proactive),
            OnRequest = row.Mode.HasFlag(DisclosureMode.OnRequest),
            Tiers = [.. row.Tiers],
            Responsible = [.. responsible],
            IsChecked = !row.IsReference,
        };
    }

    /// <summary>The typed cells; columns beyond the official ones stay as they were.</summary>
    public CatalogRow ToRow(CatalogRow before) => before with
    {
        Level1 = Level1.Trim(),
        Level2 = Level2.Trim(),
        Level3 = Level3.Trim(),
        Elements = CellLines.Of(Elements),
        LegalBasis = CellLines.Of(LegalBasis),
        TimeLimit = TimeLimit.Trim(),
        BodyText = BodyText.Trim(),
        Channels = [.. ChannelSet.Of(
            Channels.Where(code => Channel.All.Any(channel => channel.Code == code)).Select(code => Channel.FromCode(code).Name)
                .Concat(CellLines.Names(OtherChannels))).Select(choice => choice.Name)],
        Audience = Audience.Trim(),
        Mode = (Proactive ? DisclosureMode.Proactive : 0) | (OnRequest ? DisclosureMode.OnRequest : 0),
        Tiers = [.. Tiers.Distinct().Order()],
        IsReference = before.IsReference && !IsChecked,
    };

    private static bool IsTemplate(string name) => Channel.All.Any(channel => channel.Name == name);
}
