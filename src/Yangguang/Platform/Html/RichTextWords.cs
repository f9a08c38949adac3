using System.Text;

namespace Yangguang.Platform.Html;

/// <summary>The words of rich text in one fixed order, so that words changed in place find their way back to their runs.</summary>
internal sealed class RichTextWords
{
    private readonly StringBuilder _words = new();
    private readonly string? _replacement;

    private RichTextWords(string? replacement) => _replacement = replacement;

    public static string Of(RichText text)
    {
        var walk = new RichTextWords(null);
        walk.Lines(text.Blocks);
        return walk._words.ToString().TrimEnd('\n');
    }

    /// <summary>The replacement is as long as the words; anything else would put words where they do not belong.</summary>
    public static RichText Replace(RichText text, string words)
    {
        if (words.Length != Of(text).Length)
            throw new ArgumentException("Words of another length have no place in this markup.", nameof(words));
        return new RichText(new RichTextWords(words + "\n").Lines(text.Blocks));
    }

    private List<RichBlock> Lines(IEnumerable<RichBlock> blocks) => [.. blocks.Select(Line)];

    private RichBlock Line(RichBlock block)
    {
        switch (block)
        {
            case RichParagraph paragraph:
                return paragraph with { Runs = Ended(Runs(paragraph.Runs, '\n')) };
            case RichQuote quote:
                return quote with { Blocks = Lines(quote.Blocks) };
            case RichList list:
                return list with { Items = [.. list.Items.Select(Lines)] };
            case RichFigure figure:
                var picture = Runs([figure.Picture], ' ');
                return new RichFigure(picture[0], Ended(Caption(figure.Caption)));
            case RichTable table:
                var caption = table.Caption.Count > 0 ? Ended(Runs(table.Caption, ' ')) : table.Caption;
                return new RichTable(caption, [.. table.Rows.Select(Row)]);
            default:
                return block;
        }
    }

    private List<RichRun> Caption(IReadOnlyList<RichRun> caption)
    {
        if (caption.Count > 0)
            _words.Append(' ');
        return Runs(caption, ' ');
    }

    private RichRow Row(RichRow row)
    {
        var cells = new List<RichCell>();
        foreach (var cell in row.Cells)
        {
            if (cells.Count > 0)
                _words.Append('\t');
            cells.Add(cell with { Blocks = Cell(cell.Blocks) });
        }

        _words.Append('\n');
        return new RichRow(cells);
    }

    /// <summary>Everything in a cell stays on the line of its row.</summary>
    private List<RichBlock> Cell(IReadOnlyList<RichBlock> blocks)
    {
        var made = new List<RichBlock>();
        foreach (var block in blocks)
        {
            if (made.Count > 0)
                _words.Append(' ');
            made.Add(block switch
            {
                RichParagraph paragraph => paragraph with { Runs = Runs(paragraph.Runs, ' ') },
                RichList list => list with { Items = Items(list.Items) },
                RichQuote quote => quote with { Blocks = Cell(quote.Blocks) },
                RichFigure figure => new RichFigure(Runs([figure.Picture], ' ')[0], Caption(figure.Caption)),
                _ => block,
            });
        }

        return made;
    }

    private List<IReadOnlyList<RichBlock>> Items(IReadOnlyList<IReadOnlyList<RichBlock>> items)
    {
        var made = new List<IReadOnlyList<RichBlock>>();
        foreach (var item in items)
        {
            if (made.Count > 0)
                _words.Append(' ');
            made.Add(Cell(item));
        }

        return made;
    }

    private List<RichRun> Runs(IReadOnlyList<RichRun> runs, char lineBreak) => [.. runs.Select(run => Run(run, lineBreak))];

    private RichRun Run(RichRun run, char lineBreak)
    {
        var start = _words.Length;
        _words.Append(run.Text.Replace('\n', lineBreak));
        return _replacement is null ? run : run with { Text = Restored(run.Text, _replacement.AsSpan(start, run.Text.Length)) };
    }

    private static string Restored(string before, ReadOnlySpan<char> after)
    {
        var restored = after.ToArray();
        for (var place = 0; place < restored.Length; place++)
        {
            if (before[place] == '\n')
                restored[place] = '\n';
        }

        return new string(restored);
    }

    private T Ended<T>(T made)
    {
        _words.Append('\n');
        return made;
    }
}
