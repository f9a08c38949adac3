using System.Text.RegularExpressions;
using Yangguang.Bodies;
using Yangguang.Catalog;
using Yangguang.Records;
using Yangguang.Rules.Channels;

namespace Yangguang.Channels.Cards;

/// <summary>
/// Proposes the answers of a card from the record, its catalogue row and its body: sentences that speak of the question, found by the
/// words such notices use. It copies, it never makes up; what it does not find stays empty for the clerk.
/// </summary>
internal static partial class DraftCard
{
    private static readonly Dictionary<string, string[]> Words = new()
    {
        ["who"] = ["补贴对象", "补助对象", "保障对象", "救助对象", "适用对象", "发放对象", "申请对象", "对象为", "对象是", "面向", "适用于"],
        ["amount"] = ["补贴标准", "补助标准", "发放标准", "保障标准", "救助标准", "每亩", "每人每月", "每户", "万元", "元"],
        ["conditions"] = ["条件", "符合下列", "应当同时", "须同时"],
        ["papers"] = ["材料", "身份证", "户口簿", "证明", "复印件"],
        ["how"] = ["申请方式", "申请程序", "办理流程", "申报程序", "提出申请", "申请人", "申请", "申报", "办理"],
        ["where"] = ["办理地点", "受理地点", "受理单位", "村委会", "便民服务", "政务服务", "窗口", "地址"],
        ["when"] = ["办理时间", "受理时间", "申请时间", "申报时间", "工作日", "常年受理"],
        ["deadline"] = ["截止", "日前", "逾期", "止"],
        ["result"] = ["办结", "发放", "拨付", "一卡通", "公示期"],
        ["phone"] = ["咨询电话", "联系电话", "电话"],
        ["complaint"] = ["监督电话", "举报电话", "投诉"],
    };

    public static (string Title, string[] Texts) From(RecordContent content, CatalogRow row, Body body)
    {
        var sentences = content.Paragraphs.SelectMany(paragraph => Sentence().Matches(paragraph).Select(match => match.Value.Trim())).ToList();
        var answers = CardTemplate.Fields.Select(field => Answer(field, sentences, content, row, body)).ToArray();
        return (TitleOf(content.Title), answers);
    }

    private static string Answer(CardField field, List<string> sentences, RecordContent content, CatalogRow row, Body body) => field.Key switch
    {
        "basis" => Fit(Basis(content, row), field),
        "phone" => Fit(Found(field, sentences.Where(sentence => !sentence.Contains("监督", StringComparison.Ordinal)).Where(HasPhone)) is { Length: > 0 } told ? told : Contact(body), field),
        "complaint" => Fit(Found(field, sentences.Where(HasPhone)), field),
        "where" => Fit(Found(field, sentences) is { Length: > 0 } told ? told : body.Address, field),
        "when" => Fit(Found(field, sentences) is { Length: > 0 } told ? told : body.OfficeHours, field),
        "amount" => Fit(Found(field, sentences.Where(sentence => Digit().IsMatch(sentence))), field),
        "deadline" => Fit(Found(field, sentences.Where(sentence => Day().IsMatch(sentence))), field),
        "who" when row.Audience is { Length: > 0 } and not "全社会" && Found(field, sentences).Length == 0 => Fit(row.Audience, field),
        _ => Fit(Found(field, sentences), field),
    };

    private static string Found(CardField field, IEnumerable<string> sentences)
    {
        var all = sentences.ToList();
        return Words[field.Key].Select(word => all.Find(sentence => sentence.Contains(word, StringComparison.Ordinal))).FirstOrDefault(sentence => sentence is not null) ?? "";
    }

    private static string Contact(Body body) => body.Phone.Length == 0 ? "" : $"{body.ShortName} {body.Phone}";

    private static string Basis(RecordContent content, CatalogRow row) => content.DocumentNumber.Length > 0
        ? $"《{content.Title}》（{content.DocumentNumber}）"
        : row.LegalBasis.FirstOrDefault() ?? content.Title;

    private static string Fit(string text, CardField field) => SentenceCut.To(text, field.Longest);

    private static string TitleOf(string title)
    {
        var about = About().Match(title);
        return SentenceCut.To(about.Success ? about.Groups["what"].Value : title, CardTemplate.LongestTitle);
    }

    private static bool HasPhone(string sentence) => Phone().IsMatch(sentence);

    [GeneratedRegex("[^。；！？]+[。；！？]?")]
    private static partial Regex Sentence();

    [GeneratedRegex(@"\d")]
    private static partial Regex Digit();

    [GeneratedRegex(@"\d{1,2}月\d{1,2}日|\d{4}-\d{2}-\d{2}|\d+日")]
    private static partial Regex Day();

    [GeneratedRegex(@"\d{3,4}[-－—]?\d{7,8}|1\d{10}|12\d{3}")]
    private static partial Regex Phone();

    [GeneratedRegex("关于(?:印发|公布|发布|做好|开展)?(?<what>.+?)的(?:通知|公告|公示|通告|意见|办法|说明)$")]
    private static partial Regex About();
}
