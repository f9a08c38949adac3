using Yangguang.Rules.Law;
using static Yangguang.Rules.Requests.Decisions.DecisionCode;
using static Yangguang.Rules.Requests.Decisions.DecisionFamily;
using static Yangguang.Rules.Requests.Decisions.LetterElement;

namespace Yangguang.Rules.Requests.Decisions;

/// <summary>
/// The results a request can have, with the article, the content and the remedy of each letter (政府信息公开条例 arts. 30, 35–39, 42;
/// rows as the annual report's format prints them, 国办公开办函〔2021〕30号).
/// </summary>
public static class DecisionCodes
{
    private const RemedyKind First = RemedyKind.ReconsiderationFirst;
    private const RemedyKind Either = RemedyKind.Either;

    /// <summary>Every result, in the order of table 3.</summary>
    public static IReadOnlyList<Decision> All { get; } =
    [
        new(AlreadyPublic, "GK-1", DecisionFamily.Granted, "R3.1", "予以公开", Of("第三十六条第一项"), [WayToObtain], Either),
        new(DecisionCode.Granted, "GK-2", DecisionFamily.Granted, "R3.1", "予以公开", Of("第三十六条第二项"), [Information, WayToObtain], Either),
        new(DecisionCode.PartlyGranted, "BF", DecisionFamily.PartlyGranted, "R3.2", "部分公开", Of("第三十七条", "第三十六条第二项", "第三十六条第三项"), [Information, WithheldParts], First),
        new(StateSecret, "BY-1", Withheld, "R3.3.1", "属于国家秘密", [.. Of("第十四条", "第三十六条第三项"), Laws.StateSecretsLaw()], [Reason, Classification], First),
        new(ForbiddenByLaw, "BY-2", Withheld, "R3.3.2", "其他法律行政法规禁止公开", Of("第十四条", "第三十六条第三项"), [ForbiddingLaw, Reason], First),
        new(PublicSafety, "BY-3", Withheld, "R3.3.3", "危及“三安全一稳定”", Of("第十四条", "第三十六条第三项"), [WhichKind, Reason], First),
        new(ThirdPartyRights, "BY-4", Withheld, "R3.3.4", "保护第三方合法权益", Of("第十五条", "第三十二条", "第三十六条第三项"), [ConsultationResult, PublicInterest, Reason], First),
        new(InternalAffairs, "BY-5", Withheld, "R3.3.5", "属于三类内部事务信息", Of("第十六条第一款", "第三十六条第三项"), [WhichKind, Reason], First),
        new(ProcessInformation, "BY-6", Withheld, "R3.3.6", "属于四类过程性信息", Of("第十六条第二款", "第三十六条第三项"), [WhichKind, Reason], First),
        new(EnforcementFile, "BY-7", Withheld, "R3.3.7", "属于行政执法案卷", Of("第十六条第二款", "第三十六条第三项"), [WhichKind, Reason], First),
        new(AdministrativeInquiry, "BY-8", Withheld, "R3.3.8", "属于行政查询事项", Of("第三十六条第七项"), [InquiryChannel], Either) { IsOftenDeclined = true },
        new(NotHeld, "WF-1", Unavailable, "R3.4.1", "本机关不掌握相关政府信息", Of("第三十六条第四项", "第三十六条第五项"), [SearchRecord], Either) { Instead = [CompetentOrgan, Reason] },
        new(ToBeMade, "WF-2", Unavailable, "R3.4.2", "没有现成信息需要另行制作", Of("第三十八条"), [Reason], Either) { IsOftenDeclined = true },
        new(StillUnclear, "WF-3", Unavailable, "R3.4.3", "补正后申请内容仍不明确", Of("第三十条"), [LetterElement.CorrectionNotice, WhatIsUnclear], Either),
        new(Petition, "BC-1", NotProcessed, "R3.5.1", "信访举报投诉类申请", Of("第三十九条第一款"), [PetitionChannel], Either) { IsOftenDeclined = true },
        new(Repeated, "BC-2", NotProcessed, "R3.5.2", "重复申请", Of("第三十六条第六项"), [EarlierReply], Either) { IsOftenDeclined = true },
        new(PublishedWork, "BC-3", NotProcessed, "R3.5.3", "要求提供公开出版物", Of("第三十九条第二款"), [WayToObtain], Either) { IsOftenDeclined = true },
        new(Excessive, "BC-4", NotProcessed, "R3.5.4", "无正当理由大量反复申请", Of("第三十五条"), [ReasonRequest], Either),
        new(Reissue, "BC-5", NotProcessed, "R3.5.5", "要求行政机关确认或重新出具已获取信息", Of("第二条"), [EarlierReply], Either),
        new(NotCorrected, "QT-1", Otherwise, "R3.6.1", "申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请", Of("第三十条"), [LetterElement.CorrectionNotice], Either),
        new(FeeUnpaid, "QT-2", Otherwise, "R3.6.2", "申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请", [.. Of("第四十二条"), Laws.FeeMeasures("第六条")], [FeeNotice], Either),
        new(Other, "QT-3", Otherwise, "R3.6.3", "其他", [], [Circumstance], Either),
    ];

    /// <summary>The entry of a result.</summary>
    public static Decision Of(DecisionCode code) => All[(int)code];

    /// <summary>The entry of a short name such as BY-4; null when there is none.</summary>
    public static Decision? Named(string letters) => All.FirstOrDefault(entry => entry.Letters == letters);

    /// <summary>
    /// The one result of a request that asked for several things: partly granted when some was given and some was not, otherwise
    /// the first in the order of the table, so that one request is counted once (区分处理的，只计这一情形). How parts are counted is
    /// left open by the format; splitting the request at registration avoids the question.
    /// </summary>
    /// <exception cref="ArgumentException">No parts.</exception>
    public static DecisionCode OfParts(IReadOnlyCollection<DecisionCode> parts)
    {
        if (parts.Count == 0)
            throw new ArgumentException("A request has at least one part", nameof(parts));
        var given = parts.Count(part => Of(part).Family == DecisionFamily.Granted);
        var isSplit = parts.Contains(DecisionCode.PartlyGranted) || (given > 0 && given < parts.Count);
        return isSplit ? DecisionCode.PartlyGranted : given > 0 ? parts.Max() : parts.Min();
    }

    private static Citation[] Of(params string[] articles) => [.. articles.Select(Laws.DisclosureRegulation)];
}
