using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Yangguang.Records.Wording;

internal sealed class LocalWordMapping : IEntityTypeConfiguration<LocalWord>
{
    public void Configure(EntityTypeBuilder<LocalWord> builder)
    {
        builder.HasKey(word => new { word.JurisdictionId, word.Wrong });
        builder.Property(word => word.Wrong).HasMaxLength(LocalWord.Longest);
    }
}
