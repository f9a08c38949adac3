using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;
using Yangguang.Platform.Files;
using Yangguang.Records.Attachments;
using Yangguang.Records.Feeds;
using Yangguang.Rules.Records.Gate;

namespace Yangguang.Records.Portal;

/// <summary>结构化数据: a record as programs read it, in the words of schema.org (JSON-LD).</summary>
internal static class StructuredRecord
{
    // Keeps Chinese readable; <, > and & are escaped, so no text can end the element around it.
    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    public static string Print(RecordModel page, string site, string siteName)
    {
        var record = Described(page, site);
        if (page.Record.Content.IsPolicy)
            AddLaw(record, page);
        if (page.Record.Content.Attachments.Count > 0)
            record["associatedMedia"] = new JsonArray([.. page.Record.Content.Attachments.Select(file => Media(file, page.Record.IndexNumber, site))]);
        record["isPartOf"] = new JsonObject
        {
            ["@type"] = "Collection",
            ["name"] = page.Record.Row.Name,
            ["url"] = $"{site}/items/{page.Record.ItemCode}",
            ["isPartOf"] = new JsonObject { ["@type"] = "WebSite", ["name"] = siteName, ["url"] = $"{site}/" },
        };
        return Filled(record).ToJsonString(Readable);
    }

    public static string Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";

    /// <summary>ISO 8601 interval; an end that is not named is open. The day named as 失效日期 is the first no longer in force.</summary>
    public static string Period(DateOnly? from, DateOnly? until) => from is null && until is null ? ""
        : $"{(from is null ? ".." : Day(from))}/{(until is null ? ".." : Day(until.Value.AddDays(-1)))}";

    private static JsonObject Described(RecordModel page, string site)
    {
        var (record, content) = (page.Record, page.Record.Content);
        return new()
        {
            ["@context"] = "https://schema.org",
            ["@type"] = content.IsPolicy ? "Legislation" : "DigitalDocument",
            ["@id"] = site + page.Address,
            ["url"] = site + page.Address,
            ["name"] = content.Title,
            ["identifier"] = record.IndexNumber,
            ["abstract"] = content.Summary,
            ["about"] = content.Theme,
            ["genre"] = content.Genre,
            ["keywords"] = content.Keywords.Replace(' ', ','),
            ["inLanguage"] = "zh-CN",
            ["isAccessibleForFree"] = true,
            ["version"] = record.Edition,
            ["dateCreated"] = Day(content.FormedOn),
            ["datePublished"] = XmlPage.Instant(record.PublishedAt),
            ["dateModified"] = XmlPage.Instant(record.Life.ReleasedAt),
            ["temporalCoverage"] = Period(content.EffectiveOn, content.ExpiresOn),
            ["publisher"] = new JsonObject
            {
                ["@type"] = "GovernmentOrganization",
                ["name"] = record.BodyName,
                ["identifier"] = record.BodyCode,
                ["url"] = $"{site}/bodies/{record.BodyCode}",
            },
        };
    }

    private static JsonObject Media(Attachment file, string number, string site) => Filled(new()
    {
        ["@type"] = file.Kind switch
        {
            MediaKind.Picture => "ImageObject",
            MediaKind.Audio => "AudioObject",
            MediaKind.Video => "VideoObject",
            _ => "MediaObject",
        },
        ["name"] = file.Title,
        ["description"] = file.Alt,
        ["contentUrl"] = site + AttachmentAddress.Of(number, file),
        ["encodingFormat"] = file.Type.MediaType,
        ["contentSize"] = $"{file.Bytes} B",
        ["sha256"] = file.Sha256,
        ["transcript"] = file.Transcript,
        ["caption"] = file.Captions.Length > 0 ? site + AttachmentAddress.OfCaptions(number, file) : "",
    });

    /// <summary>What only documents of policy have: number, signing day, days in force.</summary>
    private static void AddLaw(JsonObject record, RecordModel page)
    {
        var content = page.Record.Content;
        record["legislationIdentifier"] = content.DocumentNumber;
        record["legislationType"] = content.Genre;
        record["legislationDate"] = Day(content.FormedOn);
        record["legislationDateOfApplicability"] = Day(content.EffectiveOn);
        record["legislationPassedBy"] = page.Record.BodyName;
        record["legislationLegalForce"] = page.Validity switch
        {
            Validity.InForce => "https://schema.org/InForce",
            Validity.Amended => "https://schema.org/PartiallyInForce",
            _ => "https://schema.org/NotInForce",
        };
    }

    private static JsonObject Filled(JsonObject record)
    {
        foreach (var name in record.Where(pair => pair.Value is JsonValue value && value.TryGetValue<string>(out var text) && text.Length == 0)
            .Select(pair => pair.Key).ToList())
            record.Remove(name);
        return record;
    }
}
