using Yangguang.Privacy;
using Yangguang.Rules.Law;
using Yangguang.Rules.Requests;

namespace Yangguang.Requests;

/// <summary>What art. 29 ¶2(1) wants to know of an applicant: name, proof of identity, contact; nothing more is asked.</summary>
internal static class ApplicantRules
{
    private static readonly Citation Article = Laws.DisclosureRegulation("第二十九条第二款第一项");

    /// <summary>A paper that comes by post may lack something, which a correction notice asks for; the portal asks at once.</summary>
    public static Ruling Examine(ApplicantDetails applicant, ReceiptChannel channel)
    {
        if (applicant.Name.Length == 0)
            return Missing(applicant.IsOrganisation ? "单位名称" : "姓名");
        if (NumberFault(applicant) is { } fault)
            return Ruling.Refused("applicant.number", fault, Article);
        if (channel is not (ReceiptChannel.Internet or ReceiptChannel.InPerson or ReceiptChannel.Oral))
            return Ruling.Allowed;
        if (applicant.PaperNumber.Length == 0)
            return Missing(applicant.IsOrganisation ? "统一社会信用代码" : "身份证件号码");
        if (applicant.IsOrganisation && applicant.Contact.Length == 0)
            return Missing("联系人");
        return applicant.Phone.Length == 0 && applicant.Email.Length == 0 && applicant.Address.Length == 0 ? Missing("联系方式（电话、电子邮箱或者通信地址）") : Ruling.Allowed;
    }

    private static Ruling Missing(string what) => Ruling.Refused("applicant.missing", $"请填写{what}。", Article);

    private static string? NumberFault(ApplicantDetails applicant)
    {
        if (applicant is not { Paper: IdentityPaper.CitizenCard, IsOrganisation: false, PaperNumber.Length: > 0 })
            return null;
        return PersonalData.Find(applicant.PaperNumber).Any(finding => finding is { Kind: PersonalDataKind.CitizenNumber, IsValid: true })
            ? null
            : "身份证号码不对：应为18位，最后一位校验码与前17位不符或者日期不存在。请对照证件核对，字母X不分大小写。";
    }
}
