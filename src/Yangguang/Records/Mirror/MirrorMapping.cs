using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Yangguang.Records.Mirror;

internal sealed class MirrorImportMapping : IEntityTypeConfiguration<MirrorImport>
{
    public void Configure(EntityTypeBuilder<MirrorImport> builder)
    {
        builder.Property(import => import.Id).ValueGeneratedNever();
        builder.HasIndex(import => new { import.JurisdictionId, import.BodyId, import.StartedAt });
    }
}

internal sealed class MirrorPageMapping : IEntityTypeConfiguration<MirrorPage>
{
    public void Configure(EntityTypeBuilder<MirrorPage> builder)
    {
        builder.HasKey(page => new { page.ImportId, page.Path });
        builder.Property(page => page.Path).HasMaxLength(MirrorPage.LongestPath);
        builder.HasIndex(page => page.RecordId);
        builder.HasIndex(page => new { page.JurisdictionId, page.BodyId, page.Digest });
        builder.HasOne<MirrorImport>().WithMany().HasForeignKey(page => page.ImportId).OnDelete(DeleteBehavior.Cascade);
    }
}
