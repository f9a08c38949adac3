using Yangguang.Platform.Html;
using Yangguang.Privacy;
using Yangguang.Privacy.Files;
using Yangguang.Records.Attachments;
using Yangguang.Rules.Law;
using Yangguang.Rules.Records.Gate;

namespace Yangguang.Records;

/// <summary>个人信息 in what a record shows the public: the same search at the gate and at the door, so that what leaves is what was checked (B08, D12).</summary>
public static class Exposure
{
    private const string TablePlace = "表格";

    /// <summary>Everything found in the working text and in the words published with it, an office's own numbers among it.</summary>
    internal static IReadOnlyList<PlacedFinding> Of(GovernmentRecord record, string urgentReason = "") =>
    [
        .. Of(record.Content),
        .. TextAttack.Find("更正说明", record.ChangeNote),
        .. TextAttack.Find("发布日期理由", record.ShownReason),
        .. TextAttack.Find("紧急发布理由", urgentReason),
    ];

    internal static IReadOnlyList<PlacedFinding> Of(RecordContent content) =>
    [
        .. Shown(content).SelectMany(shown => TextAttack.Find(shown.Place, shown.Text)),
        .. TextAttack.Find("正文的链接", Links(content)),
        .. TextAttack.Find(TablePlace, Headed(content)).Where(found => found.Line > 1).Select(found => found with { Line = found.Line - 1 }),
        .. content.Attachments.SelectMany(Of),
    ];

    /// <summary>复查 of words that are written straight onto a public page, without a gate before it.</summary>
    internal static Ruling MayBeSaid(string place, string text) =>
        PersonalInformation.MayLeave(InWords(TextAttack.Find(place, text).Where(found => !found.IsOfOffice)));

    /// <summary>What is said of an attachment, and what the checker found in these very bytes when they came in.</summary>
    private static IEnumerable<PlacedFinding> Of(Attachment attachment) =>
    [
        .. TextAttack.Find("附件名称", attachment.Title),
        .. TextAttack.Find($"附件“{attachment.Title}”的替代文字", attachment.Alt),
        .. TextAttack.Find($"附件“{attachment.Title}”的文字稿", attachment.Transcript),
        .. attachment.Found.Values.Select(value => value.In(attachment)),
    ];

    /// <summary>What is neither an office's nor excepted.</summary>
    internal static IReadOnlyList<PlacedFinding> Open(GovernmentRecord record, IReadOnlyList<KeptFinding> kept, string urgentReason = "")
    {
        var keys = kept.Select(each => each.Key).ToHashSet(StringComparer.Ordinal);
        return [.. Of(record, urgentReason).Where(found => !found.IsOfOffice && !keys.Contains(KeptFinding.KeyOf(found)))];
    }

    /// <summary>复查 at the door, on the text that leaves, whichever way it came here.</summary>
    internal static Ruling MayLeave(GovernmentRecord record, string urgentReason = "") =>
        PersonalInformation.MayLeave(InWords(Open(record, record.Kept, urgentReason)));

    /// <summary>Each finding as place, kind and masked value.</summary>
    internal static IReadOnlyList<string> InWords(IEnumerable<PlacedFinding> findings) =>
        [.. findings.Select(found => $"{PlaceOf(found)}的{found.Kind.InWords()}{Masking.Mask(found.Kind, found.Value)}")];

    internal static string PlaceOf(PlacedFinding found) => found.Line > 1 || found.Place.StartsWith("正文", StringComparison.Ordinal) || found.Place == TablePlace
        ? $"{found.Place}第{found.Line}行"
        : found.Place;

    /// <summary>脱敏稿: every field the public reads with what is found in it covered, character for character.</summary>
    internal static RecordContent Masked(RecordContent content)
    {
        var headed = Headed(content);
        return MaskedBody(content) with
        {
            Title = Masked(content.Title),
            Summary = Masked(content.Summary),
            Table = Restored(content.Table, Masked(headed)[(headed.Length - content.Table.Length)..]),
            JointBodies = Masked(content.JointBodies),
            ObtainedFrom = Masked(content.ObtainedFrom),
            ServiceAudience = Masked(content.ServiceAudience),
            Carriers = Masked(content.Carriers),
            Keywords = Masked(content.Keywords),
            Attachments = new AttachmentList(content.Attachments.Select(Masked)),
        };
    }

    /// <summary>The words are covered where they stand in the markup; a link whose address tells too much becomes plain words.</summary>
    private static RecordContent MaskedBody(RecordContent content)
    {
        if (content.Html.Length == 0)
            return content with { Text = Masked(content.Text) };
        var body = RichText.Read(content.Html);
        var masked = Masked(body.ToText());
        return content with { Html = body.WithWords(masked).WithLinks(IsHarmless).ToHtml(), Text = masked };
    }

    private static bool IsHarmless(string address) => TextAttack.Find("", address).All(found => found.IsOfOffice);

    private static string Links(RecordContent content) => content.Html.Length == 0
        ? ""
        : string.Join('\n', RichText.Read(content.Html).Runs.Select(run => run.Href).Where(href => href.Length > 0).Distinct());

    private static Attachment Masked(Attachment attachment) => attachment with
    {
        Title = Masked(attachment.Title),
        Alt = Masked(attachment.Alt),
        Transcript = Masked(attachment.Transcript),
    };

    private static string Masked(string text) => Masking.Mask(text, PersonalData.Find(text));

    private static IEnumerable<(string Place, string Text)> Shown(RecordContent content) =>
    [
        ("标题", content.Title), ("发文字号", content.DocumentNumber), ("内容概述", content.Summary), ("正文", content.Text),
        ("联合发文机关", content.JointBodies), ("信息来源", content.ObtainedFrom), ("服务对象", content.ServiceAudience),
        ("公开载体", content.Carriers), ("关键词", content.Keywords), ("转发文件", content.Forwards),
    ];

    /// <summary>The table under its title, which may say that it lists minors, its cells divided by tabs.</summary>
    private static string Headed(RecordContent content) =>
        $"{content.Title.ReplaceLineEndings(" ")}\n{(IsDividedByCommas(content.Table) ? content.Table.Replace(',', '\t') : content.Table)}";

    private static string Restored(string table, string masked) => IsDividedByCommas(table) ? masked.Replace('\t', ',') : masked;

    private static bool IsDividedByCommas(string table) => !table.Contains('\t', StringComparison.Ordinal);
}
