using System.Security.Cryptography;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Yangguang.Platform.Html;
using Yangguang.Records.Attachments;
using Yangguang.Rules.Records;
using Yangguang.Rules.Records.Gate;
using Yangguang.Rules.Records.Tables;

namespace Yangguang.Records;

/// <summary>What a clerk writes: the text and the facts about it. An edition is a frozen copy of it.</summary>
public sealed record RecordContent
{
    private static readonly JsonSerializerOptions Canonical = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    public string Title { get; init; } = "";

    /// <summary>发文字号, with hexagonal brackets; empty for what is not an official document.</summary>
    public string DocumentNumber { get; init; } = "";

    /// <summary>内容概述.</summary>
    public string Summary { get; init; } = "";

    /// <summary>正文: paragraphs separated by line breaks. The words that are checked, compared, digested and searched.</summary>
    public string Text { get; init; } = "";

    /// <summary>The same words with headings, lists, tables and pictures, see <see cref="RichText"/>; empty when paragraphs suffice.</summary>
    public string Html { get; init; } = "";

    /// <summary>结构化表格: lines of cells, see <see cref="RecordTable"/>; empty when the record has none.</summary>
    public string Table { get; init; } = "";

    /// <summary>What the table is; decides which columns it needs and which sums must agree.</summary>
    public TableKind TableKind { get; init; }

    /// <summary>成文（生成）日期: the day signed, or first completely available.</summary>
    public DateOnly FormedOn { get; init; }

    /// <summary>施行日期; null when it is in force from the start.</summary>
    public DateOnly? EffectiveOn { get; init; }

    /// <summary>失效日期: the first day no longer in force; null when it names none.</summary>
    public DateOnly? ExpiresOn { get; init; }

    /// <summary>公开时限 of the page: the last day it is shown as current; null is 长期.</summary>
    public DateOnly? ShownUntil { get; init; }

    /// <summary>联合发文机关 besides the publisher, joined by 、.</summary>
    public string JointBodies { get; init; } = "";

    /// <summary>From whom it was obtained; empty when the publisher made it (政府信息公开条例 art. 10).</summary>
    public string ObtainedFrom { get; init; } = "";

    /// <summary>主题分类, one of <see cref="RecordTheme.All"/>.</summary>
    public string Theme { get; init; } = "";

    /// <summary>Second level of the theme, see <see cref="RecordSubtheme"/>; may be empty.</summary>
    public string Subtheme { get; init; } = "";

    /// <summary>体裁, one of <see cref="RecordGenre.All"/>.</summary>
    public string Genre { get; init; } = "";

    /// <summary>组配, one of <see cref="RecordComposition.All"/> or empty.</summary>
    public string Composition { get; init; } = "";

    /// <summary>服务对象, joined by 、.</summary>
    public string ServiceAudience { get; init; } = "";

    /// <summary>公开形式和载体 beyond the website, joined by 、.</summary>
    public string Carriers { get; init; } = "";

    /// <summary>Codes of <see cref="Rules.Records.RegulationCodes"/>, separated by spaces.</summary>
    public string RegulationCodes { get; init; } = "";

    /// <summary>关键词, separated by spaces.</summary>
    public string Keywords { get; init; } = "";

    /// <summary>附件, in the order of the page.</summary>
    public AttachmentList Attachments { get; init; } = AttachmentList.Empty;

    public PolicyGrade Policy { get; init; }

    public InterpretationPlan Plan { get; init; } = new();

    /// <summary>公开属性; null while nobody has marked it.</summary>
    public DisclosureAttribute? Attribute { get; init; }

    /// <summary>不予公开理由, with <see cref="DisclosureAttribute.Withheld"/>.</summary>
    public WithholdingGround? Ground { get; init; }

    /// <summary>转发: the number or index number of the document that this one forwards; empty when it forwards none.</summary>
    public string Forwards { get; init; } = "";

    /// <summary>The attribute printed on the forwarded document.</summary>
    public DisclosureAttribute? ForwardedAttribute { get; init; }

    public IEnumerable<string> Paragraphs => Text
        .Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    /// <summary>Names in the file store of the pictures that the markup shows.</summary>
    public IReadOnlyList<string> Pictures => Html.Length == 0
        ? []
        : [.. RichText.Read(Html).Runs.Select(run => run.Picture).Where(address => address.StartsWith("/pictures/", StringComparison.Ordinal)).Select(address => address["/pictures/".Length..]).Distinct()];

    public bool IsPolicy => Policy != PolicyGrade.None;

    /// <summary>SHA-256 over every field: what a reviewer looked at, to the last comma.</summary>
    public string Fingerprint() => Convert.ToHexStringLower(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(this, Canonical)));

    /// <summary>The form in which it is kept. Where there is markup the words are those of the markup, so that nothing is shown that was not checked.</summary>
    public RecordContent Tidied() => Html.Length == 0 ? TidiedFacts() : Marked(RichText.Read(Html));

    /// <summary>The same with this markup and its words.</summary>
    internal RecordContent Marked(RichText body) => (this with { Html = body.IsPlain ? "" : body.ToHtml(), Text = body.ToText() }).TidiedFacts();

    private RecordContent TidiedFacts() => this with
    {
        Title = Title.Trim(),
        DocumentNumber = Rules.Records.DocumentNumber.Normalise(DocumentNumber),
        Summary = Summary.Trim(),
        Table = Table.ReplaceLineEndings("\n").Trim('\n'),
        JointBodies = Listed.Tidied(JointBodies),
        ObtainedFrom = ObtainedFrom.Trim(),
        ServiceAudience = Listed.Tidied(ServiceAudience),
        Carriers = Listed.Tidied(Carriers),
        RegulationCodes = string.Join(' ', RegulationCodes.Split([' ', '、', ','], StringSplitOptions.RemoveEmptyEntries).Distinct()),
        Keywords = string.Join(' ', Keywords.Split([' ', '，', '、', ';', '；', ','], StringSplitOptions.RemoveEmptyEntries)),
        Subtheme = RecordSubtheme.Fits(Theme, Subtheme) ? Subtheme : "",
        Ground = Attribute == DisclosureAttribute.Withheld ? Ground : null,
        Forwards = Rules.Records.DocumentNumber.Normalise(Forwards),
        ForwardedAttribute = Forwards.Trim().Length > 0 ? ForwardedAttribute : null,
        Plan = Plan.Tidied(),
    };
}
