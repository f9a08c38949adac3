namespace Yangguang.Rules.Text;

/// <summary>The shortest way from one list to another by leaving out and putting in (E. Myers, 1986).</summary>
internal static class EditScript
{
    /// <summary>Beyond so many changes the lists have little in common; they are shown one after the other.</summary>
    private const int MostChanges = 800;

    public static IReadOnlyList<(DiffKind Kind, string Text)> Of(List<string> older, List<string> newer)
    {
        var head = 0;
        while (head < older.Count && head < newer.Count && older[head] == newer[head])
            head++;
        var tail = 0;
        while (tail < older.Count - head && tail < newer.Count - head && older[^(tail + 1)] == newer[^(tail + 1)])
            tail++;
        var (left, right) = (older[head..(older.Count - tail)], newer[head..(newer.Count - tail)]);
        return
        [
            .. older.Take(head).Select(text => (DiffKind.Same, text)),
            .. Trace(left, right) is { } trace ? Back(left, right, trace) : Apart(left, right),
            .. older.Skip(older.Count - tail).Select(text => (DiffKind.Same, text)),
        ];
    }

    /// <summary>The furthest reach on each diagonal after each number of changes; null when there are too many.</summary>
    private static List<int[]>? Trace(List<string> left, List<string> right)
    {
        var (trace, most) = (new List<int[]>(), Math.Min(left.Count + right.Count, MostChanges));
        var reach = new int[(2 * most) + 3];
        for (var changes = 0; changes <= most; changes++)
        {
            trace.Add((int[])reach.Clone());
            for (var diagonal = -changes; diagonal <= changes; diagonal += 2)
            {
                var place = diagonal + most + 1;
                var x = GoesDown(reach, place, diagonal, changes) ? reach[place + 1] : reach[place - 1] + 1;
                while (x < left.Count && x - diagonal < right.Count && left[x] == right[x - diagonal])
                    x++;
                reach[place] = x;
                if (x >= left.Count && x - diagonal >= right.Count)
                    return trace;
            }
        }

        return null;
    }

    private static List<(DiffKind Kind, string Text)> Back(List<string> left, List<string> right, List<int[]> trace)
    {
        var (script, x, y) = (new List<(DiffKind, string)>(), left.Count, right.Count);
        for (var changes = trace.Count - 1; changes >= 0; changes--)
        {
            var (reach, diagonal) = (trace[changes], x - y);
            var place = diagonal + ((reach.Length - 3) / 2) + 1;
            var down = GoesDown(reach, place, diagonal, changes);
            var startX = changes == 0 ? 0 : down ? reach[place + 1] : reach[place - 1] + 1;
            for (; x > startX; x--, y--)
                script.Add((DiffKind.Same, left[x - 1]));
            if (changes == 0)
                break;
            script.Add(down ? (DiffKind.Added, right[--y]) : (DiffKind.Removed, left[--x]));
        }

        script.Reverse();
        return script;
    }

    private static bool GoesDown(int[] reach, int place, int diagonal, int changes) =>
        diagonal == -changes || (diagonal != changes && reach[place - 1] < reach[place + 1]);

    private static IEnumerable<(DiffKind Kind, string Text)> Apart(List<string> left, List<string> right) =>
        [.. left.Select(text => (DiffKind.Removed, text)), .. right.Select(text => (DiffKind.Added, text))];
}
