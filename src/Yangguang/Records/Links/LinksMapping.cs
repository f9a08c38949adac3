using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Yangguang.Records.Links;

internal sealed class LinkFindingMapping : IEntityTypeConfiguration<LinkFinding>
{
    public void Configure(EntityTypeBuilder<LinkFinding> builder)
    {
        builder.HasIndex(finding => finding.RecordId);
        builder.HasIndex(finding => new { finding.JurisdictionId, finding.SettledAt, finding.LastAt });
        builder.HasOne<GovernmentRecord>().WithMany().HasForeignKey(finding => finding.RecordId).OnDelete(DeleteBehavior.Cascade);
    }
}

internal sealed class TrustedHostMapping : IEntityTypeConfiguration<TrustedHost>
{
    public void Configure(EntityTypeBuilder<TrustedHost> builder)
    {
        builder.HasKey(host => new { host.JurisdictionId, host.Host });
        builder.Property(host => host.Host).HasMaxLength(TrustedHost.Longest);
    }
}

internal sealed class LinkSweepMapping : IEntityTypeConfiguration<LinkSweep>
{
    public void Configure(EntityTypeBuilder<LinkSweep> builder) => builder.HasKey(sweep => sweep.JurisdictionId);
}
