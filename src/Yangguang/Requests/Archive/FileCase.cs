using Microsoft.EntityFrameworkCore;
using Yangguang.Accounts;
using Yangguang.Audit;
using Yangguang.Platform;
using Yangguang.Platform.Files;
using Yangguang.Platform.Persistence;
using Yangguang.Requests.Letters;
using Yangguang.Rules.Law;

namespace Yangguang.Requests.Archive;

/// <summary>归档: closes the case and makes its folder in the same step, once and for all (art. 45); 取出案卷 with a purpose.</summary>
public sealed class FileCase(YangguangDb db, CaseDesk desk, PackFolder pack, SealedFiles files, AuditTrail audit)
{
    public async Task<InformationRequest> Run(RequestId id, Actor by, CancellationToken cancellation = default)
    {
        var request = await desk.Open(id, cancellation);
        RequestRules.Handles(by, request.BodyId).OrRefuse();
        var clock = await desk.Clock(cancellation);
        request.Archive(by, clock);
        var until = request.ArchivedOn!.Value.AddMonths(clock.Practice.IdentityRetentionMonths);
        var packed = await pack.Run(request, clock, until, cancellation);
        db.CaseFolders.Add(new CaseFolder(request, packed, await files.Keep(packed.Content, cancellation), by.Name, until));
        audit.Note(by, request.BodyId, id.Value, new RequestArchived(request.Number ?? ""));
        audit.Note(by, request.BodyId, id.Value, new FolderMade(packed.Entries, packed.Sha256));
        await db.SaveChangesAsync(cancellation);
        return request;
    }

    /// <summary>The folder, byte for byte as it was made.</summary>
    public async Task<byte[]> Take(RequestId id, string purpose, Actor by, CancellationToken cancellation = default)
    {
        var folder = await db.CaseFolders.AsNoTracking().SingleOrDefaultAsync(folder => folder.RequestId == id, cancellation)
            ?? throw new RuleViolationException(Ruling.Refused("folder.none", "案件还没有归档，没有案卷。"));
        RequestRules.Handles(by, folder.BodyId).OrRefuse();
        RequestRules.IsTold(purpose, "取出案卷的用途").OrRefuse();
        audit.Note(by, folder.BodyId, id.Value, new FolderTaken(purpose.Trim()));
        await db.SaveChangesAsync(cancellation);
        return await files.Open(folder.File, cancellation);
    }
}
