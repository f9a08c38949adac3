using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Yangguang.Records.Autosave;

internal sealed class DraftCopyMapping : IEntityTypeConfiguration<DraftCopy>
{
    public void Configure(EntityTypeBuilder<DraftCopy> builder)
    {
        builder.HasKey(copy => new { copy.JurisdictionId, copy.StaffId, copy.Place });
        builder.Property(copy => copy.Place).HasMaxLength(DraftCopy.LongestPlace);
        builder.HasIndex(copy => new { copy.JurisdictionId, copy.SavedAt });
    }
}
