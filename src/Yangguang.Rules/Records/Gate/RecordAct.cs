namespace Yangguang.Rules.Records.Gate;

/// <summary>What can be done to a record on its way; each is one kind of line in <see cref="GateTable.Moves"/>.</summary>
public enum RecordAct
{
    /// <summary>提交.</summary>
    Submit,

    /// <summary>未标注公开属性，自动退回.</summary>
    ReturnUnmarked,

    /// <summary>认定公开属性.</summary>
    DetermineAttribute,

    /// <summary>通过保密审查.</summary>
    ClearSecrecy,

    /// <summary>报请确定.</summary>
    Refer,

    /// <summary>登记主管部门或者保密部门的答复.</summary>
    AnswerReferral,

    /// <summary>通过个人信息检查.</summary>
    ClearPrivacy,

    /// <summary>核对解读方案.</summary>
    AcceptInterpretation,

    /// <summary>审签.</summary>
    Sign,

    /// <summary>发布.</summary>
    Publish,

    /// <summary>紧急发布: secrecy is reviewed first, the rest afterwards.</summary>
    PublishUrgently,

    /// <summary>退回.</summary>
    Return,

    /// <summary>撤回提交, by the drafter.</summary>
    Recall,

    /// <summary>修订已发布的信息.</summary>
    Revise,

    /// <summary>重新认定公开属性 of what was withheld (政府信息公开条例 art. 18).</summary>
    Redetermine,

    /// <summary>放弃草稿.</summary>
    Discard,
}
