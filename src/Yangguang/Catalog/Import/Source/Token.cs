namespace Yangguang.Catalog.Import.Source;

/// <summary>A cell, or a piece of one, of a table that was flattened into text.</summary>
/// <param name="Text">The piece in simplified script, line breaks kept.</param>
/// <param name="Original">The piece as it was.</param>
/// <param name="Line">The line it begins on, from 1.</param>
public sealed record Token(string Text, string Original, int Line)
{
    /// <summary>True when nothing stands before it on its line.</summary>
    public bool StartsLine { get; init; }

    /// <summary>True when the layout marks the beginning of a table row here.</summary>
    public bool StartsRow { get; init; }

    /// <summary>True when a label stands before it on the same line: it is that label's value, whatever its words.</summary>
    public bool IsValue { get; init; }

    public bool IsEmpty => string.IsNullOrWhiteSpace(Text);
}
