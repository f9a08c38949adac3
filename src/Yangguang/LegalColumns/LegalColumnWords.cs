using Yangguang.Bodies;
using Yangguang.Rules.Catalog;
using Yangguang.Rules.Law;
using Yangguang.Rules.Records;

namespace Yangguang.LegalColumns;

/// <summary>The fixed names and addresses of the columns, and which items of the law bind which body.</summary>
public static class LegalColumnWords
{
    public static string InWords(this LegalColumn column) => column switch
    {
        LegalColumn.Guide => "政府信息公开指南",
        LegalColumn.Rules => "政府信息公开制度",
        LegalColumn.Statutory => "法定主动公开内容",
        LegalColumn.Reports => "政府信息公开年报",
        _ => "主动公开基本目录",
    };

    /// <summary>Last part of the column's address under the body's.</summary>
    public static string Slug(this LegalColumn column) => column switch
    {
        LegalColumn.Guide => "guide",
        LegalColumn.Rules => "rules",
        LegalColumn.Statutory => "statutory",
        LegalColumn.Reports => "reports",
        _ => "basic-catalog",
    };

    public static string InWords(this NodeAbsence absence) => absence == NodeAbsence.NoneYet ? "暂无" : "不涉及";

    public static string InWords(this BasicGroup group) => group switch
    {
        BasicGroup.Interpretation => "政策解读",
        BasicGroup.Response => "回应关切",
        BasicGroup.Participation => "公众参与",
        _ => FiveOpenTags.InWords(FiveOpenTags.All[(int)group]),
    };

    /// <summary>Bodies that keep the columns: organs of county and township. A village answers to other rules, an enterprise to those of its sector.</summary>
    public static bool KeepsLegalColumns(this Body body) => body.Kind is not (BodyKind.Village or BodyKind.PublicEnterprise);

    /// <summary>The items of arts. 20 and 21 that bind a body, in the order of the law.</summary>
    public static IReadOnlyList<RegulationCode> NodesOf(Body body) =>
        [.. RegulationCodes.All.Where(code => code.Tier == RegulationTier.Every || code.Tier == (body.Tier == Tier.Township ? RegulationTier.Township : RegulationTier.County))];

    /// <summary>National rules that stand first in every body's list.</summary>
    public static IReadOnlyList<Citation> NationalRules { get; } =
    [
        Laws.DisclosureRegulation(), Laws.OpennessRules(), Laws.WebsiteGuide(), Laws.GrassrootsOpenness(), Laws.FeeMeasures(), Laws.AnnualReportFormat(),
    ];
}
