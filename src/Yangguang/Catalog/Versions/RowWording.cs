using Yangguang.Bodies;

namespace Yangguang.Catalog.Versions;

/// <summary>What somebody wants a row to say: its cells and who answers for it.</summary>
public sealed record RowWording(CatalogRow Cells, IReadOnlyList<Guid> Responsible)
{
    public static RowWording Of(CatalogRow cells, IEnumerable<BodyId> responsible) => new(cells, [.. responsible.Select(body => body.Value)]);

    public string Seal => RowSeal.Of(Cells, Responsible);
}
