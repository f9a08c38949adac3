using Microsoft.EntityFrameworkCore;
using Yangguang.Platform.Persistence;
using Yangguang.Requests.Acts;

namespace Yangguang.Requests.Corrections;

/// <summary>What a correction came to, for the holder of its code; nothing of who asked.</summary>
public sealed class TrackCorrection(YangguangDb db, QueryCodes codes, ApplicantSeal seal)
{
    /// <returns>Null for a code that nobody was given.</returns>
    public async Task<TrackedCorrection?> Run(string code, CancellationToken cancellation = default)
    {
        var digest = await codes.Digest(code, cancellation);
        var found = await db.RecordCorrections.AsNoTracking().SingleOrDefaultAsync(correction => correction.QueryDigest == digest, cancellation);
        return found is null ? null : new(found.Number, found.Record, found.DueOn, found.Outcome, seal.OpenWords(found.Answer), found.CompetentOrgan, found.ClosedOn);
    }
}

/// <summary>Where a correction stands.</summary>
public sealed record TrackedCorrection(
    string Number, string Record, DateOnly DueOn, CorrectionOutcome? Outcome, string Answer, string CompetentOrgan, DateOnly? ClosedOn);
