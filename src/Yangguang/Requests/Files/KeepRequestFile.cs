using Microsoft.EntityFrameworkCore;
using Yangguang.Accounts;
using Yangguang.Audit;
using Yangguang.Bodies;
using Yangguang.Platform;
using Yangguang.Platform.Files;
using Yangguang.Platform.Persistence;

namespace Yangguang.Requests.Files;

/// <summary>收材料: what an applicant or the office adds to a case, and what a form that is not submitted yet already brought.</summary>
public sealed class KeepRequestFile(
    YangguangDb db, TakeUpload uploads, SealedFiles vault, ApplicantSeal seal, CaseDesk desk, TimeProvider time, AuditTrail audit)
{
    /// <summary>How long a file waits for the form it came with.</summary>
    public static readonly TimeSpan Waits = TimeSpan.FromDays(1);

    /// <summary>Before there is a request: kept until its form comes.</summary>
    public async Task<RequestFile> Stage(BodyId body, FilePurpose purpose, Stream content, string name, CancellationToken cancellation = default)
    {
        var file = await Take(body, request: null, purpose, content, name, CaseDesk.Applicant.Name, cancellation);
        await db.SaveChangesAsync(cancellation);
        return file;
    }

    /// <summary>To a case that there is.</summary>
    public async Task<RequestFile> Add(RequestId id, FilePurpose purpose, Stream content, string name, Actor by, CancellationToken cancellation = default)
    {
        var request = await desk.Open(id, cancellation);
        RequestRules.Handles(by, request.BodyId).OrRefuse();
        var file = await Take(request.BodyId, id, purpose, content, name, by.Name, cancellation);
        audit.Note(by, request.BodyId, id.Value, new RequestFileAdded(purpose.InWords()));
        await db.SaveChangesAsync(cancellation);
        return file;
    }

    /// <summary>The files of a form go with the request that came of it.</summary>
    public async Task Join(IReadOnlyList<RequestFileId> staged, InformationRequest request, CancellationToken cancellation = default)
    {
        foreach (var file in await db.RequestFiles.Where(file => staged.Contains(file.Id) && file.RequestId == null).ToListAsync(cancellation))
        {
            file.Join(request);
            audit.Note(CaseDesk.Applicant, request.BodyId, request.Id.Value, new RequestFileAdded(file.Purpose.InWords()));
        }

        await db.SaveChangesAsync(cancellation);
    }

    /// <summary>查看材料 for somebody of the office, with a purpose, noted.</summary>
    public async Task<OpenedFile> Open(RequestFileId id, string purpose, Actor by, CancellationToken cancellation = default)
    {
        var file = await db.RequestFiles.AsNoTracking().SingleAsync(each => each.Id == id && each.RequestId != null, cancellation);
        await desk.Act(file.RequestId!.Value, by, (_, _) =>
        {
            RequestRules.IsTold(purpose, "查看的用途").OrRefuse();
            return new RequestFileSeen(file.Purpose.InWords(), purpose.Trim());
        }, cancellation);
        return new(seal.OpenWords(file.SealedName), file.Extension, await vault.Open(file.Stored, cancellation));
    }

    /// <summary>清理: files whose form never came.</summary>
    public async Task<int> Sweep(CancellationToken cancellation = default)
    {
        var before = time.GetUtcNow() - Waits;
        var left = await db.RequestFiles.Where(file => file.RequestId == null && file.ArrivedAt < before).ToListAsync(cancellation);
        await Forget(left, cancellation);
        return left.Count;
    }

    /// <summary>销毁 of the identity papers of a filed case when their time is over.</summary>
    public async Task ForgetIdentity(RequestId id, CancellationToken cancellation = default) => await Forget(
        await db.RequestFiles.Where(file => file.RequestId == id && (file.Purpose == FilePurpose.Identity || file.Purpose == FilePurpose.Authorisation)).ToListAsync(cancellation), cancellation);

    // The same bytes may have come twice; only the last of them takes the content along.
    private async Task Forget(IReadOnlyList<RequestFile> files, CancellationToken cancellation)
    {
        if (files.Count == 0)
            return;
        db.RequestFiles.RemoveRange(files);
        await db.SaveChangesAsync(cancellation);
        var names = files.Select(file => file.Stored).Distinct().ToList();
        var still = await db.RequestFiles.Where(file => names.Contains(file.Stored)).Select(file => file.Stored).ToListAsync(cancellation);
        var gone = names.Except(still).ToList();
        await db.StoredFiles.Where(file => gone.Contains(file.Name)).ExecuteDeleteAsync(cancellation);
        gone.ForEach(vault.Delete);
    }

    private async Task<RequestFile> Take(
        BodyId body, RequestId? request, FilePurpose purpose, Stream content, string name, string by, CancellationToken cancellation)
    {
        var taken = await uploads.RunSealed(content, name, TakeUpload.Proofs, body, by, cancellation);
        var file = new RequestFile(
            EntityId.New<RequestFileId>(time), db.Scope,
            new(body, request, purpose, taken.Stored, seal.Seal(taken.Name), taken.Type.Extension, taken.Bytes, by), time.GetUtcNow());
        db.RequestFiles.Add(file);
        return file;
    }
}

/// <summary>A file in clear.</summary>
public sealed record OpenedFile(string Name, string Extension, byte[] Content);

[InWords("收到材料：{purpose}")]
public sealed record RequestFileAdded(string Purpose);

[ShowsPersonalData]
[InWords("查看材料（{what}）：{purpose}")]
public sealed record RequestFileSeen(string What, string Purpose);
