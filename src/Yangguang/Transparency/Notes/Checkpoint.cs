using System.Globalization;
using Yangguang.Transparency.Tree;

namespace Yangguang.Transparency.Notes;

/// <summary>检查点: which log, how many entries, which root (C2SP tlog-checkpoint). The log stands by every one it ever signed.</summary>
public sealed record Checkpoint(string Origin, long Size, TreeHash Root)
{
    public string Text => string.Create(CultureInfo.InvariantCulture, $"{Origin}\n{Size}\n{Root.ToBase64()}\n");

    /// <param name="text">Of a note. Lines behind the third are for others and are passed over.</param>
    public static Checkpoint Parse(string text)
    {
        if (text.Split('\n') is not [{ Length: > 0 } origin, var size, var root, ..])
            throw new FormatException("检查点的正文应有三行：日志名称、条数、根散列。");
        if (!long.TryParse(size, NumberStyles.None, CultureInfo.InvariantCulture, out var count) || count.ToString(CultureInfo.InvariantCulture) != size)
            throw new FormatException($"检查点第二行“{(size.Length > 40 ? size[..40] : size)}”不是条数。");
        return new(origin, count, TreeHash.OfBase64(root));
    }

    public static Checkpoint Of(SignedNote note) => Parse(note.Text);
}
