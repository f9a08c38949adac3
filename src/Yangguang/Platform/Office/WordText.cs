using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using Word = DocumentFormat.OpenXml.Wordprocessing;

namespace Yangguang.Platform.Office;

/// <summary>Paragraphs of plain text; a line break stays a line break.</summary>
internal static class WordText
{
    public static Paragraph Paragraph(string text, string style, bool startsPage = false)
    {
        var properties = new ParagraphProperties(new ParagraphStyleId { Val = style });
        if (startsPage)
            properties.Append(new PageBreakBefore());
        var run = new Run();
        foreach (var (line, place) in SafeText.Of(text).Split('\n').Select((line, place) => (line, place)))
        {
            if (place > 0)
                run.Append(new Break());
            run.Append(new Word.Text(line) { Space = SpaceProcessingModeValues.Preserve });
        }

        return new Paragraph(properties, run);
    }
}
