using Yangguang.Platform.Html;

namespace Yangguang.Platform.Office;

/// <summary>A paper as the body of a web page, without its title.</summary>
internal static class PaperBody
{
    public static RichText Of(PrintedPaper paper) => new([.. paper.Parts.SelectMany(Blocks)]);

    private static IEnumerable<RichBlock> Blocks(PaperPart part) => part switch
    {
        PaperHeading heading => [Words(heading.Text, heading.Level + 1)],
        PaperText text => text.Text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(line => Words(line)),
        PaperTable table => [Table(table.Table)],
        _ => throw new ArgumentOutOfRangeException(nameof(part)),
    };

    private static RichTable Table(PrintedTable table) => new(
        [new RichRun(table.Title)],
        [.. Enumerable.Range(0, table.RowCount).Select(row => new RichRow(
        [
            .. table.Cells.Where(cell => cell.Row == row).OrderBy(cell => cell.Column).Select(cell => new RichCell(
                row < table.HeadRows || cell.IsHead, cell.ColumnSpan, cell.RowSpan, cell.Text.Length == 0 ? [] : [Words(cell.Text)])),
        ]))]);

    private static RichParagraph Words(string text, int level = 0) => new(level, [new RichRun(SafeText.Of(text))]);
}
