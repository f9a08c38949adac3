namespace Yangguang.Rules.Records.Gate;

/// <summary>One thing that somebody answers for before a record is public. Each answer is kept with who, when and on which text.</summary>
public enum GateStep
{
    /// <summary>源头认定.</summary>
    Attribute,

    /// <summary>保密审查 (政府信息公开条例 art. 17).</summary>
    Secrecy,

    /// <summary>个人信息检查 (art. 15).</summary>
    Privacy,

    /// <summary>三同步: document, interpretation plan and interpretation are organised, signed and issued together (国办发〔2016〕80号).</summary>
    Interpretation,

    /// <summary>审签.</summary>
    SignOff,

    /// <summary>事后补审 of an urgent publication.</summary>
    AfterReview,
}
