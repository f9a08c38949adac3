using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Yangguang.Audit;

internal sealed class AuditMapping : IEntityTypeConfiguration<AuditEntry>
{
    public void Configure(EntityTypeBuilder<AuditEntry> builder)
    {
        builder.ToTable("Audit");
        builder.HasIndex(entry => new { entry.JurisdictionId, entry.At });
        builder.HasIndex(entry => entry.Subject);
        builder.HasIndex(entry => new { entry.JurisdictionId, entry.RequestId });
        // Entries that wait for their seal have no number; neither database holds two of them to be the same.
        builder.HasIndex(entry => new { entry.JurisdictionId, entry.Sequence }).IsUnique();
        builder.Property(entry => entry.RequestId).HasMaxLength(64);
    }
}

internal sealed class AuditHeadMapping : IEntityTypeConfiguration<AuditHead>
{
    public void Configure(EntityTypeBuilder<AuditHead> builder)
    {
        builder.ToTable("AuditHeads");
        builder.HasKey(head => head.JurisdictionId);
    }
}
