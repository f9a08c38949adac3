using System.Text;

namespace Yangguang.Platform.Html;

/// <summary>
/// The body of a document as blocks of words, the only shape in which markup is kept: headings, paragraphs, lists, tables, quotations
/// and pictures. Whatever came in as HTML or Word is read into it, and HTML is written from it alone, so that nothing foreign passes.
/// </summary>
public sealed record RichText(IReadOnlyList<RichBlock> Blocks)
{
    /// <summary>True when it is nothing but paragraphs of plain words, which need no markup.</summary>
    public bool IsPlain => Blocks.All(block => block is RichParagraph { Level: 0 } paragraph && paragraph.Runs.All(run => run.IsPlain));

    /// <summary>Reads HTML by the allow-list; everything else is dropped, or loses its tags and keeps its words.</summary>
    public static RichText Read(string html) => new RichTextReader().Read(html);

    /// <summary>The allowed markup of any HTML; the same again for what it has made itself.</summary>
    public static string Clean(string html) => html.Length == 0 ? "" : Read(html).ToHtml();

    public string ToHtml() => new RichTextWriter(new StringBuilder()).Write(Blocks);

    /// <summary>The words, one block a line and the cells of a row divided by tabs.</summary>
    public string ToText() => RichTextWords.Of(this);

    /// <summary>The same markup over other words of the same length, as masking makes them.</summary>
    public RichText WithWords(string words) => RichTextWords.Replace(this, words);

    /// <summary>The same words with only those links that may stay.</summary>
    public RichText WithLinks(Func<string, bool> mayStay) => new RichTextLinks(mayStay).In(this);

    public IEnumerable<RichRun> Runs => Blocks.SelectMany(block => block.AllRuns);
}

/// <summary>How a run of words is set.</summary>
[Flags]
public enum RichStyle
{
    None = 0,
    Strong = 1,
    Emphasis = 2,
    Superscript = 4,
    Subscript = 8,
}

/// <summary>Words set alike. A line feed in them is a line break; a picture's words are its description.</summary>
public sealed record RichRun(string Text, RichStyle Style = RichStyle.None, string Href = "", string Picture = "")
{
    public bool IsPlain => Style == RichStyle.None && Href.Length == 0 && Picture.Length == 0 && !Text.Contains('\n', StringComparison.Ordinal);
}

/// <summary>One block of a document.</summary>
public abstract record RichBlock
{
    public abstract IEnumerable<RichRun> AllRuns { get; }
}

/// <summary>A paragraph, or a heading of level 2 to 4.</summary>
public sealed record RichParagraph(int Level, IReadOnlyList<RichRun> Runs) : RichBlock
{
    public override IEnumerable<RichRun> AllRuns => Runs;

    public string Text => string.Concat(Runs.Select(run => run.Text));
}

public sealed record RichList(bool IsOrdered, int Start, IReadOnlyList<IReadOnlyList<RichBlock>> Items) : RichBlock
{
    public override IEnumerable<RichRun> AllRuns => Items.SelectMany(item => item).SelectMany(block => block.AllRuns);
}

public sealed record RichQuote(IReadOnlyList<RichBlock> Blocks) : RichBlock
{
    public override IEnumerable<RichRun> AllRuns => Blocks.SelectMany(block => block.AllRuns);
}

/// <summary>A picture with its caption.</summary>
public sealed record RichFigure(RichRun Picture, IReadOnlyList<RichRun> Caption) : RichBlock
{
    public override IEnumerable<RichRun> AllRuns => Caption.Prepend(Picture);
}

public sealed record RichTable(IReadOnlyList<RichRun> Caption, IReadOnlyList<RichRow> Rows) : RichBlock
{
    /// <summary>How many rows at the top are heads.</summary>
    public int HeadRows => Rows.TakeWhile(row => row.Cells.Count > 0 && row.Cells.All(cell => cell.IsHead)).Count() is var count && count < Rows.Count ? count : 0;

    public override IEnumerable<RichRun> AllRuns => Caption.Concat(Rows.SelectMany(row => row.Cells).SelectMany(cell => cell.Blocks).SelectMany(block => block.AllRuns));
}

public sealed record RichRow(IReadOnlyList<RichCell> Cells);

/// <summary>A cell; one that heads a column or a row says so.</summary>
public sealed record RichCell(bool IsHead, int Columns, int Rows, IReadOnlyList<RichBlock> Blocks);
