namespace Yangguang.Catalog.Columns;

/// <summary>
/// What the portal shows of catalogue rows; asked where only the catalogue is known, answered by whoever keeps the information.
/// </summary>
public interface IContentFacts
{
    /// <summary>One entry for each live, proactive row of some catalogues; all of the county's when the list is null.</summary>
    Task<IReadOnlyDictionary<CatalogItemId, RowContent>> Read(IReadOnlyCollection<CatalogId>? catalogs, CancellationToken cancellation);
}

/// <summary>How a row stands on the portal.</summary>
/// <param name="Column">Name of its column; empty when none is mapped (L17).</param>
/// <param name="ColumnCode">Address of the column; empty likewise.</param>
/// <param name="LiveCount">Published pieces of information the public can read under the row, proofs from other channels included.</param>
/// <param name="IsOverdue">True when a duty of the row has passed its last day: what is shown is not in time (L18).</param>
/// <param name="IsExplained">True when nothing is due and a signed statement says so.</param>
public sealed record RowContent(string Column, string ColumnCode, int LiveCount, bool IsOverdue, bool IsExplained)
{
    /// <summary>有时限内的信息: there is something, and nothing that should be there is late.</summary>
    public bool IsLive => LiveCount > 0 && !IsOverdue;
}
