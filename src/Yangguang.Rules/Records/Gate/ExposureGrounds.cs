using Yangguang.Rules.Law;

namespace Yangguang.Rules.Records.Gate;

/// <summary>The grounds of <see cref="ExposureGround"/> as data: de-identified unless 惩戒公示 or 强制披露 (国办发〔2019〕54号), consented to, or no personal information at all.</summary>
public static class ExposureGrounds
{
    /// <summary>Every ground, in the order of the enumeration.</summary>
    public static IReadOnlyList<ExposureGroundEntry> All { get; } =
    [
        new(ExposureGround.Discipline, "失信惩戒公示", Laws.CreditDiscipline()),
        new(ExposureGround.Penalty, "行政处罚决定公开", Laws.AdministrativePenaltyLaw("第四十八条")),
        new(ExposureGround.MandatoryDisclosure, "法律、法规强制披露", Laws.PersonalInformationLaw("第十三条")),
        new(ExposureGround.Consent, "本人单独同意公开", Laws.PersonalInformationLaw("第二十五条")),
        new(ExposureGround.PublicInterest, "不公开会对公共利益造成重大影响", Laws.DisclosureRegulation("第十五条")),
        new(ExposureGround.OfficialContact, "单位对外公布的联系方式", Laws.DisclosureRegulation("第二十条第二项")),
        new(ExposureGround.NotPersonal, "不是个人信息（编号、金额等）", Laws.PersonalInformationLaw("第四条")),
    ];

    /// <summary>The entry of a ground.</summary>
    public static ExposureGroundEntry Of(ExposureGround ground) => All[(int)ground];
}
