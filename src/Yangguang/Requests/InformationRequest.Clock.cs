using Yangguang.Accounts;
using Yangguang.Platform;
using Yangguang.Rules.Law;
using Yangguang.Rules.Requests;
using Yangguang.Rules.Requests.Case;
using Yangguang.Rules.Time;

namespace Yangguang.Requests;

/// <summary>What stops, starts and lengthens the reply period (arts. 30, 32–35, 42).</summary>
public sealed partial class InformationRequest
{
    private static readonly Citation[] Delaying = [Laws.DisclosureRegulation("第三十五条")];

    public ClockFacts Clock { get; private set; } = new();

    /// <summary>Last day of the reply period; null while none runs.</summary>
    public DateOnly? DueOn { get; private set; }

    public bool IsProvisional { get; private set; }

    /// <summary>What it waits for next, and by when: the order of the board. For an answer this is the cautious reckoning.</summary>
    public NextStep NextStep { get; private set; }

    public DateOnly? NextOn { get; private set; }

    /// <summary>True when the correction notice left after its seven working days (art. 30); an incident that restarts nothing.</summary>
    public bool CorrectionWasLate { get; private set; }

    /// <summary>要求补正: once, with everything that is missing.</summary>
    public void AskCorrection(DateOnly noticedOn, Actor by, CaseClock clock)
    {
        Require(RequestAct.AskCorrection, by, clock);
        RequestRules.IsBetween(noticedOn, Clock.ReceivedOn!.Value, clock.Today, "补正告知日期", "收到申请之日").OrRefuse();
        Clock = Clock with { CorrectionNoticedOn = noticedOn };
        CorrectionWasLate = CorrectionNotice.IssueBy(clock.Calendar, Clock.ReceivedOn!.Value).IsOverdueOn(noticedOn);
        Move(RequestAct.AskCorrection, clock);
    }

    /// <summary>补正告知送达: from here the applicant's time runs.</summary>
    public void NoteCorrectionServed(DateOnly on, CaseClock clock)
    {
        RequestRules.IsAwaiting(State, RequestState.CorrectionAsked).OrRefuse();
        RequestRules.IsBetween(on, Clock.CorrectionNoticedOn!.Value, clock.Today, "送达日期", "补正告知日期").OrRefuse();
        Clock = Clock with { CorrectionServedOn = on };
        Recount(clock);
        Revision++;
    }

    /// <summary>收到补正: the reply period starts anew (art. 30), unless the notice was late.</summary>
    public void NoteCorrection(DateOnly on, RequestWish wish, Actor by, CaseClock clock)
    {
        Require(RequestAct.NoteCorrection, by, clock);
        RequestRules.IsBetween(on, Clock.CorrectionNoticedOn!.Value, clock.Today, "收到补正的日期", "补正告知日期").OrRefuse();
        RequestRules.IsTold(wish).OrRefuse();
        Wish = wish.Tidied();
        Clock = Clock with { CorrectedOn = on };
        Move(RequestAct.NoteCorrection, clock);
    }

    public void AskReason(DateOnly on, Actor by, CaseClock clock)
    {
        Require(RequestAct.AskReason, by, clock);
        RequestRules.IsBetween(on, Clock.ReceivedOn!.Value, clock.Today, "告知日期", "收到申请之日").OrRefuse();
        Clock = Clock with { ReasonAskedOn = on };
        Move(RequestAct.AskReason, clock);
    }

    /// <summary>采纳理由; with a later day where the answer cannot be ready in time (art. 35).</summary>
    public void AcceptReason(DateOnly? delayedTo, Actor by, CaseClock clock)
    {
        Require(RequestAct.AcceptReason, by, clock);
        if (delayedTo is { } later)
            RequestRules.IsLater(later, ReplyBy(clock)!.DueOn).OrRefuse();
        Clock = Clock with { DelayedTo = delayedTo };
        Move(RequestAct.AcceptReason, clock);
    }

    /// <summary>征求意见: the time until the answer does not count (art. 33 ¶3).</summary>
    public Consultation Consult(ConsultationId id, NewConsultation asked, Actor by, CaseClock clock)
    {
        var act = asked.Kind switch
        {
            ConsultationKind.ThirdParty => RequestAct.ConsultThirdParty,
            ConsultationKind.JointMaker => RequestAct.ConsultJointMaker,
            _ => RequestAct.ConsultOrgan,
        };
        Require(act, by, clock);
        RequestRules.IsBetween(asked.SentOn, Clock.ReceivedOn!.Value, clock.Today, "发函日期", "收到申请之日").OrRefuse();
        var letter = new Consultation(id, this, asked);
        _consultations.Add(letter);
        Move(act, clock);
        return letter;
    }

    public void NoteConsultationReceived(ConsultationId id, DateOnly on, CaseClock clock)
    {
        var letter = OpenLetter(id);
        RequestRules.IsBetween(on, letter.SentOn, clock.Today, "对方收到日期", "发函日期").OrRefuse();
        letter.Receive(on);
        Recount(clock);
        Revision++;
    }

    /// <summary>意见返回 or their time ran out.</summary>
    public Consultation CloseConsultation(ConsultationId id, ConsultationAnswer answer, Actor by, CaseClock clock)
    {
        Require(RequestAct.CloseConsultation, by, clock);
        var letter = OpenLetter(id);
        RequestRules.IsBetween(answer.On, letter.SentOn, clock.Today, "收到意见的日期", "发函日期").OrRefuse();
        if (answer.Opinion == Opinion.Silent)
            RequestRules.MayCountAsSilent(letter, clock).OrRefuse();
        var after = AsCase(clock).After(RequestAct.CloseConsultation);
        letter.Close(answer);
        State = after;
        Recount(clock);
        Revision++;
        return letter;
    }

