using Microsoft.EntityFrameworkCore;
using Yangguang.Platform.Persistence;
using Yangguang.Requests.Acts;

namespace Yangguang.Requests.Portal;

/// <summary>A case as whoever holds its link may see it: nothing that tells who asks beyond a masked name.</summary>
public sealed record OpenCase(InformationRequest Request, CaseClock Clock, CaseDiary Diary, string BodyName, string BodyCode, OfficeFacts Office, string MaskedName)
{
    public PublicStanding Standing => PublicStanding.Of(Request, Clock);
}

/// <summary>Opens a case by its link or its query code.</summary>
public sealed class OpenCases(YangguangDb db, CaseDesk desk, CaseLinks links, QueryCodes codes, ApplicantSeal seal)
{
    private const int CodeLetters = 12;

    /// <summary>Null for a link that we did not sign or whose case is gone.</summary>
    public async Task<OpenCase?> ByLink(string token, CancellationToken cancellation = default)
    {
        if (await links.Tracked(token, cancellation) is not { } id)
            return null;
        var request = await db.Requests.AsNoTracking().Include(each => each.Consultations).SingleOrDefaultAsync(each => each.Id == id, cancellation);
        if (request is null)
            return null;
        var clock = await desk.Clock(cancellation);
        var diary = await CaseDiary.Of(db, id, cancellation);
        var body = await db.Bodies.AsNoTracking().SingleAsync(each => each.Id == request.BodyId, cancellation);
        var office = await db.RequestOffices.AsNoTracking().SingleOrDefaultAsync(each => each.BodyId == request.BodyId, cancellation);
        return new(request, clock, diary, body.Name, body.Code, office?.Facts ?? new(), Masked(seal.Open(request.Applicant)));
    }

    /// <summary>The link of the case with that code; null when there is none. The code is looked up by its keyed digest, so how long it takes says nothing.</summary>
    public async Task<string?> LinkOf(string code, CancellationToken cancellation = default)
    {
        if (code.Count(char.IsAsciiLetterOrDigit) != CodeLetters)
            return null;
        var digest = await codes.Digest(code, cancellation);
        var id = await db.Requests.Where(request => request.QueryDigest == digest).Select(request => (RequestId?)request.Id).SingleOrDefaultAsync(cancellation);
        return id is { } found ? await links.ToTrack(found, cancellation) : null;
    }

    /// <summary>林**, 昭明******公司: enough to know one's own, too little to learn another's.</summary>
    private static string Masked(ApplicantDetails? applicant) => applicant switch
    {
        null => "（已按规定删除）",
        { Name.Length: 0 } => "",
        { IsOrganisation: true, Name.Length: > 4 } => applicant.Name[..2] + new string('*', Math.Min(6, applicant.Name.Length - 4)) + applicant.Name[^2..],
        _ => applicant.Name[..1] + new string('*', Math.Min(3, Math.Max(1, applicant.Name.Length - 1))),
    };
}
