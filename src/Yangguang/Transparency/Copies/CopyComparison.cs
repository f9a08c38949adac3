using Yangguang.Rules.Text;

namespace Yangguang.Transparency.Copies;

/// <summary>A place where a copy says something else.</summary>
/// <param name="Before">The words before it, as the edition has them.</param>
/// <param name="Original">What the edition says; empty where the copy added something.</param>
/// <param name="Copy">What the copy says instead; empty where it left something out.</param>
public sealed record CopySpot(string Before, string Original, string Copy, string After);

/// <summary>What of an edition stands in a copy, and where the copy differs; what stands around it on the copy's page does not count.</summary>
/// <param name="Share">Of the edition, from 0 to 1.</param>
/// <param name="Quoted">Of the copy, from 0 to 1: how much of it is this edition.</param>
public sealed record CopyComparison(double Share, double Quoted, IReadOnlyList<CopySpot> Spots)
{
    private const int Context = 14;
    private const int MostSpots = 60;

    // An unknown letter costs less than a known one gains, so that changed words do not cut a copy in two.
    private const int Known = 2;
    private const int Unknown = -1;

    public static CopyComparison Of(CopyText edition, CopyText copy)
    {
        var (share, quoted) = (ShareOf(edition, copy), ShareOf(copy, edition));
        if (share == 0)
            return new(share, quoted, []);
        var (from, to) = Densest(edition.Runs, copy.Known);
        var (copyFrom, copyTo) = Densest(copy.Runs, edition.Known);
        return new(share, quoted, SpotsBetween(edition, from, to, copy, copyFrom, copyTo));
    }

    /// <summary>How much of one text stands in another; cheap beside the comparison itself.</summary>
    public static double ShareOf(CopyText text, CopyText inOther) => Part(text.Runs, inOther.Known);

    private static double Part(ulong[] hashes, HashSet<ulong> known) => hashes.Length == 0 ? 0 : (double)hashes.Count(known.Contains) / hashes.Length;

    /// <summary>The stretch of letters that holds most of what is known with least in between.</summary>
    private static (int From, int To) Densest(ulong[] hashes, HashSet<ulong> known)
    {
        var (best, from, to, sum, start) = (0, 0, 0, 0, 0);
        for (var at = 0; at < hashes.Length; at++)
        {
            sum += known.Contains(hashes[at]) ? Known : Unknown;
            if (sum < 0)
                (sum, start) = (0, at + 1);
            else if (sum > best)
                (best, from, to) = (sum, start, at + Prints.FineRun);
        }

        return (from, to);
    }

    private static List<CopySpot> SpotsBetween(CopyText edition, int from, int to, CopyText copy, int copyFrom, int copyTo)
    {
        var spots = new List<CopySpot>();
        var pieces = TextDiff.Words(edition.Letters[from..to], copy.Letters[copyFrom..copyTo]);
        var (at, copyAt) = (from, copyFrom);
        for (var piece = 0; piece < pieces.Count && spots.Count < MostSpots;)
        {
            if (pieces[piece].Kind == DiffKind.Same)
            {
                (at, copyAt) = (at + pieces[piece].Text.Length, copyAt + pieces[piece].Text.Length);
                piece++;
                continue;
            }

            var (start, copyStart) = (at, copyAt);
            for (; piece < pieces.Count && pieces[piece].Kind is not DiffKind.Same; piece++)
            {
                if (pieces[piece].Kind == DiffKind.Removed)
                    at += pieces[piece].Text.Length;
                else
                    copyAt += pieces[piece].Text.Length;
            }

            spots.Add(new(
                edition.Between(Math.Max(from, start - Context), start) + edition.Behind(start), edition.Between(start, at), copy.Between(copyStart, copyAt),
                (at > start ? edition.Behind(at) : "") + edition.Between(at, Math.Min(to, at + Context))));
        }

        return spots;
    }
}
