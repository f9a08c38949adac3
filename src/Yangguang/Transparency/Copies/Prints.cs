namespace Yangguang.Transparency.Copies;

/// <summary>
/// Fingerprints of a text by winnowing (Schleimer, Wilkerson, Aiken 2003): of the hashes of all runs of letters the least in each window
/// is kept. Two texts that share a stretch as long as a window and a run share a fingerprint, wherever it stands in either.
/// </summary>
public static class Prints
{
    /// <summary>Letters in a run.</summary>
    public const int Run = 8;

    /// <summary>Runs of which one is kept.</summary>
    public const int Window = 24;

    /// <summary>The same in a long text of an edition: what is least among many is least among few, so nothing but the share changes.</summary>
    private const int WideWindow = 56;
    private const int Long = 1500;

    /// <summary>Shorter runs, all of which are compared once it is known what with.</summary>
    public const int FineRun = 5;

    private const ulong Step = 0x9E37_79B9_7F4A_7C15;

    /// <summary>Of a text that is looked for: each once, in ascending order.</summary>
    public static IReadOnlyList<uint> Of(string letters) => Of(letters, Window);

    /// <summary>Those of an edition, by which it is found.</summary>
    public static IReadOnlyList<uint> Kept(string letters) => Of(letters, letters.Length < Long ? Window : WideWindow);

    private static List<uint> Of(string letters, int window)
    {
        var hashes = Hashes(letters, Run);
        if (hashes.Length == 0)
            return [];
        var kept = new SortedSet<uint>();
        var least = -1;
        for (var end = Math.Min(window, hashes.Length) - 1; end < hashes.Length; end++)
        {
            var start = Math.Max(0, end - window + 1);
            if (least < start)
                least = LeastOf(hashes, start, end);
            else if (hashes[end] <= hashes[least])
                least = end;
            kept.Add((uint)(hashes[least] >> 32));
        }

        return [.. kept];
    }

    /// <summary>The hash of the run at each place.</summary>
    internal static ulong[] Hashes(string letters, int run)
    {
        var hashes = new ulong[Math.Max(0, letters.Length - run + 1)];
        var (hash, highest) = (0UL, 1UL);
        for (var at = 0; at < letters.Length; at++)
        {
            // Whatever does not fit is cut off: a hash is a remainder.
            unchecked
            {
                if (at < run - 1)
                    highest *= Step;
                if (at >= run)
                    hash -= letters[at - run] * highest;
                hash = (hash * Step) + letters[at];
                if (at >= run - 1)
                    hashes[at - run + 1] = Mixed(hash);
            }
        }

        return hashes;
    }

    private static int LeastOf(ulong[] hashes, int start, int end)
    {
        var least = start;
        for (var at = start + 1; at <= end; at++)
        {
            if (hashes[at] <= hashes[least])
                least = at;
        }

        return least;
    }

    private static ulong Mixed(ulong hash)
    {
        unchecked
        {
            hash = (hash ^ (hash >> 30)) * 0xBF58_476D_1CE4_E5B9;
            hash = (hash ^ (hash >> 27)) * 0x94D0_49BB_1331_11EB;
            return hash ^ (hash >> 31);
        }
    }
}
