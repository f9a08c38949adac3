namespace Yangguang.Rules.Time.Phrases;

/// <summary>Finds out which part of the row some words speak about.</summary>
internal static class Scopes
{
    private static readonly string[] LeadIns = ["信息", "公开", "该信息", "政府信息", "公开事项", "原则上", "一般", "公开时限", "公开期限", "时限", "更新", "按", "自", "最迟", "最长"];

    public static ClauseScope Of(string words)
    {
        if (words.Contains("依申请", StringComparison.Ordinal))
            return ClauseScope.OnRequest;
        var rest = WithoutExclusion(words);
        if (rest.Length < words.Length || words.StartsWith("其他", StringComparison.Ordinal) || words.StartsWith("其它", StringComparison.Ordinal)
            || words.StartsWith("其余", StringComparison.Ordinal))
            return ClauseScope.Rest;
        return Anchors.NamesEnforcement(rest) ? ClauseScope.EnforcementDecision : ClauseScope.Whole;
    }

    /// <summary>What the words before a number are about when they name no fact: 结果信息, 企业; empty when they only lead up to it.</summary>
    public static string Subject(string words)
    {
        var subject = words.Trim(':', ',', '在', '于', '应', '当', '须', '每', '、', '的', ')', '(');
        return LeadIns.Contains(subject) || subject.Length > 0 && char.IsAsciiDigit(subject[0]) ? "" : subject;
    }

    /// <summary>The words without 除…外: what is excluded is not what they speak about.</summary>
    public static string WithoutExclusion(string words)
    {
        var from = words.IndexOf('除', StringComparison.Ordinal);
        var to = from < 0 ? -1 : words.IndexOf('外', from);
        return to <= from + 1 ? words : words.Remove(from, to - from + 1);
    }
}
