using System.Globalization;
using Yangguang.Transparency.Notes;
using Yangguang.Transparency.Tree;

namespace Yangguang.Transparency.Witnesses;

/// <summary>
/// What a witness is handed (the request body of C2SP tlog-witness): the size that it last signed, the proof that the log only grew
/// since, and the checkpoint to sign.
/// </summary>
public sealed record WitnessRequest(long Earlier, IReadOnlyList<TreeHash> Path, SignedNote Note)
{
    private const int Deepest = 63;

    internal static WitnessRequest Of(long earlier, LogFolder folder, SignedNote note) =>
        new(earlier, new TiledTree(Checkpoint.Of(note).Size, folder.Hashes).Consistency(earlier), note);

    public static WitnessRequest Parse(string text)
    {
        text = text.TrimStart('\ufeff').ReplaceLineEndings("\n");
        var end = text.IndexOf("\n\n", StringComparison.Ordinal);
        if (end < 0 || text[..end].Split('\n') is not [['o', 'l', 'd', ' ', .. var old], .. var path] || path.Length > Deepest
            || !long.TryParse(old, NumberStyles.None, CultureInfo.InvariantCulture, out var earlier))
            throw new FormatException("这不是送见证的文件：第一行应是“old 条数”，再是一致性证明和检查点。");
        return new(earlier, [.. path.Select(TreeHash.OfBase64)], SignedNote.Parse(text[(end + 2)..]));
    }

    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"old {Earlier}\n{string.Concat(Path.Select(hash => $"{hash.ToBase64()}\n"))}\n{Note}");
}