    /// <summary>延期: by the head of the office, once, before the period is over (art. 33 ¶2).</summary>
    public void Extend(int days, DateOnly noticedOn, Actor head, CaseClock clock)
    {
        var isHead = head.May(Permission.MayHeadRequests);
        Require(RequestAct.Extend, head, clock, new() { ExtendBy = days, NoticedOn = noticedOn, IsHeadOfOffice = isHead });
        RequestRules.IsBetween(noticedOn, Clock.ReceivedOn!.Value, clock.Today, "告知日期", "收到申请之日").OrRefuse();
        Clock = Clock with { ExtendedBy = days };
        Move(RequestAct.Extend, clock);
    }

    /// <summary>收费通知; decided by an officer, never by itself (art. 42).</summary>
    public void NoticeFee(long fen, DateOnly on, Actor by, CaseClock clock)
    {
        Require(RequestAct.NoticeFee, by, clock);
        RequestRules.IsFee(fen).OrRefuse();
        RequestRules.IsBetween(on, Clock.ReceivedOn!.Value, clock.Today, "收费通知日期", "收到申请之日").OrRefuse();
        Clock = Clock with { FeeNoticedOn = on, FeeFen = fen, FeeServedOn = null, FeePaidOn = null };
        Move(RequestAct.NoticeFee, clock);
    }

    public void NoteFeeServed(DateOnly on, CaseClock clock)
    {
        RequestRules.IsAwaiting(State, RequestState.FeeNoticed).OrRefuse();
        RequestRules.IsBetween(on, Clock.FeeNoticedOn!.Value, clock.Today, "送达日期", "收费通知日期").OrRefuse();
        Clock = Clock with { FeeServedOn = on };
        Recount(clock);
        Revision++;
    }

    /// <summary>缴清: the reply period starts anew.</summary>
    public void NotePayment(DateOnly on, Actor by, CaseClock clock)
    {
        Require(RequestAct.NotePayment, by, clock);
        RequestRules.IsBetween(on, Clock.FeeNoticedOn!.Value, clock.Today, "缴费日期", "收费通知日期").OrRefuse();
        Clock = Clock with { FeePaidOn = on };
        Move(RequestAct.NotePayment, clock);
    }

    /// <summary>答复期限 with its reckoning; null before receipt.</summary>
    /// <param name="mode">Conservative for alarms; local practice when null.</param>
    public Deadline? ReplyBy(CaseClock clock, ExclusionMode? mode = null) => ReplyBy(Clock, Taken(clock), clock, mode);

    /// <summary>补正告知 must leave by this day (art. 30).</summary>
    public Deadline? CorrectionNoticeBy(CaseClock clock) =>
        Clock.ReceivedOn is { } received ? CorrectionNotice.IssueBy(clock.Calendar, received) : null;

    /// <summary>How long a correction is waited for; null until the notice is served.</summary>
    public Deadline? CorrectionAwaitedUntil(CaseClock clock) =>
        Clock.CorrectionServedOn is { } served ? CorrectionNotice.WaitUntil(clock.Calendar, served, clock.Practice) : null;

    public Deadline? FeePayableUntil(CaseClock clock) =>
        Clock.FeeServedOn is { } served ? FeePayment.PayBy(clock.Calendar, served, clock.Practice) : null;

    /// <summary>Counts the stored dates again.</summary>
    internal void Recount(CaseClock clock)
    {
        var reply = ReplyBy(clock);
        (DueOn, IsProvisional) = (reply?.DueOn, reply?.Provisional ?? false);
        (NextStep, NextOn) = Next(clock);
    }

    internal static Deadline? ReplyBy(ClockFacts facts, IReadOnlyList<Exclusion> taken, CaseClock clock, ExclusionMode? mode = null)
    {
        if (facts.ReceivedOn is not { } received)
            return null;
        var counted = ReplyDeadline.Of(clock.Calendar, new(received)
        {
            CorrectionNoticedOn = facts.CorrectionNoticedOn,
            CorrectedOn = facts.CorrectedOn,
            FeePaidOn = facts.FeePaidOn,
            ExtendedBy = facts.ExtendedBy,
            Exclusions = taken,
        }, clock.Practice, mode);
        return facts.DelayedTo is { } later && later > counted.DueOn ? Reckon.FixedDate(clock.Calendar, later, Roll.None, Delaying) : counted;
    }

    internal IReadOnlyList<Exclusion> Taken(CaseClock clock) => [.. _consultations.Select(letter => letter.Taken(clock))];

    private (NextStep Step, DateOnly? On) Next(CaseClock clock) => State switch
    {
        RequestState.AwaitingConfirmation => (NextStep.Confirm, ReceiptConfirmation.AlarmAfter(clock.Calendar, Intake.ArrivedOn, clock.Practice).DueOn),
        RequestState.Unreachable => (NextStep.Confirm, null),
        RequestState.CorrectionAsked => (NextStep.AwaitCorrection, CorrectionAwaitedUntil(clock)?.DueOn ?? DueOn),
        RequestState.FeeNoticed => (NextStep.AwaitPayment, FeePayableUntil(clock)?.DueOn ?? DueOn),
        RequestState.Consulting => (NextStep.AwaitOpinion, _consultations.Where(letter => letter.IsOpen).Min(letter => letter.AnswerBy(clock).DueOn)),
        RequestState.Delivered or RequestState.Closed => (NextStep.Archive, null),
        RequestState.Archived => (NextStep.Nothing, null),
        _ => (NextStep.Answer, ReplyBy(clock, ExclusionMode.Conservative)?.DueOn),
    };

    private Consultation OpenLetter(ConsultationId id)
    {
        var letter = _consultations.Find(each => each.Id == id);
        RequestRules.IsOpen(letter).OrRefuse();
        return letter!;
    }
}
