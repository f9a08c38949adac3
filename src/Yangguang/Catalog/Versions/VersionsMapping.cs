using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Yangguang.Catalog.Versions;

internal sealed class CatalogVersionMapping : IEntityTypeConfiguration<CatalogVersion>
{
    public void Configure(EntityTypeBuilder<CatalogVersion> builder)
    {
        builder.HasIndex(version => new { version.CatalogId, version.Number }).IsUnique();
        builder.HasIndex(version => new { version.JurisdictionId, version.State, version.EffectiveOn });
        builder.HasIndex(version => new { version.JurisdictionId, version.PublishedAt });
        builder.Property(version => version.Revision).IsConcurrencyToken();
        builder.HasOne<StandardCatalog>().WithMany().HasForeignKey(version => version.CatalogId).OnDelete(DeleteBehavior.Cascade);
        builder.HasMany(version => version.Rows).WithOne().HasForeignKey(row => row.VersionId).OnDelete(DeleteBehavior.Cascade);
        builder.Navigation(version => version.Rows).HasField("_rows").UsePropertyAccessMode(PropertyAccessMode.Field);
    }
}

internal sealed class VersionRowMapping : IEntityTypeConfiguration<VersionRow>
{
    public void Configure(EntityTypeBuilder<VersionRow> builder)
    {
        builder.Property(row => row.Id).ValueGeneratedNever();
        builder.HasIndex(row => new { row.VersionId, row.Position });
        builder.HasIndex(row => row.ItemId);
        builder.Ignore(row => row.Wording);
        builder.Property(row => row.Seal).HasMaxLength(16).IsConcurrencyToken();
        builder.ComplexProperty(row => row.Cells, CatalogItemMapping.Cells);
    }
}
