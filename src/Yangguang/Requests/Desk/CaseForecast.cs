using Yangguang.Rules.Time;
using Yangguang.Shared;

namespace Yangguang.Requests.Desk;

/// <summary>先看后果: the reply deadline before and after an act, with the days behind the new one. Nothing is changed (D6).</summary>
public sealed record CaseForecast(DateOnly? Before, Deadline After, string If, int MovedBy, TimeRuler Ruler)
{
    /// <returns>Null for an act that leaves the deadline alone, or lacks its day.</returns>
    public static CaseForecast? Of(InformationRequest request, ActInput input, CaseClock clock)
    {
        var on = input.On ?? clock.Today;
        var (after, condition) = input.Act switch
        {
            CaseAct.Confirm => (Forecast.Confirmed(request, on, clock), $"{on:yyyy-MM-dd}双方确认"),
            CaseAct.AskCorrection => (Forecast.Corrected(request, on, Awaited(on, clock), clock), $"告知当日送达、申请人在第 {clock.Practice.CorrectionPeriod} 个工作日补正"),
            CaseAct.Correction when request.Clock.CorrectionNoticedOn is { } noticed => (Forecast.Corrected(request, noticed, on, clock), $"{on:yyyy-MM-dd}收到补正"),
            CaseAct.AcceptReason when input.On is { } later => (Forecast.Delayed(request, later, clock), "告知申请人延迟答复"),
            CaseAct.Consult => (Forecast.Consulted(request, input.Kind, on, clock), "当日收到、期满没有答复（提前答复则相应提前）"),
            CaseAct.CloseLetter when input.Letter is { } letter => (Forecast.Answered(request, ConsultationId.From(letter), on, clock), $"{on:yyyy-MM-dd}收到意见"),
            CaseAct.Extend => (Forecast.Extended(request, input.Days, clock), $"延长 {input.Days} 个工作日"),
            CaseAct.Fee or CaseAct.Payment => (Forecast.Paid(request, on, clock), $"{on:yyyy-MM-dd}缴清"),
            _ => (null, ""),
        };
        return after is null ? null : new(request.DueOn, after, condition, Moved(request.DueOn, after.DueOn, clock.Calendar), after.Ruler(clock.Today));
    }

    private static DateOnly Awaited(DateOnly noticedOn, CaseClock clock) => clock.Calendar.AddWorkingDays(noticedOn, clock.Practice.CorrectionPeriod);

    private static int Moved(DateOnly? before, DateOnly after, WorkingCalendar calendar) =>
        before is not { } was ? 0 : after >= was ? calendar.CountWorkingDays(was, after) : -calendar.CountWorkingDays(after, was);
}
