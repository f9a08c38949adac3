using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Yangguang.Platform;
using Yangguang.Rules.Requests;
using Yangguang.Rules.Time;

namespace Yangguang.Requests.Portal;

/// <summary>答复期限计算器 (P1): the same rules that count the office's own cases, for everybody, with every day and article.</summary>
public sealed class CalculatorModel(CaseDesk desk, TimeProvider time) : PageModel
{
    /// <summary>A reckoning of centuries helps nobody; the calendar knows these years.</summary>
    private static readonly DateOnly Earliest = new(2008, 5, 1);

    [BindProperty(SupportsGet = true)]
    public CalculatorInput Input { get; set; } = new();

    public DateOnly Today => time.Today();

    public DateOnly? ReceivedOn { get; private set; }

    public Deadline? Reply { get; private set; }

    public Deadline? CorrectionNotice { get; private set; }

    public Deadline? OpinionBy { get; private set; }

    public Deadline? ReconsiderBy { get; private set; }

    public Deadline? SueBy { get; private set; }

    public bool WaitsForConfirmation => Input.Arrived is not null && ReceivedOn is null && ModelState.IsValid;

    public async Task OnGet(CancellationToken cancellation)
    {
        if (Input.Arrived is not { } arrived || !IsGood(arrived))
            return;
        var clock = await desk.Clock(cancellation);
        if (Input.Served is { } served)
            (ReconsiderBy, SueBy) = (Reconsideration.ApplyBy(clock.Calendar, served), Lawsuit.SueBy(clock.Calendar, served));
        ReceivedOn = ReceiptDate.Of(Input.Channel, arrived, Input.Confirmed);
        if (ReceivedOn is not { } received)
            return;
        CorrectionNotice = Rules.Requests.CorrectionNotice.IssueBy(clock.Calendar, received);
        var facts = Facts(received, clock);
        if (ReplyDeadline.Examine(facts) is { IsAllowed: false } refusal)
            ModelState.AddModelError("", refusal.Reason);
        else
            Reply = ReplyDeadline.Of(clock.Calendar, facts, clock.Practice);
    }

    private ReplyFacts Facts(DateOnly received, CaseClock clock) => new(received)
    {
        CorrectionNoticedOn = Input.CorrectionNoticed,
        CorrectedOn = Input.Corrected,
        FeePaidOn = Input.Paid,
        ExtendedBy = Input.Extension,
        Exclusions = Input.Sent is { } sent ? [Taken(new(sent, Input.TheyReceived ?? sent, Input.Answered), clock)] : [],
    };

    private Exclusion Taken(ConsultationLetter letter, CaseClock clock)
    {
        OpinionBy = Input.Consulted switch
        {
            ConsultationKind.ThirdParty => ThirdPartyConsultation.AnswerBy(clock.Calendar, letter.ReceivedOn),
            ConsultationKind.JointMaker => JointMakerConsultation.AnswerBy(clock.Calendar, letter.ReceivedOn),
            _ => OtherOrganConsultation.AnswerBy(clock.Calendar, letter.ReceivedOn, clock.Practice),
        };
        return Input.Consulted switch
        {
            ConsultationKind.ThirdParty => ThirdPartyConsultation.Taken(clock.Calendar, letter),
            ConsultationKind.JointMaker => JointMakerConsultation.Taken(clock.Calendar, letter),
            _ => OtherOrganConsultation.Taken(clock.Calendar, letter, clock.Practice),
        };
    }

    private bool IsGood(DateOnly arrived)
    {
        (string Field, DateOnly? Day)[] days =
        [
            (nameof(Input.Arrived), arrived), (nameof(Input.Confirmed), Input.Confirmed), (nameof(Input.CorrectionNoticed), Input.CorrectionNoticed), (nameof(Input.Corrected), Input.Corrected),
            (nameof(Input.Sent), Input.Sent), (nameof(Input.TheyReceived), Input.TheyReceived), (nameof(Input.Answered), Input.Answered), (nameof(Input.Paid), Input.Paid), (nameof(Input.Served), Input.Served),
        ];
        foreach (var (field, day) in days)
        {
            if (day is { } given && (given < Earliest || given > Today.AddYears(2)))
                ModelState.AddModelError($"{nameof(Input)}.{field}", $"日期应在 {Earliest:yyyy-MM-dd} 和 {Today.AddYears(2):yyyy-MM-dd} 之间。");
            else if (day < arrived)
                ModelState.AddModelError($"{nameof(Input)}.{field}", $"{day:yyyy-MM-dd} 早于申请提交的日期，请核对。");
        }

        if (Input.Sent > Input.TheyReceived || Input.TheyReceived > Input.Answered || Input.Sent > Input.Answered)
            ModelState.AddModelError("Input.Sent", "征求意见的日期前后颠倒：发函、对方收到、意见返回应依次在后。");
        return ModelState.IsValid;
    }
}
