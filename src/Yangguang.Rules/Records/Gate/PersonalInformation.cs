using Yangguang.Rules.Law;

namespace Yangguang.Rules.Records.Gate;

/// <summary>What the checker of personal information answers.</summary>
public enum PrivacyAnswer
{
    /// <summary>不含个人信息.</summary>
    None,

    /// <summary>已去标识化.</summary>
    Masked,

    /// <summary>惩戒公示, 强制披露 and the other grounds of <see cref="ExposureGround"/>: kept in the clear, the basis stated.</summary>
    KeptByLaw,
}

/// <summary>个人信息: what is published is de-identified, unless a law demands it in the clear (政府信息公开条例 art. 15; 个人信息保护法 arts. 25, 28).</summary>
public static class PersonalInformation
{
    private const int MostListed = 6;

    /// <summary>An answer that what stands in the text does not contradict.</summary>
    /// <param name="answer">What the checker says; null when nothing was chosen.</param>
    /// <param name="basis">The provision and the reason, as typed.</param>
    /// <param name="hasGround">True when a ground is chosen, for one finding or for all.</param>
    /// <param name="open">Findings that no ground covers, each as place, kind and masked value.</param>
    public static Ruling IsSettled(PrivacyAnswer? answer, string basis, bool hasGround, IReadOnlyList<string> open) => answer switch
    {
        null => Ruling.Refused("gate.privacy.unanswered", "请选择个人信息的处理情况。", Laws.DisclosureRegulation("第十五条")),
        PrivacyAnswer.KeptByLaw when !hasGround || string.IsNullOrWhiteSpace(basis) =>
            Ruling.Refused("gate.privacy.basis", "保留个人信息须选择理由，并写明具体规定和原因，例如某项惩戒公示或者强制披露的规定。", Laws.DisclosureRegulation("第十五条")),
        _ when open.Count > 0 => Ruling.Refused(
            "gate.privacy.open", $"内容中还有{open.Count}处个人信息没有处理：{Listed(open)}。请退回脱敏；依法应当公开的，请选择“依法保留”，逐处或者统一选择理由。",
            Laws.DisclosureRegulation("第十五条")),
        _ => Ruling.Allowed,
    };

    /// <summary>What leaves is what was checked: at the door the text is searched once more, and nothing leaves that is neither masked nor excepted.</summary>
    /// <param name="open">Findings that no exception on this very text covers, each as place, kind and masked value.</param>
    public static Ruling MayLeave(IReadOnlyList<string> open) => open.Count > 0
        ? Ruling.Refused(
            "gate.privacy.leaking", $"发布前复查发现{open.Count}处没有脱敏、也没有依法保留的个人信息，不能发布：{Listed(open)}。请退回脱敏，或者在个人信息检查中写明保留的依据。",
            Laws.DisclosureRegulation("第十五条"))
        : Ruling.Allowed;

    private static string Listed(IReadOnlyList<string> open) =>
        string.Join('、', open.Take(MostListed)) + (open.Count > MostListed ? "等" : "");
}
