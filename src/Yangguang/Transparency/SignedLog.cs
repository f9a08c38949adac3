using Yangguang.Platform;
using Yangguang.Transparency.Checking;
using Yangguang.Transparency.Notes;
using Yangguang.Transparency.Tree;

namespace Yangguang.Transparency;

/// <summary>已签发的日志, as its files hold it beyond a database: believed only where the entries add up to the root that the log's own key signed.</summary>
public sealed class SignedLog
{
    private readonly TreeEdge _edge = new();
    private readonly List<RecoveredEntry> _entries = [];
    private readonly LogHead _head;
    private long? _unreadable;
    private TreeHash _known = Merkle.Empty;

    private SignedLog(LogHead head, Checkpoint checkpoint) => (_head, Checkpoint) = (head, checkpoint);

    public Checkpoint Checkpoint { get; private set; }

    /// <summary>Those that the database lacks, in order.</summary>
    public IReadOnlyList<RecoveredEntry> Entries => _entries;

    /// <exception cref="InstallationException">Something does not verify; it is named.</exception>
    internal static SignedLog Read(string folder, LogHead head, CancellationToken cancellation)
    {
        var (check, key) = (new FolderCheck(folder), NoteKey.Parse(head.Key));
        var log = new SignedLog(head, new(key.Name, 0, Merkle.Empty));
        check.Run(key, log.Look, cancellation);
        // Hashes are made anew from the entries; entries and signature are what binds.
        if (check.Checkpoint is not { } checkpoint || checkpoint.Origin != key.Name || !key.HasSigned(check.Note!)
            || log._edge.Size != checkpoint.Size || log._edge.Root() != checkpoint.Root)
            throw new InstallationException($"日志目录 {folder} 核验不过，什么都没有写入数据库：\n{string.Join('\n', check.Faults.Select(fault => $"  {fault}"))}\n请换用另一份没有损坏的日志目录（--from）。");
        if (checkpoint.Size >= head.Size && log._known != new TreeHash(head.Root))
            throw new InstallationException($"日志目录 {folder} 的前 {head.Size} 条和数据库记下的根散列不是同一段历史，什么都没有写入数据库。请确认恢复的是本单位的备份。");
        if (log._unreadable is { } number)
            throw new InstallationException($"日志第 {number} 号条目不是这一版程序的格式，写不回数据库。请换用写下它的那一版程序。");
        log.Checkpoint = checkpoint;
        return log;
    }

    private void Look(long number, byte[] bytes)
    {
        _edge.Append(Merkle.Leaf(bytes));
        if (_edge.Size == _head.Size)
            _known = _edge.Root();
        if (number < _head.Size)
            return;
        if (EntryOf(bytes) is { } entry && entry.ToBytes().AsSpan().SequenceEqual(bytes))
            _entries.Add(new(number, entry));
        else
            _unreadable ??= number;
    }

    private static LogEntry? EntryOf(byte[] bytes)
    {
        try
        {
            return LogEntry.Parse(bytes);
        }
        catch (FormatException)
        {
            return null;
        }
    }
}

/// <summary>An entry with its place.</summary>
public sealed record RecoveredEntry(long Number, LogEntry Entry);
