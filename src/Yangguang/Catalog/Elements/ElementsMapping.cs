using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Yangguang.Catalog.Elements;

internal sealed class ElementSetMapping : IEntityTypeConfiguration<ElementSet>
{
    public void Configure(EntityTypeBuilder<ElementSet> builder)
    {
        builder.Property(set => set.Revision).IsConcurrencyToken();
        builder.HasIndex(set => new { set.CatalogId, set.Name }).IsUnique();
        builder.HasOne<StandardCatalog>().WithMany().HasForeignKey(set => set.CatalogId).OnDelete(DeleteBehavior.Cascade);
    }
}

/// <summary>No key to the item: a row of a draft has its identity before it is made.</summary>
internal sealed class ElementSetUseMapping : IEntityTypeConfiguration<ElementSetUse>
{
    public void Configure(EntityTypeBuilder<ElementSetUse> builder)
    {
        builder.HasIndex(use => use.ItemId).IsUnique();
        builder.HasOne<ElementSet>().WithMany().HasForeignKey(use => use.SetId).OnDelete(DeleteBehavior.Cascade);
    }
}
