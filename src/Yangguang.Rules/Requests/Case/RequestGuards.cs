using Yangguang.Rules.Law;
using Yangguang.Rules.Requests.Decisions;

namespace Yangguang.Rules.Requests.Case;

/// <summary>What must hold besides the state before an act is done, each with its article.</summary>
internal static class RequestGuards
{
    public static IEnumerable<Ruling> Of(RequestCase request, RequestAct act, Guid by, RequestActDetails details) => act switch
    {
        RequestAct.AskCorrection => [CorrectionNotice.Examine(request.HasAskedCorrection)],
        RequestAct.Extend => Extending(request, details),
        RequestAct.NoticeFee => [PeriodRuns(request)],
        RequestAct.Decide => Deciding(request, details),
        RequestAct.Sign => Signing(request, by),
        RequestAct.Deliver => [IsOnItsWay(request)],
        _ => [],
    };

    private static IEnumerable<Ruling> Extending(RequestCase request, RequestActDetails details)
    {
        if (!details.IsHeadOfOffice)
            yield return Ruling.Refused("extension.approver", "延期答复应当经政府信息公开工作机构负责人同意，请由负责人办理。", Laws.DisclosureRegulation("第三十三条第二款"));
        if (request is { ReplyBy: { } reply, ReceivedOn: { } received })
            yield return Extension.Examine(reply, received, request.IsExtended, details.ExtendBy, details.NoticedOn ?? request.Today);
    }

    // 信息处理费管理办法: the notice goes out within the handling period.
    private static Ruling PeriodRuns(RequestCase request) => request.ReplyBy is { } reply && reply.IsOverdueOn(request.Today)
        ? Ruling.Refused("fee.late", $"答复期限已于 {reply.DueOn:yyyy-MM-dd} 届满，收费通知应当在办理期限内发出；请直接答复。", Laws.FeeMeasures())
        : Ruling.Allowed;

    private static IEnumerable<Ruling> Deciding(RequestCase request, RequestActDetails details)
    {
        if (details.Decision is not { } code)
        {
            yield return Ruling.Refused("decision.missing", "请选择办理结果。");
            yield break;
        }

        yield return request.State switch
        {
            RequestState.CorrectionAsked => MayGiveUp(request, code, DecisionCode.NotCorrected, request.CorrectionAwaitedUntil, "补正", "第三十条"),
            RequestState.FeeNoticed => MayGiveUp(request, code, DecisionCode.FeeUnpaid, request.FeePayableUntil, "缴费", "第四十二条"),
            RequestState.ReasonAsked when code != DecisionCode.Excessive =>
                Ruling.Refused("decision.reason", "正在要求申请人说明理由。理由合理的请先采纳并继续办理，不合理的作“无正当理由大量反复申请”不予处理。", Laws.DisclosureRegulation("第三十五条")),
            _ => Fits(request, code, details),
        };
    }

    private static Ruling MayGiveUp(RequestCase request, DecisionCode code, DecisionCode only, DateOnly? until, string what, string article)
    {
        if (code != only)
            return Ruling.Refused("decision.waiting", $"正在等待申请人{what}，现在只能在逾期后作“{DecisionCodes.Of(only).Label}”处理。", Laws.DisclosureRegulation(article));
        return until is { } last && request.Today > last
            ? Ruling.Allowed
            : Ruling.Refused("decision.too-early", until is null
                ? $"{what}通知还没有送达，期限没有开始计算。"
                : $"{what}的期限（含在途时间）到 {until:yyyy-MM-dd} 为止，还不能作逾期处理。", Laws.DisclosureRegulation(article));
    }

    private static Ruling Fits(RequestCase request, DecisionCode code, RequestActDetails details) => code switch
    {
        DecisionCode.NotCorrected or DecisionCode.FeeUnpaid =>
            Ruling.Refused("decision.not-waiting", $"没有等待申请人{(code == DecisionCode.NotCorrected ? "补正" : "缴费")}，不能作逾期处理。"),
        DecisionCode.StillUnclear when !request.HasAskedCorrection =>
            Ruling.Refused("decision.no-correction", "申请内容不明确的，应当先一次性告知补正。", Laws.DisclosureRegulation("第三十条")),
        DecisionCode.Excessive when !request.HasAskedReason =>
            Ruling.Refused("decision.no-reason-asked", "数量、频次明显超过合理范围的，应当先要求申请人说明理由。", Laws.DisclosureRegulation("第三十五条")),
        DecisionCode.ThirdPartyRights when !request.HasHeardThirdParty && string.IsNullOrWhiteSpace(request.ThirdPartyExemption) =>
            Ruling.Refused("decision.no-consultation", "涉及商业秘密、个人隐私的，应当书面征求第三方意见；不需要征求的写明理由。", Laws.DisclosureRegulation("第三十二条")),
        DecisionCode.NotHeld when !details.HasSearchRecord && !details.IsOfAnotherOrgan =>
            Ruling.Refused("decision.no-search", "作“本机关不掌握”答复前，请登记检索记录：检索的范围、关键词、人员和日期。", Laws.DisclosureRegulation("第三十六条第四项")),
        _ => Ruling.Allowed,
    };

    private static IEnumerable<Ruling> Signing(RequestCase request, Guid by)
    {
        if (request.DrafterId == by)
            yield return Ruling.Refused("decision.same-person", "拟稿人不能签发自己拟的答复，请由另一位有权限的人员办理。");
        if (!request.AttachmentsAreClean)
            yield return Ruling.Refused("decision.personal-data", "附件里还有没有处理的个人信息。请遮蔽，或者写明可以提供的理由。", Laws.DisclosureRegulation("第十五条"));
        yield return request.Decision is { } code
            ? DecisionRules.Examine(code, request.Said)
            : Ruling.Refused("decision.missing", "请选择办理结果。");
    }

    private static Ruling IsOnItsWay(RequestCase request) => request.Delivery is { RepliedOn: not null }
        ? Ruling.Allowed
        : Ruling.Refused("delivery.unproven", "请登记送达方式、日期和凭证：当面送达的登记签收日期，邮寄的登记交邮日期和邮件号码，电子送达的登记发出时间。", Laws.ServiceInterpretation("第四点"));
}
