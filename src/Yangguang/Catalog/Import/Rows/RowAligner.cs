using Yangguang.Catalog.Import.Columns;
using Yangguang.Catalog.Import.Source;

namespace Yangguang.Catalog.Import.Rows;

/// <summary>
/// Puts the tokens of one row into its columns where cells were lost or broken, and measures how far the best way stands
/// above the next one that would give other fields.
/// </summary>
internal sealed class RowAligner
{
    private const int Kept = 6;

    private readonly IReadOnlyList<Token> tokens;
    private readonly IReadOnlyList<Column> columns;
    private readonly TokenFit fit;
    private readonly List<Way>[,] ways;

    private RowAligner(IReadOnlyList<Token> tokens, IReadOnlyList<Column> columns, RowBreaks breaks)
    {
        (this.tokens, this.columns) = (tokens, columns);
        fit = new TokenFit(tokens, columns, breaks);
        ways = new List<Way>[tokens.Count + 1, columns.Count + 1];
        for (var i = 0; i <= tokens.Count; i++)
        {
            for (var column = 0; column <= columns.Count; column++)
            {
                ways[i, column] = [];
            }
        }
    }

    /// <summary>A way so far: its score, which fields it fills with what, the last step and the way before it.</summary>
    private sealed record Way(double Score, string Fields, int Start, int Count, int Column, Way? Before);

    internal static (AlignedRow Row, double Score) Align(IReadOnlyList<Token> tokens, ColumnSet columns, RowBreaks breaks)
    {
        var aligner = new RowAligner(tokens, columns.Columns, breaks);
        aligner.Walk();
        return aligner.Best();
    }

    private void Walk()
    {
        ways[0, 0].Add(new Way(0, "", 0, 0, -1, null));
        for (var i = 0; i < tokens.Count; i++)
        {
            for (var filled = 0; filled <= columns.Count; filled++)
            {
                foreach (var way in ways[i, filled])
                {
                    Extend(way, i, filled);
                }
            }
        }
    }

    private void Extend(Way way, int i, int filled)
    {
        Keep(i + 1, filled, new Way(way.Score + fit.Skip(i), way.Fields, i, 1, -1, way));
        for (var column = filled; column < columns.Count; column++)
        {
            var before = way.Score + fit.MissingBetween(filled - 1, column);
            var scores = fit.Scores(i, column);
            for (var count = scores.Length; count > 0; count--)
            {
                Keep(i + count, column + 1, new Way(before + scores[count - 1], FieldsAfter(way, i, count, column), i, count, column, way));
            }
        }
    }

    private string FieldsAfter(Way way, int i, int count, int column) =>
        columns[column].IsCore && !tokens[i].IsEmpty ? $"{way.Fields} {column}:{i}+{count}" : way.Fields;

    /// <summary>Keeps the best ways to a state, one for each filling of the fields.</summary>
    private void Keep(int i, int filled, Way way)
    {
        var list = ways[i, filled];
        var same = list.FindIndex(other => other.Fields == way.Fields);
        if (same >= 0 && list[same].Score >= way.Score)
        {
            return;
        }
        if (same >= 0)
        {
            list.RemoveAt(same);
        }
        var at = list.Count;
        while (at > 0 && list[at - 1].Score < way.Score)
        {
            at--;
        }
        list.Insert(at, way);
        if (list.Count > Kept)
        {
            list.RemoveAt(Kept);
        }
    }

    private (AlignedRow Row, double Score) Best()
    {
        var finished = Enumerable.Range(0, columns.Count + 1)
            .SelectMany(filled => ways[tokens.Count, filled].Select(way => (Way: way, Score: way.Score + fit.MissingAfter(filled - 1))))
            .OrderByDescending(end => end.Score).ToList();
        var best = finished[0];
        var rival = finished.Skip(1).Where(end => end.Way.Fields != best.Way.Fields).Select(end => end.Score).DefaultIfEmpty(double.NegativeInfinity).Max();
        return (ToRow(best.Way, best.Score - rival), best.Score);
    }

    private AlignedRow ToRow(Way? way, double margin)
    {
        var cells = new Dictionary<Column, IReadOnlyList<Token>>();
        var loose = new List<Token>();
        for (; way is not null; way = way.Before)
        {
            var run = tokens.Skip(way.Start).Take(way.Count).ToList();
            if (way.Column >= 0)
            {
                cells[columns[way.Column]] = run;
            }
            else
            {
                loose.AddRange(run.Where(token => !token.IsEmpty));
            }
        }
        return new AlignedRow(cells, loose, margin);
    }
}
