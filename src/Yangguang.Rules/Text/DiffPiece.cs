namespace Yangguang.Rules.Text;

/// <summary>What became of a piece of text.</summary>
public enum DiffKind
{
    /// <summary>In both.</summary>
    Same,

    /// <summary>Only in the newer.</summary>
    Added,

    /// <summary>Only in the older.</summary>
    Removed,
}

/// <summary>A piece of text and what became of it.</summary>
/// <param name="Kind">In both, or in one of them.</param>
/// <param name="Text">The words.</param>
public sealed record DiffPiece(DiffKind Kind, string Text);

/// <summary>A paragraph of a comparison.</summary>
/// <param name="Pieces">Its pieces in reading order.</param>
public sealed record DiffLine(IReadOnlyList<DiffPiece> Pieces)
{
    /// <summary>True when nothing in it changed.</summary>
    public bool IsSame => Pieces.All(piece => piece.Kind == DiffKind.Same);
}
