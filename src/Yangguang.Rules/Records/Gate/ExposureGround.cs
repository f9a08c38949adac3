using Yangguang.Rules.Law;

namespace Yangguang.Rules.Records.Gate;

/// <summary>保留理由: why personal information found in a text may stand in the clear. Whatever has none is masked before it leaves.</summary>
public enum ExposureGround
{
    /// <summary>惩戒公示: a public list of those who broke faith.</summary>
    Discipline,

    /// <summary>行政处罚决定公开 (行政处罚法 art. 48).</summary>
    Penalty,

    /// <summary>强制披露: an act or regulation demands the very datum (个人信息保护法 art. 13).</summary>
    MandatoryDisclosure,

    /// <summary>本人同意公开 (个人信息保护法 art. 25: a consent of its own).</summary>
    Consent,

    /// <summary>公共利益: not disclosing would do it serious harm (政府信息公开条例 art. 15).</summary>
    PublicInterest,

    /// <summary>公务联系方式: an office's own number or box that it gives the public (政府信息公开条例 art. 20).</summary>
    OfficialContact,

    /// <summary>不是个人信息: a file number, an amount, a public place taken for one (个人信息保护法 art. 4).</summary>
    NotPersonal,
}

/// <summary>A ground with its words and what it rests on.</summary>
/// <param name="Ground">The ground.</param>
/// <param name="Name">Its name in Chinese.</param>
/// <param name="Law">What it rests on.</param>
public sealed record ExposureGroundEntry(ExposureGround Ground, string Name, Citation Law);
