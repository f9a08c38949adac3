using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Yangguang.Catalog.LocalLaws;

internal sealed class LocalLawMapping : IEntityTypeConfiguration<LocalLaw>
{
    public void Configure(EntityTypeBuilder<LocalLaw> builder)
    {
        builder.Property(law => law.Title).HasMaxLength(300);
        builder.Property(law => law.Number).HasMaxLength(100);
        builder.Property(law => law.Level).HasMaxLength(40);
        builder.HasIndex(law => new { law.JurisdictionId, law.Title }).IsUnique();
    }
}
