using Yangguang.Rules.Law;

namespace Yangguang.Rules.Records.Gate;

/// <summary>What the checker of personal information answers.</summary>
public enum PrivacyAnswer
{
    /// <summary>不含个人信息.</summary>
    None,

    /// <summary>已去标识化.</summary>
    Masked,

    /// <summary>惩戒公示 or 强制披露: kept in the clear, with the legal basis stated.</summary>
    KeptByLaw,
}

/// <summary>个人信息: what is published is de-identified, unless a law demands names in the clear (政府信息公开条例 art. 15; 个人信息保护法 art. 28).</summary>
public static class PersonalInformation
{
    private static readonly int[] Weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

    /// <summary>Full citizen numbers (公民身份号码, GB 11643) that stand in a text, check character included.</summary>
    public static IReadOnlyList<string> CitizenNumbersIn(string text)
    {
        var found = new List<string>();
        for (var start = 0; start + 18 <= text.Length; start++)
        {
            if ((start > 0 && char.IsAsciiDigit(text[start - 1])) || !IsCitizenNumber(text.AsSpan(start, 18)))
                continue;
            if (start + 18 < text.Length && char.IsAsciiLetterOrDigit(text[start + 18]))
                continue;
            found.Add(text.Substring(start, 18));
            start += 17;
        }

        return found;
    }

    /// <summary>An answer that what stands in the text does not contradict.</summary>
    /// <param name="answer">What the checker says; null when nothing was chosen.</param>
    /// <param name="basis">The law that demands the names in the clear.</param>
    /// <param name="bareNumbers">Full citizen numbers found.</param>
    public static Ruling IsSettled(PrivacyAnswer? answer, string basis, int bareNumbers) => answer switch
    {
        null => Ruling.Refused("gate.privacy.unanswered", "请选择个人信息的处理情况。", Laws.DisclosureRegulation("第十五条")),
        PrivacyAnswer.KeptByLaw => string.IsNullOrWhiteSpace(basis)
            ? Ruling.Refused("gate.privacy.basis", "保留个人信息须写明依据，例如某项惩戒公示或者强制披露的规定。", Laws.DisclosureRegulation("第十五条"))
            : Ruling.Allowed,
        _ => bareNumbers > 0
            ? Ruling.Refused(
                "gate.privacy.bare-number", $"内容中还有{bareNumbers}个完整的公民身份号码，请先去标识化再通过；依法应当公示的，请选择依法保留并写明依据。",
                Laws.DisclosureRegulation("第十五条"))
            : Ruling.Allowed,
    };

    private static bool IsCitizenNumber(ReadOnlySpan<char> text)
    {
        var sum = 0;
        for (var place = 0; place < Weights.Length; place++)
        {
            if (!char.IsAsciiDigit(text[place]))
                return false;
            sum += (text[place] - '0') * Weights[place];
        }

        return char.ToUpperInvariant(text[17]) == "10X98765432"[sum % 11];
    }
}
