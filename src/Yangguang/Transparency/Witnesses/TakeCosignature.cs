using Microsoft.EntityFrameworkCore;
using Yangguang.Accounts;
using Yangguang.Audit;
using Yangguang.Bodies;
using Yangguang.Platform;
using Yangguang.Platform.Persistence;
using Yangguang.Rules.Law;
using Yangguang.Transparency.Notes;
using Yangguang.Transparency.Tree;

namespace Yangguang.Transparency.Witnesses;

/// <summary>收回见证: a checkpoint that came back with signatures; kept when it is ours and a registered witness signed it.</summary>
public sealed class TakeCosignature(YangguangDb db, JurisdictionScope scope, LogFolders folders, TimeProvider time, AuditTrail audit)
{
    /// <returns>Who signed, in words.</returns>
    public async Task<string> Run(string text, Actor actor, CancellationToken cancellation = default)
    {
        var (note, checkpoint) = Parsed(text);
        await IsOurs(note, checkpoint, cancellation);
        var taken = new List<string>();
        foreach (var witness in await db.LogWitnesses.Where(each => each.EndedAt == null).ToListAsync(cancellation))
        {
            var key = NoteKey.Parse(witness.Key);
            if (key.SignedAt(note) is not { } at)
                continue;
            taken.Add(witness.Organisation);
            if (await db.WitnessSignatures.AnyAsync(each => each.WitnessId == witness.Id && each.Size == checkpoint.Size, cancellation))
                continue;
            var line = note.Signatures.First(each => each.Name == key.Name && each.KeyId == key.Id).ToString();
            db.WitnessSignatures.Add(new WitnessSignature(witness, checkpoint.Size, line, at, time.GetUtcNow()));
            audit.Note(actor, actor.BodyId, witness.Id.Value, new CosignatureTaken(witness.Organisation, checkpoint.Size));
        }

        if (taken.Count == 0)
            throw Refused("cosignature.stranger", $"没有一个签名是登记的见证单位的（署名：{string.Join('、', note.Signatures.Select(each => each.Name))}）。请先登记对方的公钥，或者核对对方用的是不是登记的那一把。");
        await db.SaveChangesAsync(cancellation);
        return string.Join('、', taken);
    }

    private async Task IsOurs(SignedNote note, Checkpoint checkpoint, CancellationToken cancellation)
    {
        var key = await db.LogHeads.AsNoTracking().Select(head => head.Key).SingleOrDefaultAsync(cancellation) is { } known
            ? NoteKey.Parse(known)
            : throw Refused("cosignature.no-log", "本站的公开日志还没有开始。");
        if (checkpoint.Origin != key.Name || !key.HasSigned(note))
            throw Refused("cosignature.not-ours", $"这不是本站签发的检查点（日志名称：{checkpoint.Origin}）。");
        var folder = folders.Of(scope.Current!);
        if (folder.Checkpoint is not { } latest || Checkpoint.Of(latest) is not { } newest || newest.Size < checkpoint.Size)
            throw Refused("cosignature.ahead", $"这个检查点有 {checkpoint.Size} 条，本站的日志还没有这么多：本站的数据可能是由较早的备份恢复的。");
        if (checkpoint.Size == 0 || new TiledTree(newest.Size, folder.Hashes).RootAt(checkpoint.Size) != checkpoint.Root)
            throw Refused("cosignature.other-past", $"这个检查点的第 {checkpoint.Size} 条和本站现在的日志不是同一段历史。请立即报告，不要继续发布。");
    }

    private static (SignedNote, Checkpoint) Parsed(string text)
    {
        try
        {
            var note = SignedNote.Parse(text.TrimStart('\ufeff').ReplaceLineEndings("\n"));
            return (note, Checkpoint.Of(note));
        }
        catch (FormatException bad)
        {
            throw Refused("cosignature.unreadable", bad.Message);
        }
    }

    private static RuleViolationException Refused(string code, string reason) => new(Ruling.Refused(code, reason));
}

[InWords("收到{organisation}对公开日志前 {size} 条的见证")]
public sealed record CosignatureTaken(string Organisation, long Size);
