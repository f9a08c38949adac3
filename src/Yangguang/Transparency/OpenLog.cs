using Yangguang.Transparency.Notes;
using Yangguang.Transparency.Tree;

namespace Yangguang.Transparency;

/// <summary>
/// Looks at the files of a log before it grows: do they add up to the root that the database remembers, and to the checkpoint that was
/// signed? Files that are missing or damaged are made anew from the leaves; a past that differs stops the signing and says so.
/// </summary>
public sealed class OpenLog(ILogger<OpenLog> log)
{
    /// <param name="append">Writes the next leaves up to the known size; false when there are no more.</param>
    internal async Task Run(LogFolder folder, LogHead head, NoteKey key, Func<TreeEdge, Task<bool>> append, CancellationToken cancellation)
    {
        folder.Fault = null;
        var root = new TreeHash(head.Root);
        var edge = EdgeOf(folder, head.Size, root) ?? await Rebuild(head.Size, append, cancellation);
        if (edge.Size != head.Size || edge.Root() != root)
            Stop(folder, $"数据库里的日志条目和记下的根散列对不上（应有{head.Size}条，根散列 {root}；现有{edge.Size}条，根散列 {edge.Root()}）：条目被改动或删除过。请停止发布，用 verify database 找出是哪一条。");
        else if (Contradiction(folder, edge, key) is { } contradiction)
            Stop(folder, contradiction);
        else
            folder.Edge = edge;
    }

    private static TreeEdge? EdgeOf(LogFolder folder, long size, TreeHash root)
    {
        try
        {
            return TreeEdge.Of(size, folder.Hashes) is var edge && edge.Root() == root ? edge : null;
        }
        catch (FormatException)
        {
            return null;
        }
    }

    private async Task<TreeEdge> Rebuild(long size, Func<TreeEdge, Task<bool>> append, CancellationToken cancellation)
    {
        if (size > 0)
            log.LogWarning("Files of the transparency log are missing or damaged; all {Size} leaves are written anew from the database", size);
        var edge = new TreeEdge();
        while (edge.Size < size && await append(edge))
            cancellation.ThrowIfCancellationRequested();
        return edge;
    }

    /// <summary>What was once signed binds: the tree must still hold it.</summary>
    private static string? Contradiction(LogFolder folder, TreeEdge edge, NoteKey key)
    {
        try
        {
            if (folder.Checkpoint is not { } signed)
                return null;
            var checkpoint = Checkpoint.Of(signed);
            if (!key.HasSigned(signed))
                return $"日志目录里的检查点不是本日志的密钥签的（签名：{string.Join('、', signed.Signatures.Select(each => each.Name))}）。请查明文件从何而来，移走后重新启动。";
            if (checkpoint.Size > edge.Size)
                return $"已签发的检查点有{checkpoint.Size}条，数据库只有{edge.Size}条：数据库可能是由较早的备份恢复的。请恢复到更近的时点，或者运行 log recover 由日志文件补回条目；在此之前不再签发。";
            return new TiledTree(edge.Size, folder.Hashes).RootAt(checkpoint.Size) == checkpoint.Root
                ? null
                : $"已签发的第{checkpoint.Size}条检查点和数据库里的条目不是同一段历史：条目被改动过，或者数据库是由备份恢复后重新发布的。";
        }
        catch (FormatException damaged)
        {
            return $"日志目录里的检查点读不懂：{damaged.Message}";
        }
    }

    private void Stop(LogFolder folder, string fault)
    {
        folder.Fault = fault;
        log.LogCritical("The transparency log is stopped, nothing more is signed: {Fault}", fault);
    }
}
