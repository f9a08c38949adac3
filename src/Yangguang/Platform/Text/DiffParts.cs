using System.Text;

namespace Yangguang.Platform.Text;

/// <summary>Gathers the words of a comparison into runs that a reader can follow.</summary>
internal sealed class DiffParts
{
    private readonly List<(DiffKind Kind, string Word)> words = [];

    public void Add(DiffKind kind, IEnumerable<string> added)
    {
        foreach (var word in added)
            words.Add((kind, word));
    }

    public void Replace(IEnumerable<string> old, IEnumerable<string> now)
    {
        Add(DiffKind.Removed, old);
        Add(DiffKind.Added, now);
    }

    public int Step(DiffKind kind, string word, int at)
    {
        words.Add((kind, word));
        return at + 1;
    }

    /// <summary>Runs of one kind; between two same runs what went stands before what came.</summary>
    public IReadOnlyList<DiffPart> Joined()
    {
        var parts = new List<DiffPart>();
        var (same, removed, added) = (new StringBuilder(), new StringBuilder(), new StringBuilder());
        foreach (var run in Runs())
        {
            if (run.Kind != DiffKind.Same)
            {
                (run.Kind == DiffKind.Removed ? removed : added).Append(run.Text);
                continue;
            }

            Flush(parts, DiffKind.Removed, removed);
            Flush(parts, DiffKind.Added, added);
            parts.Add(run);
        }

        Flush(parts, DiffKind.Removed, removed);
        Flush(parts, DiffKind.Added, added);
        return parts;
    }

    /// <summary>A single character that happens to stand in both of two rewritten passages is part of the rewriting.</summary>
    private IEnumerable<DiffPart> Runs()
    {
        var runs = new List<DiffPart>();
        foreach (var (kind, word) in words)
        {
            if (runs.Count > 0 && runs[^1].Kind == kind)
                runs[^1] = new DiffPart(kind, runs[^1].Text + word);
            else
                runs.Add(new DiffPart(kind, word));
        }

        return runs.SelectMany((run, at) => run is { Kind: DiffKind.Same, Text.Length: 1 } && at > 0 && at < runs.Count - 1
            ? [new DiffPart(DiffKind.Removed, run.Text), new DiffPart(DiffKind.Added, run.Text)]
            : new[] { run });
    }

    private static void Flush(List<DiffPart> parts, DiffKind kind, StringBuilder text)
    {
        if (text.Length > 0)
            parts.Add(new DiffPart(kind, text.ToString()));
        text.Clear();
    }
}
