using Yangguang.Accounts;
using Yangguang.Bodies;
using Yangguang.Platform;
using Yangguang.Records;
using Yangguang.Rules.Requests;
using Yangguang.Rules.Requests.Case;
using Yangguang.Rules.Requests.Decisions;

namespace Yangguang.Requests;

/// <summary>
/// 政府信息公开申请: one request from the applicant's first word to the archive. Where it is and what may be done is said by
/// <see cref="RequestTable"/> and its guards, by when by <see cref="ReplyDeadline"/>; this keeps the days they rest on.
/// </summary>
public sealed partial class InformationRequest : IBelongsToJurisdiction
{
    private readonly List<Consultation> _consultations = [];

    private InformationRequest()
    {
    }

    internal InformationRequest(RequestId id, JurisdictionId jurisdiction, NewRequest asked, CaseClock clock, DateTimeOffset at)
    {
        Id = id;
        JurisdictionId = jurisdiction;
        BodyId = asked.BodyId;
        Intake = asked.Intake;
        Wish = asked.Wish.Tidied();
        ApplicantKind = asked.ApplicantKind;
        Applicant = asked.SealedApplicant;
        ApplicantDigest = asked.ApplicantDigest;
        QueryDigest = asked.QueryDigest;
        SplitFromId = asked.SplitFromId;
        SubmittedAt = at;
        Clock = new() { ReceivedOn = asked.ReceivedOn ?? ReceiptDate.Of(Intake.Channel, Intake.ArrivedOn, confirmedOn: null) };
        State = Clock.ReceivedOn is null ? RequestState.AwaitingConfirmation : RequestState.Received;
        Recount(clock);
    }

    public RequestId Id { get; private set; }

    public JurisdictionId JurisdictionId { get; private set; }

    /// <summary>The organ asked, which answers.</summary>
    public BodyId BodyId { get; private set; }

    /// <summary>登记编号; null before registration.</summary>
    public string? Number { get; private set; }

    public RequestState State { get; private set; }

    public RequestIntake Intake { get; private set; } = new();

    public DateTimeOffset SubmittedAt { get; private set; }

    public RequestWish Wish { get; private set; } = new();

    /// <summary>As registered; the annual report counts by it whatever changes later.</summary>
    public ApplicantKind ApplicantKind { get; private set; }

    /// <summary>Who asks, encrypted: <see cref="ApplicantSeal"/> opens it.</summary>
    public string Applicant { get; private set; } = "";

    /// <summary>Equal for requests of the same applicant.</summary>
    public string ApplicantDigest { get; private set; } = "";

    /// <summary>Digest of the code on the receipt, with which the applicant asks without an account.</summary>
    public string QueryDigest { get; private set; } = "";

    /// <summary>一事一申请: the request this one was split from.</summary>
    public RequestId? SplitFromId { get; private set; }

    /// <summary>The earlier request for the same information, where the office linked one.</summary>
    public RequestId? SameAsId { get; private set; }

    /// <summary>转主动公开: the record drafted from it, where what was asked concerns many (art. 44).</summary>
    public RecordId? MadePublicAs { get; private set; }

    /// <summary>Who works on it; null until somebody took it.</summary>
    public Guid? OfficerId { get; private set; }

    public string OfficerName { get; private set; } = "";

    public DateOnly? ClosedOn { get; private set; }

    public DateOnly? ArchivedOn { get; private set; }

    public int Revision { get; private set; }

    /// <summary>征求意见的函; loaded where dates are counted.</summary>
    public IReadOnlyList<Consultation> Consultations => _consultations;

    /// <summary>What the applicant or a list calls it: its number, or the day it came.</summary>
    public string Name => Number ?? $"{Intake.ArrivedOn:yyyy-MM-dd}来件";

    /// <summary>双方确认: from this day the request is received (art. 31).</summary>
    public void Confirm(DateOnly on, string how, Actor by, CaseClock clock)
    {
        Require(RequestAct.ConfirmReceipt, by, clock);
        RequestRules.IsBetween(on, Intake.ArrivedOn, clock.Today, "确认日期", "申请到达之日").OrRefuse();
        Intake = Intake with { Confirmation = how.Trim() };
        Clock = Clock with { ReceivedOn = on };
        Move(RequestAct.ConfirmReceipt, clock);
    }

