using Yangguang.Rules.Law;

namespace Yangguang.Rules.Records;

/// <summary>政府信息公开条例 arts. 20 and 21 as data: every published record carries at least one of these codes.</summary>
public static class RegulationCodes
{
    private static readonly string[] Numerals =
        ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "十一", "十二", "十三", "十四", "十五"];

    private static readonly string[] Article20 =
    [
        "行政法规、规章和规范性文件", "机关职能、机构设置、办公地址、办公时间、联系方式、负责人姓名", "国民经济和社会发展规划、专项规划、区域规划及相关政策",
        "国民经济和社会发展统计信息", "行政许可和其他对外管理服务事项", "行政处罚、行政强制", "财政预算、决算信息", "行政事业性收费项目",
        "政府集中采购项目", "重大建设项目的批准和实施情况", "扶贫、教育、医疗、社会保障、促进就业等政策、措施及实施情况",
        "突发公共事件的应急预案、预警信息及应对情况", "环境保护、公共卫生、安全生产、食品药品、产品质量的监督检查情况", "公务员招考", "其他应当主动公开的政府信息",
    ];

    private static readonly string[] County = ["市政建设", "公共服务", "公益事业", "土地征收", "房屋征收", "治安管理", "社会救助"];

    private static readonly string[] Township =
        ["贯彻落实农业农村政策", "农田水利工程建设运营", "农村土地承包经营权流转", "宅基地使用情况审核", "土地征收、房屋征收", "筹资筹劳", "社会救助"];

    /// <summary>Every item, in the order of the articles.</summary>
    public static IReadOnlyList<RegulationCode> All { get; } =
    [
        .. Article20.Select((name, index) => new RegulationCode(
            $"20-{index + 1:00}", name, RegulationTier.Every, Laws.DisclosureRegulation($"第二十条第（{Numerals[index]}）项"))),
        .. County.Select((name, index) => new RegulationCode(
            $"21-C-{index + 1:00}", name, RegulationTier.County, Laws.DisclosureRegulation("第二十一条"))),
        .. Township.Select((name, index) => new RegulationCode(
            $"21-T-{index + 1:00}", name, RegulationTier.Township, Laws.DisclosureRegulation("第二十一条"))),
    ];

    /// <summary>The item of a code; null when there is none.</summary>
    public static RegulationCode? Find(string code) => All.FirstOrDefault(each => each.Code == code);
}
