using Microsoft.EntityFrameworkCore;
using Yangguang.Accounts;
using Yangguang.Audit;
using Yangguang.Bodies;
using Yangguang.Platform;
using Yangguang.Platform.Persistence;
using Yangguang.Transparency.Copies;
using Yangguang.Transparency.Notes;

namespace Yangguang.Transparency;

/// <summary>
/// 补回日志: the database was restored from a copy older than what the log has signed. What it lacks is read out of the log's own files,
/// held against the signature, and written back as leaves at their places, so that every checkpoint and proof ever given stays true. What
/// was entered since the restore and not signed yet moves behind it.
/// </summary>
public sealed class RecoverLog(YangguangDb db, JurisdictionScope scope, LogFolders folders, CopyFiles copies, RecoveredSubjects subjects, GrowLog grow, AuditTrail audit, TimeProvider time)
{
    /// <param name="from">A copy of the folder <c>log</c>; null for the installation's own.</param>
    /// <returns>Null where nothing is missing.</returns>
    /// <exception cref="InstallationException">The files do not verify, or are not the continuation of this database.</exception>
    public async Task<LogRecovery?> Run(string? from = null, CancellationToken cancellation = default)
    {
        var (folder, head) = (folders.Of(scope.Current!), await db.LogHeads.AsNoTracking().SingleOrDefaultAsync(cancellation));
        var files = from is null ? folder.Path : Path.Combine(from, scope.Current!.Code);
        if (head is null or { Size: 0 } && !File.Exists(Path.Combine(files, "checkpoint")))
            return null;
        if (head is null)
            throw new InstallationException("恢复的数据库里还没有公开日志的公钥：它比日志的第一条还早。请先启动一次服务（不会签发），停下后再运行 log recover。");
        var signed = SignedLog.Read(files, head, cancellation);
        if (signed.Checkpoint.Size <= head.Size)
            return null;
        var lost = await WriteBack(signed, head, cancellation);
        folder.Edge = null;
        await grow.Run(cancellation);
        return new(signed.Entries.Count, lost, folder.Checkpoint is { } note ? Checkpoint.Of(note).Size : 0, folder.Fault);
    }

    private async Task<IReadOnlyList<RecoveredEntry>> WriteBack(SignedLog signed, LogHead head, CancellationToken cancellation)
    {
        var waiting = await db.LogLeaves.AsNoTracking().Where(leaf => leaf.Number >= head.Size).OrderBy(leaf => leaf.Number).ToListAsync(cancellation);
        var known = await subjects.Of(signed.Entries, waiting, cancellation);
        var leaves = signed.Entries.Select(entry => new LogLeaf(db.Scope, entry.Number, known.GetValueOrDefault(entry.Number, LogLeaf.SubjectOfLost(entry.Number)), entry.Entry)).ToList();
        var there = leaves.Select(leaf => (leaf.Subject, leaf.Kind, leaf.Edition)).ToHashSet();
        var (next, (size, root, now)) = (signed.Checkpoint.Size, (signed.Checkpoint.Size, signed.Checkpoint.Root.ToBytes(), time.GetUtcNow()));
        leaves.AddRange(waiting.Where(leaf => !there.Contains((leaf.Subject, leaf.Kind, leaf.Edition))).Select(leaf => new LogLeaf(db.Scope, next++, leaf.Subject, LogEntry.Parse(leaf.Bytes))));
        var lost = signed.Entries.Where(entry => !known.ContainsKey(entry.Number)).ToList();

        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        await db.LogLeaves.Where(leaf => leaf.Number >= head.Size).ExecuteDeleteAsync(cancellation);
        db.LogLeaves.AddRange(leaves);
        await db.LogHeads.ExecuteUpdateAsync(
            set => set.SetProperty(each => each.Size, size).SetProperty(each => each.Root, root).SetProperty(each => each.ChangedAt, now), cancellation);
        audit.Note(Actor.System, default, scope.Id.Value, new LogRecovered(head.Size, signed.Checkpoint.Size - 1, lost.Count));
        await db.SaveChangesAsync(cancellation);
        await transaction.CommitAsync(cancellation);
        db.ChangeTracker.Clear();
        if (waiting.Count > 0)
            copies.Of(scope.Current!).Discard();
        return lost;
    }
}

/// <summary>What was written back.</summary>
/// <param name="Lost">Entries whose records the restored database does not hold.</param>
/// <param name="Size">Of the checkpoint now.</param>
/// <param name="Fault">Why nothing is signed even so.</param>
public sealed record LogRecovery(int Count, IReadOnlyList<RecoveredEntry> Lost, long Size, string? Fault);

[InWords("由日志文件补回公开日志第 {from} 至 {through} 号条目，其中 {lost} 条的信息数据库里已经没有")]
public sealed record LogRecovered(long From, long Through, int Lost);
