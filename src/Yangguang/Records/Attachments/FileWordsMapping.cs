using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Yangguang.Records.Attachments;

internal sealed class FileWordsMapping : IEntityTypeConfiguration<FileWords>
{
    // A digest and an extension.
    private const int LongestName = 80;

    public void Configure(EntityTypeBuilder<FileWords> builder)
    {
        builder.HasKey(words => new { words.JurisdictionId, words.File });
        builder.Property(words => words.File).HasMaxLength(LongestName);
    }
}
