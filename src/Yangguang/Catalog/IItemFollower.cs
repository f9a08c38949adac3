namespace Yangguang.Catalog;

/// <summary>Work that stands under catalogue rows and goes with them when they move to another catalogue, in the same transaction.</summary>
public interface IItemFollower
{
    /// <param name="items">The rows, already in their new place.</param>
    Task Move(IReadOnlyCollection<CatalogItemId> items, StandardCatalog catalog, CancellationToken cancellation);
}
