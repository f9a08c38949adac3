using Yangguang.Rules.Law;

namespace Yangguang.Rules.Requests.Decisions;

/// <summary>What a decision lacks before it may be signed.</summary>
public static class DecisionRules
{
    private static readonly Dictionary<LetterElement, string> Words = new()
    {
        [LetterElement.WayToObtain] = "获取该信息的方式、途径和时间",
        [LetterElement.Information] = "公开的内容（附件）或者提供的方式",
        [LetterElement.WithheldParts] = "不公开的部分和各部分的理由",
        [LetterElement.Reason] = "理由说明",
        [LetterElement.Classification] = "定密依据（内部留存）",
        [LetterElement.ForbiddingLaw] = "禁止公开的法律、行政法规名称和条款",
        [LetterElement.ConsultationResult] = "征求第三方意见的结果或者不需要征求的理由",
        [LetterElement.PublicInterest] = "公共利益的权衡",
        [LetterElement.WhichKind] = "具体属于哪一类",
        [LetterElement.InquiryChannel] = "查询所依据的规定和办理途径",
        [LetterElement.SearchRecord] = "检索记录（范围、关键词、人员、日期）",
        [LetterElement.CompetentOrgan] = "负责公开的机关名称和联系方式（不能确定的写明）",
        [LetterElement.WhatIsUnclear] = "补正后仍不明确的内容",
        [LetterElement.PetitionChannel] = "信访、投诉、举报的途径",
        [LetterElement.EarlierReply] = "此前答复的文号和日期",
        [LetterElement.ReasonRequest] = "要求申请人说明理由的情况和结果",
        [LetterElement.CorrectionNotice] = "补正告知的日期和期限",
        [LetterElement.FeeNotice] = "收费通知的日期和金额",
        [LetterElement.Circumstance] = "具体情形",
    };

    /// <summary>An element as the letter's form names it.</summary>
    public static string InWords(this LetterElement element) => Words[element];

    /// <summary>Whether the letter says all it has to; the refusal names what is missing.</summary>
    /// <param name="code">The result.</param>
    /// <param name="said">What the draft of the letter says.</param>
    public static Ruling Examine(DecisionCode code, IReadOnlySet<LetterElement> said)
    {
        var decision = DecisionCodes.Of(code);
        var missing = decision.Must.Where(element => !said.Contains(element)).Select(InWords).ToList();
        if (missing.Count == 0 || (decision.Instead.Count > 0 && decision.Instead.All(said.Contains)))
            return Ruling.Allowed;
        var reason = $"“{decision.Label}”的答复还缺：{string.Join("；", missing)}。";
        return decision.Law is [var first, ..]
            ? Ruling.Refused("decision.incomplete", reason, first)
            : Ruling.Refused("decision.incomplete", reason);
    }
}
