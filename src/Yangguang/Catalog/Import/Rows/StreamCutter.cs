using Yangguang.Catalog.Import.Columns;
using Yangguang.Catalog.Import.Source;

namespace Yangguang.Catalog.Import.Rows;

/// <summary>A stretch of the stream: one row of the table, or text outside it.</summary>
internal readonly record struct Stretch(int Start, int End, bool IsRow);

/// <summary>
/// Cuts the tokens after a head into rows. The best way through is found for the stream as a whole (a shortest path over
/// "so many tokens used, last filled column"), so that one odd cell does not shift everything behind it.
/// </summary>
internal sealed class StreamCutter
{
    private const int Between = 0;
    private const int Away = 1;
    private const int Inside = 2;

    private const double WithoutSerial = -0.5;
    private const double WithSerial = 1.5;
    private const double Leave = -2.5;
    private const double StayAway = -0.25;

    private readonly IReadOnlyList<Token> tokens;
    private readonly RowBreaks breaks;
    private readonly TokenFit fit;
    private readonly double[,] best;
    private readonly (int Token, int State)[,] from;

    private StreamCutter(IReadOnlyList<Token> tokens, ColumnSet columns, RowBreaks breaks)
    {
        (this.tokens, this.breaks) = (tokens, breaks);
        fit = new TokenFit(tokens, columns.Columns, breaks);
        best = new double[tokens.Count + 1, fit.ColumnCount + Inside];
        from = new (int, int)[tokens.Count + 1, fit.ColumnCount + Inside];
    }

    internal static IReadOnlyList<Stretch> Cut(IReadOnlyList<Token> tokens, ColumnSet columns, RowBreaks breaks)
    {
        var cutter = new StreamCutter(tokens, columns, breaks);
        cutter.FindBest();
        return cutter.Trace();
    }

    private void FindBest()
    {
        for (var i = 0; i < best.GetLength(0); i++)
        {
            for (var state = 0; state < best.GetLength(1); state++)
            {
                best[i, state] = double.NegativeInfinity;
            }
        }
        best[0, Between] = 0;
        for (var i = 0; i <= tokens.Count; i++)
        {
            if (i == tokens.Count || !breaks.RowsStartLines || tokens[i].StartsLine)
            {
                EndRow(i);
                Offer(i, Between, i, Away, Leave);
            }
            if (i < tokens.Count)
            {
                Offer(i, Away, i + 1, Away, tokens[i].IsEmpty ? 0 : StayAway);
                ComeBack(i);
                FillCells(i);
            }
        }
    }

    private void EndRow(int i)
    {
        for (var column = 0; column < fit.ColumnCount; column++)
        {
            Offer(i, Inside + column, i, Between, fit.MissingAfter(column));
        }
    }

    private void ComeBack(int i)
    {
        if (fit.Chained[i])
        {
            Offer(i, Away, i, Between, 0);
        }
    }

    private void FillCells(int i)
    {
        for (var state = 0; state < best.GetLength(1); state++)
        {
            if (state == Away || double.IsNegativeInfinity(best[i, state]))
            {
                continue;
            }
            if (tokens[i].IsEmpty || state >= Inside)
            {
                Offer(i, state, i + 1, state, fit.Skip(i));
            }
            var last = state - Inside;
            var begin = state == Between ? (fit.Chained[i] ? WithSerial : WithoutSerial) : 0;
            for (var column = state == Between ? 0 : last + 1; column < fit.ColumnCount; column++)
            {
                FillColumn(i, state, column, begin + fit.MissingBetween(state == Between ? -1 : last, column));
            }
        }
    }

    private void FillColumn(int i, int state, int column, double before)
    {
        var scores = fit.Scores(i, column);
        for (var count = scores.Length; count > 0; count--)
        {
            Offer(i, state, i + count, Inside + column, before + scores[count - 1]);
        }
    }

    private void Offer(int i, int state, int toToken, int toState, double gain)
    {
        var score = best[i, state] + gain;
        if (score > best[toToken, toState])
        {
            best[toToken, toState] = score;
            from[toToken, toState] = (i, state);
        }
    }

    private List<Stretch> Trace()
    {
        var way = new List<(int Token, int State)> { (tokens.Count, best[tokens.Count, Between] >= best[tokens.Count, Away] ? Between : Away) };
        while (way[^1] != (0, Between))
        {
            way.Add(from[way[^1].Token, way[^1].State]);
        }
        way.Reverse();
        var stretches = new List<Stretch>();
        for (var i = 0; i < way.Count - 1;)
        {
            var end = i + 1;
            while (end < way.Count && way[end].State != Between)
            {
                end++;
            }
            AddStretches(stretches, way[i..Math.Min(end + 1, way.Count)]);
            i = end;
        }
        return stretches;
    }

    private static void AddStretches(List<Stretch> stretches, List<(int Token, int State)> part)
    {
        var (start, end) = (part[0].Token, part[^1].Token);
        if (end > start && part.Exists(step => step.State != Between))
        {
            stretches.Add(new(start, end, part.TrueForAll(step => step.State != Away)));
        }
    }
}
