using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Yangguang.Bodies;

namespace Yangguang.Catalog;

internal sealed class StandardCatalogMapping : IEntityTypeConfiguration<StandardCatalog>
{
    public void Configure(EntityTypeBuilder<StandardCatalog> builder)
    {
        builder.ToTable("Catalogs");
        builder.HasIndex(catalog => new { catalog.JurisdictionId, catalog.BodyId, catalog.AreaCode }).IsUnique();
        builder.HasIndex(catalog => new { catalog.JurisdictionId, catalog.AreaCode });
        builder.HasOne<Body>().WithMany().HasForeignKey(catalog => catalog.BodyId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class CatalogItemMapping : IEntityTypeConfiguration<CatalogItem>
{
    public void Configure(EntityTypeBuilder<CatalogItem> builder)
    {
        builder.Ignore(item => item.Responsible);
        builder.HasIndex(item => new { item.JurisdictionId, item.Code }).IsUnique();
        builder.HasIndex(item => new { item.CatalogId, item.Number }).IsUnique();
        builder.HasOne<StandardCatalog>().WithMany().HasForeignKey(item => item.CatalogId).OnDelete(DeleteBehavior.Cascade);
        builder.HasQueryFilter(CatalogItem.LiveFilter, item => item.EndedOn == null);
        builder.Property(item => item.FiveOpen).HasConversion<int>();
        builder.HasIndex(item => new { item.JurisdictionId, item.AreaCode, item.BodyId, item.IsProactive, item.FiveOpen });
        builder.ComplexProperty(item => item.Row, Cells);
    }

    /// <summary>How the cells of a row are stored, alike for live rows and for versions.</summary>
    public static void Cells(ComplexPropertyBuilder<CatalogRow> row) => row.Property(cells => cells.Extra).HasConversion(
        extra => JsonSerializer.Serialize(extra, JsonSerializerOptions.Default),
        json => JsonSerializer.Deserialize<Dictionary<string, string>>(json, JsonSerializerOptions.Default)!,
        new ValueComparer<IReadOnlyDictionary<string, string>>(
            (left, right) => left!.SequenceEqual(right!),
            extra => extra.Count,
            extra => extra));
}
