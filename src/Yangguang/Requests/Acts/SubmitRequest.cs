using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using Yangguang.Accounts;
using Yangguang.Audit;
using Yangguang.Bodies;
using Yangguang.Platform;
using Yangguang.Platform.Persistence;

namespace Yangguang.Requests.Acts;

/// <summary>提交申请 by the applicant at the portal, or by an officer for a paper, a fax or spoken words (art. 29).</summary>
public sealed class SubmitRequest(YangguangDb db, CaseDesk desk, ApplicantSeal seal, QueryCodes codes, TimeProvider time, AuditTrail audit)
{
    public async Task<SubmittedRequest> Run(
        BodyId bodyId, RequestIntake intake, ApplicantDetails applicant, RequestWish wish, Actor by, CancellationToken cancellation = default)
    {
        RequestRules.Handles(by, bodyId).OrRefuse();
        RequestRules.TakesRequests(await db.RequestOffices.SingleOrDefaultAsync(office => office.BodyId == bodyId, cancellation)).OrRefuse();
        var clock = await desk.Clock(cancellation);
        IntakeRules.Examine(intake, clock.Today).OrRefuse();
        ApplicantRules.Examine(applicant.Tidied(), intake.Channel).OrRefuse();
        RequestRules.IsTold(wish).OrRefuse();
        var sealedApplicant = seal.Seal(applicant.Tidied());
        var digest = await seal.DigestOf(applicant.Tidied(), cancellation);
        var (code, queryDigest) = await codes.New(cancellation);
        var request = Add(new NewRequest(bodyId, intake, wish, applicant.Kind, sealedApplicant, digest, queryDigest), clock);
        audit.Note(by, bodyId, request.Id.Value, new RequestSubmitted(intake.Channel.InWords(), intake.ArrivedOn.Day()));
        await db.SaveChangesAsync(cancellation);
        return new(request, code);
    }

    /// <summary>拆分 (一事一申请): each further matter becomes a request of its own, received on the same day, counted for itself.</summary>
    public async Task<IReadOnlyList<InformationRequest>> Split(
        RequestId id, IReadOnlyList<RequestWish> wishes, Actor by, CancellationToken cancellation = default)
    {
        var made = new List<InformationRequest>();
        foreach (var wish in wishes)
            RequestRules.IsTold(wish).OrRefuse();
        var digests = new List<string>();
        foreach (var _ in wishes)
            digests.Add((await codes.New(cancellation)).Digest);
        await desk.Act(id, by, (request, clock) =>
        {
            RequestRules.IsAwaiting(request.State, Rules.Requests.Case.RequestState.InReview).OrRefuse();
            for (var place = 0; place < wishes.Count; place++)
            {
                made.Add(Add(new NewRequest(
                    request.BodyId, request.Intake, wishes[place], request.ApplicantKind, request.Applicant, request.ApplicantDigest, digests[place])
                {
                    SplitFromId = id,
                    ReceivedOn = request.Clock.ReceivedOn,
                }, clock));
            }

            return new RequestSplit(wishes.Count);
        }, cancellation);
        return made;
    }

    private InformationRequest Add(NewRequest asked, CaseClock clock)
    {
        var request = new InformationRequest(EntityId.New<RequestId>(time), db.Scope, asked, clock, time.GetUtcNow());
        db.Requests.Add(request);
        return request;
    }
}

/// <summary>What came of submitting: the request, and the code that the applicant keeps.</summary>
public sealed record SubmittedRequest(InformationRequest Request, string QueryCode);

/// <summary>查询码: what an applicant without an account shows to see a request. Only its digest is kept.</summary>
public sealed class QueryCodes(KeyedDigest digest)
{
    private const int Letters = 12;

    // Without letters and digits that are read for one another.
    private const string Alphabet = "ABCDEFGHJKMNPQRSTUVWXYZ23456789";

    public Task<(string Code, string Digest)> New(CancellationToken cancellation = default) =>
        Spelled(RandomNumberGenerator.GetString(Alphabet, Letters), cancellation);

    /// <summary>The same code for the same form, however often it is sent; nobody can work it out from the form.</summary>
    public async Task<(string Code, string Digest)> Of(string form, CancellationToken cancellation = default)
    {
        var bytes = Convert.FromHexString(await digest.Of($"query-of:{form}", cancellation));
        return await Spelled(string.Concat(bytes.Take(Letters).Select(each => Alphabet[each % Alphabet.Length])), cancellation);
    }

    /// <summary>The digest of a code as somebody types it: case, spaces and dashes do not matter.</summary>
    public Task<string> Digest(string typed, CancellationToken cancellation = default) =>
        digest.Of($"query:{new string([.. typed.Where(char.IsAsciiLetterOrDigit)]).ToUpperInvariant()}", cancellation);

    private async Task<(string Code, string Digest)> Spelled(string code, CancellationToken cancellation) =>
        ($"{code[..4]}-{code[4..8]}-{code[8..]}", await Digest(code, cancellation));
}
