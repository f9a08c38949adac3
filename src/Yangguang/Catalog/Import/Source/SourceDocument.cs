namespace Yangguang.Catalog.Import.Source;

/// <summary>What a reader found in a file, in its order: tables and the text between them.</summary>
public sealed class SourceDocument
{
    private readonly List<SourceBlock> blocks = [];
    private readonly List<ImportFinding> findings = [];

    public IReadOnlyList<SourceBlock> Blocks => blocks;

    public IReadOnlyList<ImportFinding> Findings => findings;

    /// <summary>Everything the document says, for a look at its script.</summary>
    public string AllText => string.Join('\n', blocks.Select(block => block.AllText));

    public void Add(SourceBlock block) => blocks.Add(block);

    public void Report(ImportFinding finding) => findings.Add(finding);
}

/// <summary>A piece of a document: a table or text.</summary>
public abstract record SourceBlock
{
    public abstract string AllText { get; }
}

/// <summary>Text, which may be a table that was flattened.</summary>
public sealed record TextBlock(string Text) : SourceBlock
{
    public override string AllText => Text;
}

/// <summary>A table with positions.</summary>
/// <param name="IsHidden">True for a hidden worksheet: reported and listed, not imported.</param>
public sealed record GridBlock(SourceGrid Grid, bool IsHidden = false) : SourceBlock
{
    public override string AllText => string.Join('\n', Grid.Cells.Select(cell => cell.Text));
}
