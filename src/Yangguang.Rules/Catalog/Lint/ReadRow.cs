using Yangguang.Rules.Time;

namespace Yangguang.Rules.Catalog.Lint;

/// <summary>A row, read once for all checks.</summary>
public sealed class ReadRow(LintRow row, LintContext context)
{
    private string? words;
    private RowKind? kind;
    private (RowCell Cell, string Text)[]? texts;
    private (string Basis, LegalReference Reference)[]? references;

    /// <summary>The cells.</summary>
    public LintRow Cells => row;

    /// <summary>What the checks know besides.</summary>
    public LintContext Context => context;

    /// <summary>The words of the row, cell by cell.</summary>
    public IReadOnlyList<(RowCell Cell, string Text)> Texts => texts ??= [.. row.Texts];

    /// <summary>All words in one text: a check that finds nothing here need not look at the cells.</summary>
    public string Words => words ??= string.Join('\n', Texts.Select(cell => cell.Text));

    /// <summary>What the row is about.</summary>
    public RowKind Kind => kind ??= RowKinds.Of(row.Level1, row.Level2, row.Elements);

    /// <summary>Its 公开时限.</summary>
    public TimeLimit Limit => context.Read(row.TimeLimit);

    /// <summary>The texts it cites, each with the entry of the cell it stands in.</summary>
    public IReadOnlyList<(string Basis, LegalReference Reference)> References =>
        references ??= [.. row.LegalBasis.SelectMany(basis => context.References(basis).Select(reference => (basis, reference)))];
}
