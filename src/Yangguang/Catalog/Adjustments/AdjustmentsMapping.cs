using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Yangguang.Catalog.Adjustments;

internal sealed class AreaAdjustmentMapping : IEntityTypeConfiguration<AreaAdjustment>
{
    public void Configure(EntityTypeBuilder<AreaAdjustment> builder) =>
        builder.HasIndex(adjustment => new { adjustment.JurisdictionId, adjustment.AreaCode });
}

internal sealed class FormerItemCodeMapping : IEntityTypeConfiguration<FormerItemCode>
{
    public void Configure(EntityTypeBuilder<FormerItemCode> builder)
    {
        builder.HasKey(former => new { former.JurisdictionId, former.Code });
        builder.HasOne<CatalogItem>().WithMany().HasForeignKey(former => former.ItemId).OnDelete(DeleteBehavior.Cascade);
    }
}
