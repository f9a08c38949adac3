namespace Yangguang.Platform.Office;

/// <summary>公文: what stands on the paper of an organ, laid out in the proportions of GB/T 9704-2012.</summary>
public sealed record OfficialDocument
{
    /// <summary>发文机关标志, printed in red above the line; empty for forms, which have no head.</summary>
    public string Mark { get; init; } = "";

    /// <summary>发文字号; empty while it has none.</summary>
    public string Number { get; init; } = "";

    public required string Title { get; init; }

    /// <summary>主送, without the colon; empty for forms.</summary>
    public string Addressee { get; init; } = "";

    public required IReadOnlyList<OfficialBlock> Body { get; init; }

    /// <summary>附件说明: names of the attachments, without numbers.</summary>
    public IReadOnlyList<string> Attachments { get; init; } = [];

    /// <summary>发文机关署名, where the seal goes; empty for forms that are not sealed.</summary>
    public string Organ { get; init; } = "";

    /// <summary>成文日期; null while it is not signed.</summary>
    public DateOnly? Date { get; init; }
}

/// <summary>One line of the body: a paragraph when it has one cell, otherwise a row of a table that goes on while rows follow.</summary>
/// <param name="Cells">In a shorter row the last cell takes the remaining width.</param>
public sealed record OfficialBlock(IReadOnlyList<string> Cells)
{
    public OfficialBlock(string text)
        : this([text])
    {
    }

    public bool IsRow => Cells.Count > 1;
}
