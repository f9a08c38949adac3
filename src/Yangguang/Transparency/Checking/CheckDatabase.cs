using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using Yangguang.Bodies;
using Yangguang.Platform.Files;
using Yangguang.Platform.Persistence;
using Yangguang.Records;
using Yangguang.Transparency.Notes;
using Yangguang.Transparency.Tree;

namespace Yangguang.Transparency.Checking;

/// <summary>
/// Holds everything this installation published against its log: the log's own files, the leaves in the database, each edition word for
/// word, each attachment byte for byte. What was changed behind the program's back is named.
/// </summary>
public sealed class CheckDatabase(YangguangDb db, JurisdictionScope scope, LogFolders folders, FileStore store)
{
    private const int MostFaults = 50;

    private readonly List<string> _faults = [];
    private Dictionary<long, LogLeaf> _leaves = [];
    private Dictionary<(Guid Record, int Number), RecordEdition> _editions = [];

    public async Task<(long Entries, IReadOnlyList<string> Faults)> Run(CancellationToken cancellation = default)
    {
        if (await db.LogHeads.AsNoTracking().SingleOrDefaultAsync(cancellation) is not { } head)
            return (0, await db.LogLeaves.AnyAsync(cancellation) ? ["数据库里有日志条目，却没有日志的公钥和根散列（LogHeads）：这一行被删除了。"] : []);
        var check = new FolderCheck(folders.Of(scope.Current!).Path);
        check.Run(NoteKey.Parse(head.Key), Look, cancellation);
        if (check.Checkpoint is { } checkpoint && checkpoint.Size == head.Size && checkpoint.Root != new TreeHash(head.Root))
            _faults.Add("数据库记下的根散列（LogHeads）和检查点签的不一样：这一行被改动过。");
        if (check.Checkpoint is { } signed && signed.Size < head.Size)
            _faults.Add($"检查点只有 {signed.Size} 条，数据库记着 {head.Size} 条：日志文件被换成了旧的。重新启动服务会由数据库补齐。");
        return (check.Entries, [.. check.Faults, .. _faults]);
    }

    private void Look(long number, byte[] bytes)
    {
        if (_faults.Count >= MostFaults)
            return;
        if (number % TilePlace.Width == 0 || _leaves.Count == 0)
            Load(number - number % TilePlace.Width);
        var entry = LogEntry.Parse(bytes);
        if (!_leaves.TryGetValue(number, out var leaf))
            _faults.Add($"第 {number} 号条目（{entry.Number}）在日志文件里有，在数据库里不见了。");
        else if (!leaf.Bytes.AsSpan().SequenceEqual(bytes))
            _faults.Add($"第 {number} 号条目（{entry.Number}）数据库里的和日志文件里的不一样：其中之一被改动过。");
        else if (entry.Kind is LeafKind.Publication or LeafKind.Edition)
            Look(leaf, entry);
    }

    private void Look(LogLeaf leaf, LogEntry entry)
    {
        var name = $"《{entry.Title}》（{entry.Number} 第 {entry.Edition} 版，日志第 {leaf.Number} 号）";
        if (!_editions.TryGetValue((leaf.Subject, leaf.Edition), out var edition))
        {
            _faults.Add(leaf.IsOfLost ? $"{name}是 log recover 补回的条目：信息已随较早的备份丢失，请找回原件重新发布。" : $"{name}在数据库里不见了。");
            return;
        }

        if (!edition.IsIntact || edition.Digest != entry.Content || LogEntry.WordsDigest(edition.Content.Title, edition.Content.Text) != entry.Words)
            _faults.Add($"{name}的内容和登记的不一样：数据库被改动过。");
        foreach (var file in edition.Content.Attachments)
        {
            if (store.Find(file.File) is not var (path, _))
                _faults.Add($"{name}的附件“{file.Name}”不见了（files/{file.File}）。");
            else if (DigestOf(path) != file.Sha256)
                _faults.Add($"{name}的附件“{file.Name}”被改动过（files/{file.File}）。");
        }
    }

    private void Load(long first)
    {
        var leaves = db.LogLeaves.AsNoTracking().Where(leaf => leaf.Number >= first && leaf.Number < first + TilePlace.Width).ToList();
        _leaves = leaves.ToDictionary(leaf => leaf.Number);
        var records = leaves.Select(leaf => RecordId.From(leaf.Subject)).Distinct().ToList();
        _editions = db.Editions.AsNoTracking().Where(edition => records.Contains(edition.RecordId)).ToList().ToDictionary(edition => (edition.RecordId.Value, edition.Number));
    }

    private static string DigestOf(string path)
    {
        using var content = File.OpenRead(path);
        return Convert.ToHexStringLower(SHA256.HashData(content));
    }
}
