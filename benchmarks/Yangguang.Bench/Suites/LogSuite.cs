using System.Diagnostics;
using System.Text;
using Yangguang.Transparency;
using Yangguang.Transparency.Checking;
using Yangguang.Transparency.Notes;
using Yangguang.Transparency.Tree;

namespace Yangguang.Bench.Suites;

/// <summary>The public log on its disk: every file is flushed before it counts.</summary>
internal static class LogSuite
{
    private const int Entries = 100_000;
    private const int Batch = 1024;
    private const double LeastAppendsASecond = 1_000;
    private const double MostMillisecondsOne = 100;
    private const double MostMillisecondsProof = 5;
    private const double LeastVerifiedASecond = 5_000;

    public static Suite Suite { get; } = new("log", smoke => Run(smoke).ToAsyncEnumerable());

    private static IEnumerable<Measurement> Run(bool smoke)
    {
        var place = Directory.CreateTempSubdirectory("yangguang-bench-");
        try
        {
            var (folder, edge, signer) = (new LogFolder(place.FullName), new TreeEdge(), NoteSigner.New("bench.example/log", NoteKeyKind.Log));
            var count = smoke ? 600 : Entries;
            var started = Stopwatch.GetTimestamp();
            while (edge.Size < count)
                Grow(folder, edge, signer, Math.Min(Batch, count - (int)edge.Size));
            yield return new("appended in batches, entries", count / Stopwatch.GetElapsedTime(started).TotalSeconds, LeastAppendsASecond, "/s", MoreIsBetter: true);
            yield return new("one entry appended and signed", Stopclock.MedianMilliseconds(smoke ? 1 : 50, () => Grow(folder, edge, signer, 1)), MostMillisecondsOne, "ms");
            var dice = new Random(5);
            yield return new("proof of one entry", Stopclock.MedianMilliseconds(smoke ? 1 : 200, () => new TiledTree(edge.Size, folder.Hashes).Inclusion(dice.NextInt64(edge.Size))), MostMillisecondsProof, "ms");
            started = Stopwatch.GetTimestamp();
            var check = new FolderCheck(folder.Path);
            check.Run(signer.Key);
            if (check.Faults.Count > 0)
                throw new InvalidOperationException(check.Faults[0]);
            yield return new("whole log verified, entries", check.Entries / Stopwatch.GetElapsedTime(started).TotalSeconds, LeastVerifiedASecond, "/s", MoreIsBetter: true);
        }
        finally
        {
            place.Delete(recursive: true);
        }
    }

    private static void Grow(LogFolder folder, TreeEdge edge, NoteSigner signer, int by)
    {
        var first = edge.Size - edge.Size % TilePlace.Width;
        folder.Append(edge, [.. Enumerable.Range(0, (int)(edge.Size - first) + by).Select(at => Entry(first + at))]);
        var text = new Checkpoint(signer.Key.Name, edge.Size, edge.Root()).Text;
        folder.Write(new SignedNote(text, [signer.Sign(text, DateTimeOffset.UnixEpoch)]));
    }

    private static byte[] Entry(long number) => Encoding.UTF8.GetBytes(new LogEntry(
        LeafKind.Publication, $"11341299/2026-{number:00000}", 1, DateTimeOffset.UnixEpoch.AddSeconds(number), new(2026, 3, 2), $"关于第{number}件事的通知",
        $"{number:x64}", $"{number + 1:x64}", []).ToString());
}
