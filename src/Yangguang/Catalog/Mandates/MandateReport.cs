using Yangguang.Catalog.Import;

namespace Yangguang.Catalog.Mandates;

/// <summary>What a list would bring in, row by row, and what stands in no row. Nothing is saved by reading it.</summary>
public sealed record MandateReport(IReadOnlyList<MandateReading> Rows, IReadOnlyList<string> LeftOver, IReadOnlyList<string> Findings);

/// <summary>One row of a list as read.</summary>
/// <param name="Body">The body that the list prints for it; empty when it prints none.</param>
public sealed record MandateReading(string Place, MandateLine Line, string Body, RowStatus Status, IReadOnlyList<string> Notes);
