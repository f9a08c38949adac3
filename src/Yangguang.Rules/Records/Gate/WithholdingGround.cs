using Yangguang.Rules.Law;

namespace Yangguang.Rules.Records.Gate;

/// <summary>不予公开理由: the grounds of 政府信息公开条例 arts. 14 to 16; there is no other (art. 13).</summary>
public enum WithholdingGround
{
    /// <summary>国家秘密 (art. 14): must not be disclosed.</summary>
    StateSecret,

    /// <summary>法律、行政法规禁止公开 (art. 14): must not be disclosed.</summary>
    ForbiddenByLaw,

    /// <summary>危及国家安全、公共安全、经济安全、社会稳定 (art. 14): must not be disclosed.</summary>
    PublicSafety,

    /// <summary>商业秘密 (art. 15): unless the third party agrees or the public interest demands it.</summary>
    CommercialSecret,

    /// <summary>个人隐私 (art. 15): unless the third party agrees or the public interest demands it.</summary>
    PersonalPrivacy,

    /// <summary>内部事务信息 (art. 16 ¶1): may be withheld.</summary>
    InternalAffairs,

    /// <summary>过程性信息 (art. 16 ¶2): may be withheld, unless law or rule says otherwise.</summary>
    ProcessInformation,

    /// <summary>行政执法案卷信息 (art. 16 ¶2): may be withheld, unless law or rule says otherwise.</summary>
    EnforcementFile,
}

/// <summary>A ground with its words and its article.</summary>
/// <param name="Ground">The ground.</param>
/// <param name="Name">Its name in Chinese.</param>
/// <param name="Law">The article it rests on.</param>
/// <param name="IsHardStop">True where the law leaves no discretion (art. 14).</param>
public sealed record WithholdingGroundEntry(WithholdingGround Ground, string Name, Citation Law, bool IsHardStop);
