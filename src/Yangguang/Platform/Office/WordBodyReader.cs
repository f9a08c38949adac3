using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Yangguang.Platform.Html;

namespace Yangguang.Platform.Office;

/// <summary>
/// Reads the body of a docx into rich text: headings by style or outline level, lists by numbering, tables with their heads, bold,
/// italics, links and pictures. Comments, deleted and hidden text are not taken over; inserted text is.
/// </summary>
/// <param name="package">The document.</param>
/// <param name="keep">Keeps a picture and answers its address; null when it cannot be kept.</param>
public sealed class WordBodyReader(WordprocessingDocument package, Func<WordPicture, Task<string?>> keep)
{
    private readonly MainDocumentPart _main = package.MainDocumentPart ?? throw new InvalidDataException("no document");
    private readonly WordNotes _notes = new();

    public async Task<WordBody> Read()
    {
        var body = _main.Document?.Body ?? throw new InvalidDataException("no body");
        var runs = new WordRuns(_main, keep, _notes);
        var paragraphs = new WordParagraphs(new WordHeadings(_main), new WordNumbering(_main), runs);
        var blocks = await new WordBlocks(paragraphs).Of(body);
        _notes.About(_main);
        // Written and read again, so that what comes from Word keeps to the same allow-list as everything else.
        return new WordBody(RichText.Read(new RichText(blocks).ToHtml()), _notes.All);
    }
}

/// <summary>Blocks of a body or a cell in their order; runs of list paragraphs become lists.</summary>
internal sealed class WordBlocks(WordParagraphs paragraphs)
{
    public async Task<IReadOnlyList<RichBlock>> Of(OpenXmlElement parent)
    {
        var blocks = new List<RichBlock>();
        foreach (var element in Flat(parent))
        {
            if (element is Table table && await new WordTableRows(this).Read(table) is { } read)
                blocks.Add(read);
            else if (element is Paragraph paragraph && await paragraphs.Read(paragraph) is { } made)
                Add(blocks, made);
        }

        return blocks;
    }

    private static void Add(List<RichBlock> blocks, WordParagraph made)
    {
        if (made.List is not { } ordered)
            blocks.Add(made.Block);
        else if (blocks.LastOrDefault() is RichList list && list.IsOrdered == ordered && made.ContinuesList)
            blocks[^1] = list with { Items = [.. list.Items, [made.Block]] };
        else
            blocks.Add(new RichList(ordered, made.Number, [[made.Block]]));
    }

    private static IEnumerable<OpenXmlElement> Flat(OpenXmlElement parent) => parent.ChildElements.SelectMany(child => child switch
    {
        Paragraph or Table => [child],
        SdtBlock or SdtContentBlock or CustomXmlBlock or InsertedRun or SdtContentCell => Flat(child),
        _ => Enumerable.Empty<OpenXmlElement>(),
    });
}
