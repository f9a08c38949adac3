using System.Text.Json;
using System.Text.RegularExpressions;
using Yangguang.Bodies;
using Yangguang.Catalog.Import;
using Yangguang.Rules.Catalog;

namespace Yangguang.Catalog.Desk;

/// <summary>A row of the preview as it travels between page and browser: the cells, what the importer said, what the clerk decided.</summary>
public sealed partial class ImportLine
{
    public string Place { get; set; } = "";

    public RowStatus Status { get; set; }

    public string Notes { get; set; } = "";

    /// <summary>The area the table itself names for the row; empty when it names none.</summary>
    public string Area { get; set; } = "";

    public string Level1 { get; set; } = "";

    public string Level2 { get; set; } = "";

    public string Level3 { get; set; } = "";

    public string Elements { get; set; } = "";

    public string Basis { get; set; } = "";

    public string TimeLimit { get; set; } = "";

    public string Body { get; set; } = "";

    public string Channels { get; set; } = "";

    public string Audience { get; set; } = "";

    public string Mode { get; set; } = "";

    public string Tiers { get; set; } = "";

    /// <summary>Columns beyond the official ones, as JSON.</summary>
    public string Extra { get; set; } = "";

    public ImportDecision? Decision { get; set; }

    /// <summary>What a clerk must look at opens by itself.</summary>
    public bool NeedsDecision => Status is RowStatus.Doubtful or RowStatus.Refused;

    public string Name => Level3.Length > 0 ? Level3 : Level2.Length > 0 ? Level2 : Level1;

    public static ImportLine Of(ImportedRow row, string areaCode) => new()
    {
        Place = row.Place,
        Status = row.Status,
        Notes = string.Join('\n', row.Notes.Concat(row.Original.Select(cell => $"{cell.Key}原文：{cell.Value}"))),
        Area = row.Area,
        Level1 = row.Level1,
        Level2 = row.Level2,
        Level3 = row.Level3,
        Elements = string.Join('\n', row.Elements),
        Basis = string.Join('\n', BetweenTitles().Split(row.Basis)),
        TimeLimit = row.TimeLimit,
        Body = row.Body,
        Channels = string.Join('、', row.Channels.Names),
        Audience = row.Audience,
        Mode = row.Mode,
        Tiers = string.Join('、', row.Tiers),
        Extra = row.Extra.Count == 0 ? "" : JsonSerializer.Serialize(row.Extra),
        Decision = IsOfOtherArea(row.Area, areaCode) ? ImportDecision.Drop
            : row.Status is RowStatus.Read or RowStatus.Repaired ? ImportDecision.Take
            : null,
    };

    public CatalogRow ToRow() => new()
    {
        Level1 = Level1.Trim(),
        Level2 = Level2.Trim(),
        Level3 = Level3.Trim(),
        Elements = CellLines.Of(Elements),
        LegalBasis = CellLines.Of(Basis),
        TimeLimit = TimeLimit.Trim(),
        BodyText = Body.Trim(),
        Channels = [.. ChannelSet.Of(ChannelCell.Parse(Channels).Names).Select(choice => choice.Name)],
        Audience = Audience.Trim(),
        Mode = ModeOf(Mode),
        Tiers = [.. Enum.GetValues<Tier>().Where(tier => Tiers.Contains(tier.InWords()[..1], StringComparison.Ordinal))],
        Extra = Extra.Length == 0 ? new Dictionary<string, string>() : ExtraOf(Extra),
    };

    /// <summary>True when the table names an area and it is another one than the clerk imports into.</summary>
    public static bool IsOfOtherArea(string area, string areaCode) =>
        area.Length > 0 && AreaRegister.Find(area) is { } named && named.Code != areaCode;

    private static DisclosureMode ModeOf(string words) =>
        (words.Contains("依申请", StringComparison.Ordinal) ? DisclosureMode.OnRequest : 0)
        | (words.Contains("主动", StringComparison.Ordinal) || !words.Contains("依申请", StringComparison.Ordinal) ? DisclosureMode.Proactive : 0);

    private static Dictionary<string, string> ExtraOf(string json)
    {
        try
        {
            return JsonSerializer.Deserialize<Dictionary<string, string>>(json) ?? [];
        }
        catch (JsonException)
        {
            return new Dictionary<string, string> { ["其他"] = json };
        }
    }

    [GeneratedRegex(@"(?<=[》）)])[、，,；;\s]*(?=《)|[；;\n]+")]
    private static partial Regex BetweenTitles();
}

/// <summary>What the clerk decides of a row.</summary>
public enum ImportDecision
{
    Take,
    Drop,
}
