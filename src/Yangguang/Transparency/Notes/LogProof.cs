using System.Globalization;
using System.Text;
using Yangguang.Transparency.Tree;

namespace Yangguang.Transparency.Notes;

/// <summary>
/// 登记证明: that an entry stands in the log, to be checked without asking anybody (C2SP tlog-proof). The entry itself travels as the
/// extra data; it is hashed, never believed.
/// </summary>
public sealed record LogProof(byte[] Entry, long Index, IReadOnlyList<TreeHash> Path, SignedNote Note)
{
    private const string Header = "c2sp.org/tlog-proof@v1";
    private const int Longest = 512 * 1024;
    private const int Deepest = 63;

    public Checkpoint Checkpoint => Checkpoint.Of(Note);

    /// <summary>Whether the path leads from the entry to the root of the checkpoint; who signed that is another question.</summary>
    public bool LeadsToRoot() => Checkpoint is var tree && TreeProof.Includes(Merkle.Leaf(Entry), Index, tree.Size, tree.Root, Path);

    public static bool LooksLikeOne(string text) => text.TrimStart('\ufeff').StartsWith("c2sp.org/tlog-proof@", StringComparison.Ordinal);

    public static LogProof Parse(string text)
    {
        text = text.TrimStart('\ufeff').ReplaceLineEndings("\n");
        if (text.Length > Longest || !text.StartsWith(Header + "\n", StringComparison.Ordinal))
            throw new FormatException($"这不是登记证明：第一行应是 {Header}。");
        var end = text.IndexOf("\n\n", StringComparison.Ordinal);
        if (end < 0)
            throw new FormatException("登记证明不完整：找不到检查点前的空行，文件可能被截断。");
        var lines = text[..end].Split('\n');
        if (lines is not [_, ['e', 'x', 't', 'r', 'a', ' ', .. var extra], ['i', 'n', 'd', 'e', 'x', ' ', .. var index], .. var path] || path.Length > Deepest)
            throw new FormatException("登记证明不完整：应依次有 extra、index 和各级散列。");
        if (!long.TryParse(index, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            throw new FormatException($"登记证明的 index“{index}”不是序号。");
        return new(Entries(extra), number, [.. path.Select(TreeHash.OfBase64)], SignedNote.Parse(text[(end + 2)..]));
    }

    public override string ToString()
    {
        var text = new StringBuilder().Append(Header).Append('\n')
            .Append("extra ").Append(Convert.ToBase64String(Entry)).Append('\n')
            .Append(CultureInfo.InvariantCulture, $"index {Index}\n");
        foreach (var hash in Path)
            text.Append(hash.ToBase64()).Append('\n');
        return text.Append('\n').Append(Note).ToString();
    }

    private static byte[] Entries(string extra)
    {
        var bytes = new byte[extra.Length];
        return Convert.TryFromBase64String(extra, bytes, out var written)
            ? bytes[..written]
            : throw new FormatException("登记证明的 extra 不是 Base64。");
    }
}
