using System.Linq.Expressions;
using Yangguang.Rules.Requests.Case;

namespace Yangguang.Requests.Desk;

/// <summary>异常: what the law did not foresee to happen.</summary>
public enum IncidentKind
{
    /// <summary>逾期未答复.</summary>
    Overdue,

    /// <summary>逾期答复.</summary>
    AnsweredLate,

    /// <summary>补正告知超过七个工作日.</summary>
    LateNotice,

    /// <summary>来件没有及时确认.</summary>
    Unconfirmed,

    /// <summary>邮寄后没有登记签收.</summary>
    Unserved,
}

/// <summary>One thing that went wrong with a case.</summary>
public sealed record Incident(IncidentKind Kind, string Title, string Text);

internal static class CaseIncidents
{
    /// <summary>Days after posting within which a signature is on its way.</summary>
    private const int PostDays = 10;

    public static string InWords(this IncidentKind kind) => kind switch
    {
        IncidentKind.Overdue => "逾期未答复",
        IncidentKind.AnsweredLate => "逾期答复",
        IncidentKind.LateNotice => "补正告知超过七个工作日",
        IncidentKind.Unconfirmed => "来件没有及时确认",
        IncidentKind.Unserved => "邮寄后没有登记签收",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    /// <summary>The cases a kind is found in.</summary>
    public static Expression<Func<InformationRequest, bool>> Finding(IncidentKind kind, DateOnly today)
    {
        var posted = today.AddDays(-PostDays);
        return kind switch
        {
            IncidentKind.Overdue => request => request.DueOn < today
                && (request.State == RequestState.Received || request.State == RequestState.InReview || request.State == RequestState.ReasonAsked
                    || request.State == RequestState.Consulting || request.State == RequestState.Decided || request.State == RequestState.AwaitingDelivery
                    || (request.State == RequestState.CorrectionAsked && request.CorrectionWasLate)),
            IncidentKind.AnsweredLate => request => request.AnswerWasLate,
            IncidentKind.LateNotice => request => request.CorrectionWasLate,
            IncidentKind.Unconfirmed => request => request.State == RequestState.AwaitingConfirmation && request.NextOn < today,
            _ => request => request.State == RequestState.Delivered && request.Sent.ServedOn == null && request.Sent.DispatchedOn < posted,
        };
    }

    public static IEnumerable<Incident> Of(InformationRequest request, CaseClock clock) =>
        Enum.GetValues<IncidentKind>().Where(kind => Finding(kind, clock.Today).Compile()(request)).Select(kind => new Incident(kind, kind.InWords(), Text(kind, request)));

    private static string Text(IncidentKind kind, InformationRequest request) => kind switch
    {
        IncidentKind.Overdue => $"答复期限 {request.DueOn:yyyy-MM-dd} 已经届满，申请人可以申请行政复议或者起诉。请立即答复。",
        IncidentKind.AnsweredLate => $"答复期限 {request.DueOn:yyyy-MM-dd}，实际 {request.ClosedOn:yyyy-MM-dd} 答复。",
        IncidentKind.LateNotice => "告知晚了，答复期限从最初收到申请之日计算，不因补正重新起算。",
        IncidentKind.Unconfirmed => $"{request.Intake.ArrivedOn:yyyy-MM-dd} 来件，还没有与申请人确认。请当天联系；联系不上的，记录经过。",
        _ => $"{request.Sent.DispatchedOn:yyyy-MM-dd} 交邮，至今没有登记签收。请查询邮件 {request.Sent.Proof}。",
    };
}
