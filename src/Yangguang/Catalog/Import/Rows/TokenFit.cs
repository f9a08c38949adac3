using Yangguang.Catalog.Import.Columns;
using Yangguang.Catalog.Import.Source;
using Yangguang.Rules.Catalog;

namespace Yangguang.Catalog.Import.Rows;

/// <summary>How well runs of tokens fit the columns of a table, each judgement made once.</summary>
internal sealed class TokenFit
{
    private const double Junk = -4;

    private readonly IReadOnlyList<Token> tokens;
    private readonly IReadOnlyList<Column> columns;
    private readonly RowBreaks breaks;
    private readonly CellTraits[] single;
    private readonly Dictionary<(int, int), CellTraits> joined = [];
    private readonly double[] missing;
    private readonly double[]?[,] scores;

    internal TokenFit(IReadOnlyList<Token> tokens, IReadOnlyList<Column> columns, RowBreaks breaks)
    {
        (this.tokens, this.columns, this.breaks) = (tokens, columns, breaks);
        single = [.. tokens.Select(token => CellTraits.Of(token.Text))];
        Chained = SerialChain.Of(tokens, breaks.RowsStartLines);
        scores = new double[]?[tokens.Count, columns.Count];
        missing = new double[columns.Count + 1];
        for (var column = 0; column < columns.Count; column++)
        {
            missing[column + 1] = missing[column] + ColumnScore.Missing(columns[column]);
        }
    }

    internal int ColumnCount => columns.Count;

    /// <summary>Which tokens are serial numbers.</summary>
    internal bool[] Chained { get; }

    /// <summary>Cost of leaving empty the columns between two; -1 stands before the first.</summary>
    internal double MissingBetween(int column, int next) => missing[next] - missing[column + 1];

    internal double MissingAfter(int column) => missing[^1] - missing[column + 1];

    /// <summary>How well the next token fits a column, the next two, the next three …</summary>
    internal double[] Scores(int start, int column) =>
        scores[start, column] ??= [.. Enumerable.Range(1, Most(start, column)).Select(count => Score(start, count, column))];

    /// <summary>How many tokens from a place may make one cell of a column.</summary>
    private int Most(int start, int column)
    {
        if (single[start].IsEmpty)
        {
            return 1;
        }
        var limit = Limit(columns[column].Kind);
        var count = 1;
        while (count < limit && start + count < tokens.Count && MayJoin(start + count, columns[column].Kind))
        {
            count++;
        }
        return count;
    }

    /// <summary>Cost of passing over a token inside a row.</summary>
    internal double Skip(int at) => single[at].IsEmpty ? 0 : Junk;

    private double Score(int start, int count, int column)
    {
        if (count == 1)
        {
            return ColumnScore.Fit(columns[column], single[start]) + (columns[column].Kind == ColumnKind.Serial && !Chained[start] && !breaks.CellsAreWhole ? -3 : 0);
        }
        return columns[column].Kind == ColumnKind.Channels
            ? ChannelRun(start, count)
            : ColumnScore.Fit(columns[column], Joined(start, count)) + (ColumnScore.Joining(columns[column]) * (count - 1));
    }

    private int Limit(ColumnKind kind) => breaks.CellsAreWhole
        ? kind == ColumnKind.Channels ? 4 : 1
        : kind switch
        {
            ColumnKind.Channels => 40,
            ColumnKind.Basis or ColumnKind.Elements => 12,
            ColumnKind.TimeLimit or ColumnKind.Body => 6,
            ColumnKind.Level1 or ColumnKind.Level2 or ColumnKind.Level3 => 3,
            _ => 1,
        };

    private bool MayJoin(int at, ColumnKind kind)
    {
        var traits = single[at];
        return !traits.IsEmpty && !traits.IsTick && !Chained[at]
            && (kind == ColumnKind.Channels ? !(breaks.RowsStartLines && tokens[at].StartsLine && traits.IsInteger) : traits.Channels < 3)
            && (kind is ColumnKind.TimeLimit or ColumnKind.Channels || traits.TimeLimit < 3);
    }

    /// <summary>A run of options: every further piece must be an option itself or complete the one before.</summary>
    private double ChannelRun(int start, int count)
    {
        var boxed = single[start].Channels == 3;
        var score = ColumnScore.Fit(columns.First(column => column.Kind == ColumnKind.Channels), single[start]);
        for (var i = start + 1; i < start + count; i++)
        {
            var option = single[i].Channels;
            score += boxed
                ? option == 3 ? 0.4 : Completes(i) ? 0.2 : option == 2 ? -0.6 : -5
                : option >= 2 ? 0.3 : option == 1 ? 0 : -5;
        }
        return score;
    }

    private bool Completes(int at) =>
        single[at].Text.Length <= 12
        && ChannelCell.Parse(single[at - 1].Text + single[at].Text) is { } cell
        && cell.Names.Concat(cell.Off).ToList() is [var name]
        && (Channel.Of(name) != Channel.Other || name.StartsWith('其'));

    private CellTraits Joined(int start, int count)
    {
        if (!joined.TryGetValue((start, count), out var traits))
        {
            joined[(start, count)] = traits = CellTraits.Of(string.Join('\n', tokens.Skip(start).Take(count).Select(token => token.Text)));
        }
        return traits;
    }
}
