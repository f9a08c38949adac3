using Yangguang.Rules.Law;
using Yangguang.Rules.Requests.Remedies;

namespace Yangguang.Requests;

/// <summary>Without these an office cannot write a lawful letter.</summary>
internal static class OfficeRules
{
    public static Ruling Examine(OfficeFacts facts)
    {
        (string Value, string What)[] needed =
        [
            (facts.UnitName, "工作机构名称"),
            (facts.NumberWord, "文号代字（如“昭民公开”）"),
            (facts.Phone, "联系电话"),
            (facts.Address, "办公地址"),
            (facts.Court, "一审法院"),
            (facts.OrganKind == OrganKind.CountyGovernment ? facts.UpperGovernment : facts.CountyGovernment, facts.OrganKind == OrganKind.CountyGovernment ? "上一级人民政府" : "本级人民政府"),
            (facts.OrganKind is OrganKind.VerticallyManaged or OrganKind.JusticeDepartment ? facts.UpperDepartment : "-", "上一级主管部门"),
        ];
        var missing = needed.Where(each => string.IsNullOrWhiteSpace(each.Value)).Select(each => each.What).ToList();
        return missing.Count == 0
            ? Ruling.Allowed
            : Ruling.Refused("office.incomplete", $"还缺：{string.Join("、", missing)}。答复书要告知联系方式和救济途径，缺了不能受理申请。", Laws.DisclosureRegulation("第十二条第二款"));
    }
}
