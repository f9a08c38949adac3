namespace Yangguang.Rules.Records.Gate;

/// <summary>The words of the gate.</summary>
public static class GateWords
{
    /// <summary>A state as lists name it.</summary>
    public static string InWords(this RecordState state) => state switch
    {
        RecordState.Draft => "草稿",
        RecordState.Returned => "退回修改",
        RecordState.AttributeCheck => "待源头认定",
        RecordState.SecrecyReview => "待保密审查",
        RecordState.Referred => "报请确定",
        RecordState.PrivacyCheck => "待个人信息检查",
        RecordState.InterpretationCheck => "待三同步核对",
        RecordState.SignOff => "待审签",
        RecordState.Cleared => "待发布",
        RecordState.Published => "已发布",
        RecordState.Registered => "已登记",
        RecordState.Abandoned => "已放弃",
        _ => throw new ArgumentOutOfRangeException(nameof(state)),
    };

    /// <summary>An act as a verb.</summary>
    public static string InWords(this RecordAct act) => act switch
    {
        RecordAct.Submit => "提交",
        RecordAct.ReturnUnmarked => "未标注属性自动退回",
        RecordAct.DetermineAttribute => "认定公开属性",
        RecordAct.ClearSecrecy => "通过保密审查",
        RecordAct.Refer => "报请确定",
        RecordAct.AnswerReferral => "登记答复",
        RecordAct.ClearPrivacy => "通过个人信息检查",
        RecordAct.AcceptInterpretation => "核对解读方案",
        RecordAct.Sign => "审签",
        RecordAct.Publish => "发布",
        RecordAct.PublishUrgently => "紧急发布",
        RecordAct.Return => "退回",
        RecordAct.Recall => "撤回提交",
        RecordAct.Revise => "修订",
        RecordAct.Redetermine => "重新认定",
        RecordAct.Discard => "放弃草稿",
        _ => throw new ArgumentOutOfRangeException(nameof(act)),
    };

    /// <summary>A step as the stepper names it.</summary>
    public static string InWords(this GateStep step) => step switch
    {
        GateStep.Attribute => "源头认定",
        GateStep.Secrecy => "保密审查",
        GateStep.Privacy => "个人信息检查",
        GateStep.Interpretation => "三同步",
        GateStep.SignOff => "审签",
        GateStep.AfterReview => "事后补审",
        _ => throw new ArgumentOutOfRangeException(nameof(step)),
    };

    /// <summary>An attribute as documents print it.</summary>
    public static string InWords(this DisclosureAttribute attribute) => attribute switch
    {
        DisclosureAttribute.Proactive => "主动公开",
        DisclosureAttribute.OnRequest => "依申请公开",
        DisclosureAttribute.Withheld => "不予公开",
        _ => throw new ArgumentOutOfRangeException(nameof(attribute)),
    };
}
