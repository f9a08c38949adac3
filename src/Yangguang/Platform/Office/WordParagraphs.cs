using DocumentFormat.OpenXml.Wordprocessing;
using Yangguang.Platform.Html;

namespace Yangguang.Platform.Office;

/// <summary>Reads single paragraphs with their place: heading, item of a list, or plain.</summary>
internal sealed class WordParagraphs(WordHeadings headings, WordNumbering numbering, WordRuns runs)
{
    /// <summary>Null for an empty paragraph.</summary>
    public async Task<WordParagraph?> Read(Paragraph paragraph)
    {
        var number = numbering.Next(paragraph.ParagraphProperties?.NumberingProperties ?? headings.NumberingOf(paragraph));
        var words = await runs.Of(paragraph);
        if (words.All(run => run.Picture.Length == 0 && string.IsNullOrWhiteSpace(run.Text)))
            return null;
        var level = headings.IsTitle(paragraph) ? 1 : headings.LevelOf(paragraph);
        if (number is { Text.Length: > 0 })
            words = [new RichRun(number.Text), .. words];
        var block = new RichParagraph(level == 0 ? 0 : Math.Clamp(level + 1, 2, 4), level == 0 ? words : [.. words.Select(run => run with { Style = RichStyle.None })]);
        return new WordParagraph(block, level == 0 ? number?.IsOrdered : null, number?.Number ?? 1, number?.Continues ?? false);
    }
}

/// <summary>A paragraph, and the kind of list it is an item of; null for none.</summary>
internal sealed record WordParagraph(RichParagraph Block, bool? List, int Number, bool ContinuesList);