    public void NoteUnreachable(string tried, Actor by, CaseClock clock)
    {
        Require(RequestAct.NoteUnreachable, by, clock);
        RequestRules.IsTold(tried, "联系的时间、方式和结果").OrRefuse();
        Intake = Intake with { Confirmation = tried.Trim() };
        Move(RequestAct.NoteUnreachable, clock);
    }

    public void Register(string number, Actor by, CaseClock clock)
    {
        Require(RequestAct.Register, by, clock);
        Number = number;
        Take(by);
        Move(RequestAct.Register, clock);
    }

    /// <summary>转交经办人.</summary>
    public void Take(Actor officer)
    {
        if (officer.StaffId == Guid.Empty)
            return;
        (OfficerId, OfficerName) = (officer.StaffId, officer.Name);
        Revision++;
    }

    /// <summary>关联同一内容的申请, to answer alike and to see what many ask for (art. 44).</summary>
    public void LinkTo(InformationRequest earlier)
    {
        RequestRules.IsAnother(this, earlier).OrRefuse();
        SameAsId = earlier.Id;
        Revision++;
    }

    /// <summary>转主动公开: what was asked is drafted for everybody to read.</summary>
    public void MakePublic(RecordId record)
    {
        MadePublicAs = record;
        Revision++;
    }

    public void Withdraw(DateOnly on, string reason, Actor by, CaseClock clock)
    {
        Require(RequestAct.Withdraw, by, clock);
        RequestRules.IsBetween(on, Intake.ArrivedOn, clock.Today, "撤回日期", "申请到达之日").OrRefuse();
        Draft = new() { Code = DecisionCode.Other, Words = new Dictionary<LetterElement, string> { [LetterElement.Circumstance] = Said(reason) } };
        (Decision, DecidedOn, ClosedOn) = (DecisionCode.Other, on, on);
        Move(RequestAct.Withdraw, clock);
    }

    public void Archive(Actor by, CaseClock clock)
    {
        Require(RequestAct.Archive, by, clock);
        ArchivedOn = clock.Today;
        Move(RequestAct.Archive, clock);
    }

    /// <summary>Forgets papers that need no longer be kept; what is counted and archived stays.</summary>
    internal void PurgeApplicant(string withoutPaper)
    {
        Applicant = withoutPaper;
        Revision++;
    }

    /// <summary>The case as the rules see it.</summary>
    public RequestCase AsCase(CaseClock clock) => new()
    {
        State = State,
        Today = clock.Today,
        ReceivedOn = Clock.ReceivedOn,
        ReplyBy = ReplyBy(clock),
        HasAskedCorrection = Clock.CorrectionNoticedOn is not null,
        CorrectionAwaitedUntil = CorrectionAwaitedUntil(clock)?.DueOn,
        HasAskedReason = Clock.ReasonAskedOn is not null,
        IsExtended = Clock.ExtendedBy > 0,
        OpenLetters = _consultations.Count(letter => letter.IsOpen),
        HasHeardThirdParty = _consultations.Exists(letter => letter is { Kind: ConsultationKind.ThirdParty, IsOpen: false }),
        ThirdPartyExemption = Draft.ThirdPartyExemption,
        FeePayableUntil = FeePayableUntil(clock)?.DueOn,
        Decision = Draft.Code,
        Said = Draft.Said,
        DrafterId = DrafterId,
        AttachmentsAreClean = FilesAreClean,
        Delivery = Sent.ToDelivery(),
    };

    private static string Said(string reason) => reason.Trim() is { Length: > 0 } said ? $"申请人撤回申请：{said}" : "申请人撤回申请";

    private void Require(RequestAct act, Actor by, CaseClock clock, RequestActDetails? details = null) =>
        AsCase(clock).May(act, by.StaffId, details).OrRefuse();

    private void Move(RequestAct act, CaseClock clock)
    {
        State = AsCase(clock).After(act);
        Recount(clock);
        Revision++;
    }
}

/// <summary>A request as it comes in.</summary>
public sealed record NewRequest(
    BodyId BodyId, RequestIntake Intake, RequestWish Wish, ApplicantKind ApplicantKind, string SealedApplicant, string ApplicantDigest, string QueryDigest)
{
    public RequestId? SplitFromId { get; init; }

    /// <summary>Receipt of the request it was split from; null for one of its own.</summary>
    public DateOnly? ReceivedOn { get; init; }
}
