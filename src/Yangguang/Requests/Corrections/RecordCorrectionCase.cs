using Yangguang.Accounts;
using Yangguang.Bodies;
using Yangguang.Platform;
using Yangguang.Platform.Persistence;
using Yangguang.Rules.Requests;
using Yangguang.Rules.Time;

namespace Yangguang.Requests.Corrections;

/// <summary>Identifies a <see cref="RecordCorrectionCase"/>.</summary>
public readonly record struct RecordCorrectionCaseId(Guid Value) : IEntityId<RecordCorrectionCaseId>
{
    public static RecordCorrectionCaseId From(Guid value) => new(value);

    public override string ToString() => Value.ToString("n");
}

/// <summary>
/// 更正申请: somebody shows with evidence that a record about them is wrong; the organ corrects it, passes it to the one that can, or
/// tells which that is (art. 41). Who it is and what the record says of them stay encrypted.
/// </summary>
public sealed class RecordCorrectionCase : IBelongsToJurisdiction
{
    private RecordCorrectionCase()
    {
    }

    internal RecordCorrectionCase(RecordCorrectionCaseId id, JurisdictionId jurisdiction, NewRecordCorrection asked, CaseClock clock)
    {
        (Id, JurisdictionId, BodyId) = (id, jurisdiction, asked.BodyId);
        (Number, QueryDigest) = (asked.Number, asked.QueryDigest);
        (Record, Applicant, ApplicantDigest) = (asked.Record, asked.SealedApplicant, asked.ApplicantDigest);
        (Claim, Channel, ArrivedOn) = (asked.SealedClaim, asked.Channel, asked.ArrivedOn);
        Recount(clock);
    }

    public RecordCorrectionCaseId Id { get; private set; }

    public JurisdictionId JurisdictionId { get; private set; }

    public BodyId BodyId { get; private set; }

    public string Number { get; private set; } = "";

    public string QueryDigest { get; private set; } = "";

    public ReceiptChannel Channel { get; private set; }

    public DateOnly ArrivedOn { get; private set; }

    /// <summary>Name of the record, without what it says of anybody.</summary>
    public string Record { get; private set; } = "";

    /// <summary>Who asks, encrypted like the applicant of a request.</summary>
    public string Applicant { get; private set; } = "";

    public string ApplicantDigest { get; private set; } = "";

    /// <summary>What is wrong, what is right and what proves it (<see cref="CorrectionClaim"/>), encrypted.</summary>
    public string Claim { get; private set; } = "";

    public DateOnly DueOn { get; private set; }

    public bool IsProvisional { get; private set; }

    /// <summary>Null while it is open.</summary>
    public CorrectionOutcome? Outcome { get; private set; }

    /// <summary>What the applicant is told, encrypted.</summary>
    public string Answer { get; private set; } = "";

    /// <summary>The organ that can correct it, where this one cannot.</summary>
    public string CompetentOrgan { get; private set; } = "";

    public string HandlerName { get; private set; } = "";

    public DateOnly? ClosedOn { get; private set; }

    public int Revision { get; private set; }

    public Deadline HandleBy(CaseClock clock) => RecordCorrection.HandleBy(clock.Calendar, ArrivedOn, clock.Practice);

    internal void Recount(CaseClock clock)
    {
        var due = HandleBy(clock);
        (DueOn, IsProvisional) = (due.DueOn, due.Provisional);
    }

    internal void Close(CorrectionAnswer answer, Actor by, CaseClock clock)
    {
        CorrectionCaseRules.IsOpen(this).OrRefuse();
        CorrectionCaseRules.Examine(answer).OrRefuse();
        (Outcome, Answer, CompetentOrgan) = (answer.Outcome, answer.SealedWords, answer.CompetentOrgan.Trim());
        (HandlerName, ClosedOn) = (by.Name, clock.Today);
        Revision++;
    }
}

/// <summary>What came of it.</summary>
public enum CorrectionOutcome
{
    /// <summary>已更正.</summary>
    Corrected,

    /// <summary>转送有权更正的机关.</summary>
    PassedOn,

    /// <summary>告知向有权更正的机关提出.</summary>
    ReferredElsewhere,

    /// <summary>核实无误，不予更正.</summary>
    Refused,
}

/// <summary>What somebody says is wrong.</summary>
public sealed record CorrectionClaim
{
    public const int LongestText = 4000;

    /// <summary>记录中的错误.</summary>
    public string Wrong { get; init; } = "";

    /// <summary>应当更正为.</summary>
    public string Right { get; init; } = "";

    /// <summary>证据材料: which papers prove it.</summary>
    public string Evidence { get; init; } = "";

    public CorrectionClaim Tidied() => new()
    {
        Wrong = Wrong.Trim(),
        Right = Right.Trim(),
        Evidence = Evidence.Trim(),
    };
}

/// <summary>A correction as it comes in.</summary>
internal sealed record NewRecordCorrection(
    BodyId BodyId, string Number, string QueryDigest, string Record, string SealedApplicant, string ApplicantDigest, string SealedClaim,
    ReceiptChannel Channel, DateOnly ArrivedOn);

/// <summary>How it ends.</summary>
public sealed record CorrectionAnswer(CorrectionOutcome Outcome, string Words, string SealedWords, string CompetentOrgan);
