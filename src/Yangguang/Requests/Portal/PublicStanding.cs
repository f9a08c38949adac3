using Yangguang.Rules.Law;
using Yangguang.Rules.Requests;
using Yangguang.Rules.Requests.Case;

namespace Yangguang.Requests.Portal;

/// <summary>现在到哪一步了: what happens now and by when, in plain words.</summary>
/// <param name="By">The day it has to be done by; null when nobody waits.</param>
/// <param name="IsYourTurn">True when it is the applicant who has to do something.</param>
public sealed record PublicStanding(string Title, string Explanation, DateOnly? By, bool IsYourTurn, Citation? Law = null)
{
    public static PublicStanding Of(InformationRequest request, CaseClock clock) => request.State switch
    {
        RequestState.AwaitingConfirmation => new(
            "等您确认", "请点下面的“确认收到”。双方确认的当天就是收到申请之日，答复期限从第二天起算；不确认，期限就没有开始。工作人员也会和您联系确认。", null, true, ReceiptDate.Law),
        RequestState.Unreachable => new(
            "联系不上您", "工作人员按您留的方式没有联系上您。点“确认收到”，或者按下面的电话联系受理机构，就会继续办理。", null, true, ReceiptDate.Law),
        RequestState.CorrectionAsked => new(
            "请您补正", "申请内容还不够明确，请在期限内补正。补正后，答复期限从收到补正的第二天起重新计算；没有正当理由逾期不补正的，视为放弃申请。",
            CorrectBy(request, clock), true, Laws.DisclosureRegulation("第三十条")),
        RequestState.ReasonAsked => new(
            "请您说明理由", "您申请的数量、频次明显超过合理范围，机关请您说明理由。理由合理的继续办理。", null, true, Laws.DisclosureRegulation("第三十五条")),
        RequestState.FeeNoticed => new(
            $"请您缴费 {request.Clock.FeeFen.InYuan()} 元", "请按收费通知缴纳信息处理费，缴清后可以在这里上传凭证。缴清的第二天起重新计算答复期限；逾期未缴的，视为放弃申请。",
            request.FeePayableUntil(clock)?.DueOn, true, Laws.FeeMeasures()),
        RequestState.Consulting => new(
            "正在征求意见", "您申请的内容涉及第三方或者其他机关，正在书面征求意见。征求意见的时间不计入答复期限。", request.DueOn, false, Laws.DisclosureRegulation("第三十三条第三款")),
        RequestState.Received => Working("已经收到，正在登记", request, clock),
        RequestState.InReview or RequestState.Decided => Working("正在办理", request, clock),
        RequestState.AwaitingDelivery => new("答复已经作出，正在送达", "答复书已经签发，会按您选的方式送达。", request.DueOn, false),
        RequestState.Delivered => new("已经答复", "答复已经发出。结果、答复书和救济途径见下面。", null, false),
        RequestState.Closed => new("已经终结", "您撤回了这件申请，不再办理。需要的可以重新申请。", null, false),
        RequestState.Archived when request.Sent.DispatchedOn is null => new("已经终结", "您撤回了这件申请，案卷已经归档。", null, false),
        RequestState.Archived => new("已经答复并归档", "结果和救济途径见下面。", null, false),
        _ => throw new ArgumentOutOfRangeException(nameof(request)),
    };

    private static PublicStanding Working(string title, InformationRequest request, CaseClock clock) => request.DueOn < clock.Today
        ? new("答复期限已过，还没有答复", "机关没有按期答复。您可以打电话催办，向政府信息公开工作主管部门投诉举报，也可以申请行政复议或者提起行政诉讼。", request.DueOn, false, Laws.DisclosureRegulation("第五十一条"))
        : new(title, "能当场答复的当场答复，否则最迟在下面的日期答复。需要延期的会在期限届满前告诉您。", request.DueOn, false, Laws.DisclosureRegulation("第三十三条第二款"));

    private static DateOnly? CorrectBy(InformationRequest request, CaseClock clock) => request.Clock.CorrectionServedOn is { } served
        ? CorrectionNotice.CorrectBy(clock.Calendar, served, clock.Practice).DueOn
        : null;
}
