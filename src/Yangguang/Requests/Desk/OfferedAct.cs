using Yangguang.Accounts;
using Yangguang.Rules.Law;
using Yangguang.Rules.Requests.Case;

namespace Yangguang.Requests.Desk;

/// <summary>One thing that can be done to a case now, or the reason why it cannot.</summary>
/// <param name="Refusal">Null when it may be done.</param>
public sealed record OfferedAct(CaseAct Act, string Name, string? Refusal = null);

/// <summary>What a member of staff may do to a case on a day, the likeliest first: read from the state table and its guards.</summary>
internal static class OfferedActs
{
    private static readonly (CaseAct Act, string Name, RequestAct[] Needs)[] OfTable =
    [
        (CaseAct.Confirm, "确认收到", [RequestAct.ConfirmReceipt]),
        (CaseAct.Register, "登记", [RequestAct.Register]),
        (CaseAct.Sign, "签发", [RequestAct.Sign]),
        (CaseAct.Deliver, "登记送达", [RequestAct.Deliver]),
        (CaseAct.Correction, "登记收到的补正", [RequestAct.NoteCorrection]),
        (CaseAct.Payment, "登记缴费", [RequestAct.NotePayment]),
        (CaseAct.CloseLetter, "登记意见返回", [RequestAct.CloseConsultation]),
        (CaseAct.AcceptReason, "采纳理由", [RequestAct.AcceptReason]),
        (CaseAct.Answer, "拟定答复", [RequestAct.Decide]),
        (CaseAct.AskCorrection, "要求补正", [RequestAct.AskCorrection]),
        (CaseAct.Consult, "征求意见", [RequestAct.ConsultThirdParty, RequestAct.ConsultOrgan]),
        (CaseAct.Extend, "延期", [RequestAct.Extend]),
        (CaseAct.Fee, "收费通知", [RequestAct.NoticeFee]),
        (CaseAct.AskReason, "要求说明理由", [RequestAct.AskReason]),
        (CaseAct.Return, "退回重拟", [RequestAct.ReturnDecision]),
        (CaseAct.Archive, "归档", [RequestAct.Archive]),
        (CaseAct.Unreachable, "记录无法联系", [RequestAct.NoteUnreachable]),
    ];

    public static IReadOnlyList<OfferedAct> Of(InformationRequest request, Actor actor, CaseClock clock)
    {
        var seen = request.AsCase(clock);
        var offered = OfTable.Where(each => each.Needs.Any(act => RequestTable.Allows(request.State, act)))
            .Select(each => new OfferedAct(each.Act, each.Name, Refusal(seen, each.Act, actor, clock))).ToList();
        offered.InsertRange(offered.Count(each => each.Refusal is null && each.Act is CaseAct.Correction or CaseAct.CloseLetter or CaseAct.Payment), Notes(request));
        if (RequestTable.Allows(request.State, RequestAct.Withdraw))
            offered.Add(new(CaseAct.Withdraw, "申请人撤回"));
        if (request.State is not (RequestState.AwaitingConfirmation or RequestState.Unreachable or RequestState.Received or RequestState.Archived))
            offered.Add(new(CaseAct.PassTo, "转交经办人"));
        if (request.State == RequestState.InReview)
            offered.Add(new(CaseAct.Split, "拆分"));
        if (request.State != RequestState.Archived)
            offered.Add(new(CaseAct.Link, "关联相同申请"));
        offered.Add(new(CaseAct.MakePublic, "转主动公开", request.MadePublicAs is null ? null : "已经转为主动公开。"));
        return [.. offered.OrderBy(each => each.Refusal is not null)];
    }

    /// <summary>Facts of the moment that start or stop a clock of their own.</summary>
    private static IEnumerable<OfferedAct> Notes(InformationRequest request)
    {
        if (request.State == RequestState.CorrectionAsked && request.Clock.CorrectionServedOn is null)
            yield return new(CaseAct.CorrectionServed, "登记补正告知送达");
        if (request.State == RequestState.FeeNoticed && request.Clock.FeeServedOn is null)
            yield return new(CaseAct.FeeServed, "登记收费通知送达");
        if (request.Consultations.Any(letter => letter is { IsOpen: true, ReceivedOn: null }))
            yield return new(CaseAct.LetterReceived, "登记对方收到函件");
        if (request.State == RequestState.Delivered && request.Sent.ServedOn is null)
            yield return new(CaseAct.Served, "登记申请人签收");
    }

    private static string? Refusal(RequestCase seen, CaseAct act, Actor actor, CaseClock clock)
    {
        var isHead = actor.May(Permission.MayHeadRequests);
        return act switch
        {
            CaseAct.AskCorrection => Words(seen.May(RequestAct.AskCorrection, actor.StaffId)),
            CaseAct.Fee => Words(seen.May(RequestAct.NoticeFee, actor.StaffId)),
            CaseAct.Extend => Words(seen.May(RequestAct.Extend, actor.StaffId, new() { ExtendBy = 1, NoticedOn = clock.Today, IsHeadOfOffice = isHead })),
            CaseAct.Sign or CaseAct.Return when !isHead => "由政府信息公开工作机构负责人办理。",
            CaseAct.Sign => Words(seen.May(RequestAct.Sign, actor.StaffId)),
            _ => null,
        };
    }

    private static string? Words(Ruling ruling) => ruling.IsAllowed ? null : ruling.Reason;
}
