using System.Text.RegularExpressions;
using Yangguang.Bodies;

namespace Yangguang.Catalog.Mandates;

/// <summary>
/// The first wording of a catalogue row for a listed item. Permits and penalties are due 7 working days after the decision
/// (国办发〔2018〕118号), the rest 20 (条例 art. 26).
/// </summary>
internal static partial class MandateRow
{
    private const string UsualLimit = "信息形成或者变更之日起20个工作日内";
    private const string DecisionLimit = "信息形成或者变更之日起20个工作日内；其中行政许可、行政处罚事项自作出行政决定之日起7个工作日内";

    private static readonly string[] Service = ["设定依据", "受理条件", "申请材料", "办理流程", "办理时限", "收费依据和标准", "办理地点和时间", "咨询和监督电话", "办理结果"];
    private static readonly string[] Enforcement = ["执法主体", "执法依据", "执法程序", "裁量基准", "执法决定", "救济渠道"];
    private static readonly string[] Inspection = ["检查依据", "检查计划（双随机抽查事项清单）", "检查程序", "检查结果和查处情况"];
    private static readonly string[] Other = ["设定依据", "责任事项", "实施程序", "办理结果", "监督电话"];

    public static CatalogRow Of(Mandate mandate, Body body) => new()
    {
        Level1 = mandate.Type.Length > 0 ? mandate.Type : mandate.Kind.InWords(),
        Level2 = mandate.Heading.Length > 0 ? mandate.Heading : mandate.Name,
        Level3 = mandate.Heading.Length > 0 ? mandate.Name : "",
        Elements = ElementsOf(mandate),
        LegalBasis = [.. BetweenTexts().Split(mandate.Basis).Select(text => text.Trim()).Where(text => text.Length > 0)],
        TimeLimit = Has(mandate, "许可") || Has(mandate, "处罚") ? DecisionLimit : UsualLimit,
        BodyText = body.Name,
        Channels = ["政府网站", "政务服务中心"],
        Tiers = [body.Tier],
    };

    private static string[] ElementsOf(Mandate mandate) =>
        Has(mandate, "检查") ? Inspection
        : Has(mandate, "处罚") || Has(mandate, "强制") ? Enforcement
        : mandate.Kind == MandateKind.PublicService || Has(mandate, "许可") || Has(mandate, "确认") || Has(mandate, "给付") || Has(mandate, "奖励") ? Service
        : Other;

    private static bool Has(Mandate mandate, string word) =>
        mandate.Type.Contains(word, StringComparison.Ordinal) || mandate.Type.Length == 0 && mandate.Name.Contains(word, StringComparison.Ordinal);

    // 《甲法》第三条 《乙条例》第五条: each text begins with its title.
    [GeneratedRegex(@"\s*[\r\n]+\s*|[；;]\s*(?=《)|(?<=[^、和及或与《])(?=《)")]
    private static partial Regex BetweenTexts();
}
