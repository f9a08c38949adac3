namespace Yangguang.Platform.Text;

/// <summary>A run of text in a comparison.</summary>
public readonly record struct DiffPart(DiffKind Kind, string Text);

/// <summary>What became of a run of text.</summary>
public enum DiffKind
{
    Same,
    Removed,
    Added,
}

/// <summary>
/// Compares two texts word by word: a Han character counts as a word, so does a number or a run of Latin letters. What is left
/// of the old text in its order is <see cref="DiffKind.Same"/>.
/// </summary>
public static class WordDiff
{
    /// <summary>Beyond so many pairs of words the middle counts as rewritten; nobody reads a finer comparison of such texts.</summary>
    private const long MostPairs = 4_000_000;

    /// <summary>The parts in reading order: joined without the added ones they are the old text, without the removed ones the new.</summary>
    public static IReadOnlyList<DiffPart> Between(string before, string after)
    {
        var (old, now) = (Words.Of(before), Words.Of(after));
        var head = 0;
        while (head < old.Count && head < now.Count && old[head] == now[head])
            head++;
        var tail = 0;
        while (tail < old.Count - head && tail < now.Count - head && old[^(tail + 1)] == now[^(tail + 1)])
            tail++;
        var (oldMiddle, nowMiddle) = (old[head..^tail], now[head..^tail]);
        var parts = new DiffParts();
        parts.Add(DiffKind.Same, old[..head]);
        if ((long)oldMiddle.Count * nowMiddle.Count > MostPairs)
            parts.Replace(oldMiddle, nowMiddle);
        else
            Walk(oldMiddle, nowMiddle, parts);
        parts.Add(DiffKind.Same, old[^tail..]);
        return parts.Joined();
    }

    private static void Walk(List<string> old, List<string> now, DiffParts parts)
    {
        var common = Lengths(old, now);
        var (i, j) = (0, 0);
        while (i < old.Count && j < now.Count)
        {
            if (old[i] == now[j])
                (i, j) = (parts.Step(DiffKind.Same, old[i], i), j + 1);
            else if (common[i + 1, j] >= common[i, j + 1])
                i = parts.Step(DiffKind.Removed, old[i], i);
            else
                j = parts.Step(DiffKind.Added, now[j], j);
        }

        parts.Replace(old[i..], now[j..]);
    }

    /// <summary>The length of the longest common sequence from each pair of places to the ends.</summary>
    private static int[,] Lengths(List<string> old, List<string> now)
    {
        var common = new int[old.Count + 1, now.Count + 1];
        for (var i = old.Count - 1; i >= 0; i--)
        {
            for (var j = now.Count - 1; j >= 0; j--)
                common[i, j] = old[i] == now[j] ? common[i + 1, j + 1] + 1 : Math.Max(common[i + 1, j], common[i, j + 1]);
        }

        return common;
    }
}
