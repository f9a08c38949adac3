using System.Globalization;
using Yangguang.Rules.Requests;

namespace Yangguang.Requests;

/// <summary>The words people read for what a request is made of.</summary>
public static class RequestNames
{
    public static string InWords(this ApplicantKind kind) => kind switch
    {
        ApplicantKind.NaturalPerson => "自然人",
        ApplicantKind.Enterprise => "商业企业",
        ApplicantKind.ResearchInstitution => "科研机构",
        ApplicantKind.PublicBenefitOrganisation => "社会公益组织",
        ApplicantKind.LegalServiceOrganisation => "法律服务机构",
        ApplicantKind.OtherOrganisation => "其他组织",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    public static string InWords(this ReceiptChannel channel) => channel switch
    {
        ReceiptChannel.InPerson => "当面提交",
        ReceiptChannel.Oral => "口头提出，工作人员代填",
        ReceiptChannel.SignedMail => "邮寄（签收）",
        ReceiptChannel.PlainMail => "平常信函",
        ReceiptChannel.Internet => "互联网",
        ReceiptChannel.Fax => "传真",
        _ => throw new ArgumentOutOfRangeException(nameof(channel)),
    };

    public static string InWords(this DeliveryWay way) => way switch
    {
        DeliveryWay.Personal => "当面送达",
        DeliveryWay.Post => "邮寄送达",
        DeliveryWay.Electronic => "电子送达",
        _ => throw new ArgumentOutOfRangeException(nameof(way)),
    };

    public static string InWords(this ConsultationKind kind) => kind switch
    {
        ConsultationKind.ThirdParty => "第三方",
        ConsultationKind.JointMaker => "共同制作机关",
        ConsultationKind.OtherOrgan => "其他机关",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    public static string InWords(this Opinion opinion) => opinion switch
    {
        Opinion.Agrees => "同意公开",
        Opinion.Objects => "不同意公开",
        Opinion.AgreesPartly => "部分同意公开",
        Opinion.Silent => "逾期未答复",
        _ => throw new ArgumentOutOfRangeException(nameof(opinion)),
    };

    public static string InWords(this InformationForm form) => form switch
    {
        InformationForm.Electronic => "电子文档",
        InformationForm.Paper => "纸质",
        InformationForm.Disc => "光盘等存储介质",
        InformationForm.Reading => "现场查阅、抄录",
        _ => throw new ArgumentOutOfRangeException(nameof(form)),
    };

    public static string InWords(this ObtainWay way) => way switch
    {
        ObtainWay.Portal => "网上平台",
        ObtainWay.Email => "电子邮件",
        ObtainWay.Post => "邮寄",
        ObtainWay.PickUp => "自行领取",
        ObtainWay.Fax => "传真",
        _ => throw new ArgumentOutOfRangeException(nameof(way)),
    };

    public static string InWords(this IdentityPaper paper) => paper switch
    {
        IdentityPaper.CitizenCard => "居民身份证",
        IdentityPaper.Passport => "护照",
        IdentityPaper.ResidencePermit => "港澳台居民居住证或者通行证",
        IdentityPaper.MilitaryCard => "军官证、士兵证",
        IdentityPaper.OrganisationCertificate => "统一社会信用代码证书",
        _ => throw new ArgumentOutOfRangeException(nameof(paper)),
    };

    public static string InWords(this NextStep step) => step switch
    {
        NextStep.Confirm => "与申请人确认收到",
        NextStep.Answer => "答复",
        NextStep.AwaitCorrection => "等待补正",
        NextStep.AwaitOpinion => "等待征求意见",
        NextStep.AwaitPayment => "等待缴费",
        NextStep.Archive => "归档",
        NextStep.Nothing => "已办结",
        _ => throw new ArgumentOutOfRangeException(nameof(step)),
    };

    /// <summary>Money as letters print it: 380 元, 380.50 元 without the unit.</summary>
    public static string InYuan(this long fen) => (fen / 100m).ToString("0.##", CultureInfo.InvariantCulture);

    internal static string Day(this DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";

    internal static string Day(this DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
