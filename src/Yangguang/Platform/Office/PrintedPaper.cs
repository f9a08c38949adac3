namespace Yangguang.Platform.Office;

/// <summary>A document of words and tables in its order, as it stands on upright paper.</summary>
public sealed record PrintedPaper(string Title, string Publisher, IReadOnlyList<PaperPart> Parts);

/// <summary>A part of a paper.</summary>
public abstract record PaperPart;

/// <summary>A heading of level 1 or 2 below the title.</summary>
public sealed record PaperHeading(int Level, string Text) : PaperPart;

/// <summary>Paragraphs, one a line.</summary>
public sealed record PaperText(string Text) : PaperPart;

public sealed record PaperTable(PrintedTable Table) : PaperPart;
