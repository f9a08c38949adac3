using Yangguang.Rules.Law;

namespace Yangguang.Rules.Records.Gate;

/// <summary>The grounds as data, in the order of the articles.</summary>
public static class WithholdingGrounds
{
    /// <summary>Every ground of arts. 14 to 16.</summary>
    public static IReadOnlyList<WithholdingGroundEntry> All { get; } =
    [
        new(WithholdingGround.StateSecret, "国家秘密", Laws.DisclosureRegulation("第十四条"), true),
        new(WithholdingGround.ForbiddenByLaw, "法律、行政法规禁止公开", Laws.DisclosureRegulation("第十四条"), true),
        new(WithholdingGround.PublicSafety, "可能危及国家安全、公共安全、经济安全、社会稳定", Laws.DisclosureRegulation("第十四条"), true),
        new(WithholdingGround.CommercialSecret, "涉及商业秘密，公开会损害第三方合法权益", Laws.DisclosureRegulation("第十五条"), false),
        new(WithholdingGround.PersonalPrivacy, "涉及个人隐私，公开会损害第三方合法权益", Laws.DisclosureRegulation("第十五条"), false),
        new(WithholdingGround.InternalAffairs, "内部事务信息（人事管理、后勤管理、内部工作流程）", Laws.DisclosureRegulation("第十六条第一款"), false),
        new(WithholdingGround.ProcessInformation, "过程性信息（讨论记录、过程稿、磋商信函、请示报告）", Laws.DisclosureRegulation("第十六条第二款"), false),
        new(WithholdingGround.EnforcementFile, "行政执法案卷信息", Laws.DisclosureRegulation("第十六条第二款"), false),
    ];

    /// <summary>The entry of a ground.</summary>
    public static WithholdingGroundEntry Of(WithholdingGround ground) => All[(int)ground];
}
