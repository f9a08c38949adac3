using Microsoft.EntityFrameworkCore;
using Yangguang.Accounts;
using Yangguang.Audit;
using Yangguang.Platform;
using Yangguang.Platform.Files;
using Yangguang.Platform.Persistence;
using Yangguang.Privacy.Files;
using Yangguang.Records.Attachments;
using Yangguang.Rules.Law;
using Yangguang.Rules.Requests.Case;

namespace Yangguang.Requests.Letters;

/// <summary>答复附件: taken in at the one door, attacked by the checker; nothing is signed while something of a person still shows (B08).</summary>
public sealed class AttachToAnswer(YangguangDb db, CaseDesk desk, TakeUpload upload, FileStore store, TimeProvider time, AuditTrail audit)
{
    private const int Most = 50;

    public async Task<AnswerFile> Run(RequestId id, Stream content, string name, string title, Actor by, CancellationToken cancellation = default)
    {
        var request = await Open(id, by, cancellation);
        var count = await db.AnswerFiles.CountAsync(file => file.RequestId == id, cancellation);
        (count < Most ? Ruling.Allowed : Ruling.Refused("answer-file.too-many", $"一件答复最多{Most}个附件，请合并文件。")).OrRefuse();
        var taken = await upload.Run(content, name, TakeUpload.Attachments, request.BodyId, by.Name, cancellation);
        await using var stored = store.Open(taken.Stored);
        taken = title.Trim().Length > 0 ? taken with { Stem = title.Trim() } : taken;
        var file = new AnswerFile(EntityId.New<AnswerFileId>(time), request, taken, FileCheck.Of(stored, taken.Name, taken.Type).Found);
        db.AnswerFiles.Add(file);
        audit.Note(by, request.BodyId, id.Value, new AnswerFileAdded(file.Title, Digest(file)));
        await Weigh(request, file, cancellation);
        return file;
    }

    /// <summary>去除隐藏内容并遮蔽: built anew for release and attacked again.</summary>
    public async Task<AnswerFile> Clean(RequestId id, AnswerFileId fileId, Actor by, CancellationToken cancellation = default)
    {
        var request = await Open(id, by, cancellation);
        var file = await File(request, fileId, cancellation);
        using var content = new MemoryStream(Rebuilt(file), writable: false);
        var taken = await upload.Run(content, file.Name, TakeUpload.Attachments, request.BodyId, by.Name, cancellation);
        content.Position = 0;
        file.Put(taken, FileCheck.Of(content, taken.Name, taken.Type).Found);
        audit.Note(by, request.BodyId, id.Value, new AnswerFileCleaned(file.Title, Digest(file)));
        await Weigh(request, file, cancellation);
        return file;
    }

    /// <summary>核对可以提供, with the reason: the applicant's own data, a scan that somebody looked through.</summary>
    public async Task Clear(RequestId id, AnswerFileId fileId, string reason, Actor by, CancellationToken cancellation = default)
    {
        var request = await Open(id, by, cancellation);
        var file = await File(request, fileId, cancellation);
        file.Clear(reason, by.Name);
        audit.Note(by, request.BodyId, id.Value, new AnswerFileCleared(file.Title, file.Cleared));
        await Weigh(request, file, cancellation);
    }

    public async Task Remove(RequestId id, AnswerFileId fileId, Actor by, CancellationToken cancellation = default)
    {
        var request = await Open(id, by, cancellation);
        var file = await File(request, fileId, cancellation);
        db.AnswerFiles.Remove(file);
        audit.Note(by, request.BodyId, id.Value, new AnswerFileRemoved(file.Title));
        await Weigh(request, null, cancellation, file);
    }

    private async Task<InformationRequest> Open(RequestId id, Actor by, CancellationToken cancellation)
    {
        var request = await desk.Open(id, cancellation);
        RequestRules.Handles(by, request.BodyId).OrRefuse();
        (request.State is RequestState.InReview or RequestState.Consulting or RequestState.Decided
            ? Ruling.Allowed
            : Ruling.Refused("answer-file.state", $"申请处于“{request.State.InWords()}”，答复附件只能在办理中到签发之前修改。")).OrRefuse();
        return request;
    }

    private async Task<AnswerFile> File(InformationRequest request, AnswerFileId id, CancellationToken cancellation) =>
        await db.AnswerFiles.SingleOrDefaultAsync(file => file.Id == id && file.RequestId == request.Id, cancellation)
        ?? throw new RuleViolationException(Ruling.Refused("answer-file.gone", "这个附件刚被移除，请看下面的最新情况。"));

    private async Task Weigh(InformationRequest request, AnswerFile? now, CancellationToken cancellation, AnswerFile? without = null)
    {
        var others = await db.AnswerFiles.Where(file => file.RequestId == request.Id).ToListAsync(cancellation);
        request.NoteFiles(others.Where(file => file != without).Append(now).OfType<AnswerFile>().All(file => file.IsClean));
        await db.SaveChangesAsync(cancellation);
    }

    private byte[] Rebuilt(AnswerFile file)
    {
        try
        {
            using var source = store.Open(file.File);
            return ReleasedFile.Rebuild(source, FileType.OfExtension(Path.GetExtension(file.File)) ?? FileType.Text, file.Name);
        }
        catch (UnreadableFileException unreadable)
        {
            throw new RuleViolationException(Ruling.Refused("answer-file.clean", unreadable.Message));
        }
    }

    private static string Digest(AnswerFile file) => Path.GetFileNameWithoutExtension(file.File);
}
