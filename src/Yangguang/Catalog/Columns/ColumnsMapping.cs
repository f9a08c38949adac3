using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Yangguang.Bodies;

namespace Yangguang.Catalog.Columns;

internal sealed class PortalColumnMapping : IEntityTypeConfiguration<PortalColumn>
{
    public void Configure(EntityTypeBuilder<PortalColumn> builder)
    {
        builder.HasIndex(column => new { column.JurisdictionId, column.Code }).IsUnique();
        builder.HasIndex(column => new { column.BodyId, column.AreaCode, column.Number }).IsUnique();
        builder.Property(column => column.Name).HasMaxLength(PortalColumn.LongestName);
        builder.HasOne<Body>().WithMany().HasForeignKey(column => column.BodyId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class ColumnPlacementMapping : IEntityTypeConfiguration<ColumnPlacement>
{
    public void Configure(EntityTypeBuilder<ColumnPlacement> builder)
    {
        builder.HasKey(placement => placement.ItemId);
        builder.HasIndex(placement => new { placement.ColumnId, placement.ItemId });
        builder.HasOne<CatalogItem>().WithOne().HasForeignKey<ColumnPlacement>(placement => placement.ItemId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne<PortalColumn>().WithMany().HasForeignKey(placement => placement.ColumnId).OnDelete(DeleteBehavior.Cascade);
    }
}
