namespace Yangguang.Platform.Html;

/// <summary>Takes links off their words.</summary>
internal sealed class RichTextLinks(Func<string, bool> mayStay)
{
    public RichText In(RichText text) => new(In(text.Blocks));

    private List<RichBlock> In(IEnumerable<RichBlock> blocks) => [.. blocks.Select(In)];

    private RichBlock In(RichBlock block) => block switch
    {
        RichParagraph paragraph => paragraph with { Runs = In(paragraph.Runs) },
        RichList list => list with { Items = [.. list.Items.Select(In)] },
        RichQuote quote => quote with { Blocks = In(quote.Blocks) },
        RichFigure figure => figure with { Caption = In(figure.Caption) },
        RichTable table => new RichTable(In(table.Caption), [.. table.Rows.Select(row => new RichRow([.. row.Cells.Select(cell => cell with { Blocks = In(cell.Blocks) })]))]),
        _ => block,
    };

    private List<RichRun> In(IReadOnlyList<RichRun> runs) =>
        RichBlocks.Tidied(runs.Select(run => run.Href.Length == 0 || mayStay(run.Href) ? run : run with { Href = "" }));
}
