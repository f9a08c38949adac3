using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Yangguang.Accounts;
using Yangguang.Audit;
using Yangguang.Bodies;
using Yangguang.Platform;
using Yangguang.Platform.Persistence;
using Yangguang.Requests.Acts;
using Yangguang.Rules.Requests;

namespace Yangguang.Requests.Corrections;

/// <summary>更正: handed in at the portal or the counter, read with a purpose, and answered (art. 41).</summary>
public sealed class HandleCorrection(
    YangguangDb db, CaseDesk desk, ApplicantSeal seal, QueryCodes codes, RequestNumbers numbers, TimeProvider time, AuditTrail audit)
{
    /// <summary>Series of numbers of an office.</summary>
    public const string Series = "GZ";

    public async Task<SubmittedCorrection> Submit(
        BodyId bodyId, ReceiptChannel channel, DateOnly arrivedOn, ApplicantDetails applicant, string record, CorrectionClaim claim, Actor by,
        CancellationToken cancellation = default)
    {
        RequestRules.Handles(by, bodyId).OrRefuse();
        RequestRules.TakesRequests(await db.RequestOffices.SingleOrDefaultAsync(office => office.BodyId == bodyId, cancellation)).OrRefuse();
        var clock = await desk.Clock(cancellation);
        (applicant, claim) = (applicant.Tidied(), claim.Tidied());
        RequestRules.IsBetween(arrivedOn, DateOnly.MinValue, clock.Today, "收到的日期", "").OrRefuse();
        ApplicantRules.Examine(applicant, channel).OrRefuse();
        CorrectionCaseRules.Examine(record, claim).OrRefuse();
        var body = await db.Bodies.SingleAsync(body => body.Id == bodyId, cancellation);
        var (code, digest) = await codes.New(cancellation);
        var number = $"{Series}-{body.Code}-{arrivedOn.Year}-{await numbers.Next(bodyId, arrivedOn.Year, Series, cancellation):00000}";
        var asked = new NewRecordCorrection(
            bodyId, number, digest, record.Trim(), seal.Seal(applicant), await seal.DigestOf(applicant, cancellation), Seal(claim), channel, arrivedOn);
        var correction = new RecordCorrectionCase(EntityId.New<RecordCorrectionCaseId>(time), db.Scope, asked, clock);
        db.RecordCorrections.Add(correction);
        audit.Note(by, bodyId, correction.Id.Value, new RecordCorrectionSubmitted(number, correction.DueOn.Day()));
        await db.SaveChangesAsync(cancellation);
        return new(correction, code);
    }

    /// <summary>Opens what is sealed, for somebody of the office with a purpose; each time noted.</summary>
    public async Task<OpenedCorrection> See(RecordCorrectionCaseId id, string purpose, Actor by, CancellationToken cancellation = default)
    {
        var correction = await Find(id, by, cancellation);
        RequestRules.IsTold(purpose, "查看的用途").OrRefuse();
        audit.Note(by, correction.BodyId, id.Value, new ApplicantSeen(purpose.Trim()));
        await db.SaveChangesAsync(cancellation);
        return new(seal.Open(correction.Applicant), OpenClaim(correction.Claim), seal.OpenWords(correction.Answer));
    }

    public async Task Close(
        RecordCorrectionCaseId id, CorrectionOutcome outcome, string words, string competentOrgan, Actor by, CancellationToken cancellation = default)
    {
        var correction = await Find(id, by, cancellation);
        correction.Close(new(outcome, words, seal.Seal(words.Trim()), competentOrgan), by, await desk.Clock(cancellation));
        audit.Note(by, correction.BodyId, id.Value, new RecordCorrectionClosed(outcome.InWords(), correction.CompetentOrgan));
        await db.SaveChangesAsync(cancellation);
    }

    private async Task<RecordCorrectionCase> Find(RecordCorrectionCaseId id, Actor by, CancellationToken cancellation)
    {
        var correction = await db.RecordCorrections.SingleAsync(correction => correction.Id == id, cancellation);
        RequestRules.Handles(by, correction.BodyId).OrRefuse();
        return correction;
    }

    private string Seal(CorrectionClaim claim) => seal.Seal(JsonSerializer.Serialize(claim, ChineseJson.Options));

    private CorrectionClaim? OpenClaim(string claim) =>
        seal.OpenWords(claim) is { Length: > 0 } json ? JsonSerializer.Deserialize<CorrectionClaim>(json, ChineseJson.Options) : null;
}

/// <summary>What came of handing in: the case, and the code that the applicant keeps.</summary>
public sealed record SubmittedCorrection(RecordCorrectionCase Case, string QueryCode);

/// <summary>What the seal held.</summary>
public sealed record OpenedCorrection(ApplicantDetails? Applicant, CorrectionClaim? Claim, string Answer);

[InWords("收到更正申请 {number}，{dueOn} 前办理")]
public sealed record RecordCorrectionSubmitted(string Number, string DueOn);

[InWords("更正申请办结：{outcome}")]
public sealed record RecordCorrectionClosed(string Outcome, string CompetentOrgan);
