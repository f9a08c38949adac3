using Microsoft.EntityFrameworkCore;
using Yangguang.Accounts;
using Yangguang.Audit;
using Yangguang.Platform;
using Yangguang.Platform.Persistence;
using Yangguang.Requests.Files;
using Yangguang.Requests.Letters;

namespace Yangguang.Requests.Archive;

/// <summary>到期销毁: forgets the numbers of identity papers when their time is over (个人信息保护法 art. 19); the folder keeps its line.</summary>
public sealed class PurgeIdentities(YangguangDb db, ApplicantSeal seal, KeepRequestFile files, TimeProvider time, AuditTrail audit)
{
    private const int AtOnce = 500;

    /// <summary>How many were forgotten.</summary>
    public async Task<int> Run(CancellationToken cancellation = default)
    {
        var today = time.Today();
        var due = await db.CaseFolders.Where(folder => folder.IdentityPurgedOn == null && folder.IdentityUntil < today)
            .OrderBy(folder => folder.IdentityUntil).Take(AtOnce).ToListAsync(cancellation);
        var ids = due.Select(folder => folder.RequestId).ToList();
        var requests = await db.Requests.Where(request => ids.Contains(request.Id)).ToDictionaryAsync(request => request.Id, cancellation);
        foreach (var folder in due)
        {
            var request = requests[folder.RequestId];
            if (seal.Open(request.Applicant) is { } applicant)
                request.PurgeApplicant(seal.Seal(applicant with { PaperNumber = "" }));
            await files.ForgetIdentity(request.Id, cancellation);
            folder.NotePurge(today);
            audit.Note(Actor.System, folder.BodyId, request.Id.Value, new IdentityPurged($"{today:yyyy-MM-dd}"));
        }

        await db.SaveChangesAsync(cancellation);
        return due.Count;
    }
}
