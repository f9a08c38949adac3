using Yangguang.Catalog.Import.Rows;
using Yangguang.Platform.Text;

namespace Yangguang.Catalog.Import.Layouts;

/// <summary>Reads text in whatever layout its table was flattened.</summary>
internal static class TextReading
{
    internal static void Read(string text, ChineseScript script, Interpretation into)
    {
        var lines = new TextLines(text, script);
        switch (TextLayout.Of(lines))
        {
            case TextLayoutKind.PipedRows:
                RowsReading.Read(PipedRows.Cells(lines), into);
                break;
            case TextLayoutKind.PipedCells:
                StreamReading.Read(PipeLayout.Cells(lines), RowBreaks.Pipes, into);
                break;
            case TextLayoutKind.Words:
                StreamReading.Read(WordLayout.Words(lines), RowBreaks.Words, into);
                break;
            case TextLayoutKind.Cards:
                CardReading.Read(CardLayout.Pieces(lines), into);
                break;
            case TextLayoutKind.Aligned:
                AlignedReading.Read(lines, script, into);
                break;
            case TextLayoutKind.Tabbed:
                GridReading.Read(DelimitedText.ToGrid(string.Join('\n', lines.Original), '\t', "").Cleaned(script), into);
                break;
            case TextLayoutKind.Commas:
                GridReading.Read(DelimitedText.ToGrid(string.Join('\n', lines.Original), ',', "").Cleaned(script), into);
                break;
            case TextLayoutKind.RunTogether:
                RunTogetherReading.Read(lines, into);
                break;
            default:
                StreamReading.Read(ParagraphLayout.Cells(lines), RowBreaks.Paragraphs, into);
                break;
        }
    }
}
