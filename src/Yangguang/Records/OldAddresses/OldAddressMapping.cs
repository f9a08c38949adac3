using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Yangguang.Records.OldAddresses;

internal sealed class OldAddressMapping : IEntityTypeConfiguration<OldAddress>
{
    public void Configure(EntityTypeBuilder<OldAddress> builder)
    {
        builder.HasKey(address => new { address.JurisdictionId, address.Path });
        builder.Property(address => address.Path).HasMaxLength(OldPath.Longest);
    }
}

internal sealed class MissedAddressMapping : IEntityTypeConfiguration<MissedAddress>
{
    public void Configure(EntityTypeBuilder<MissedAddress> builder)
    {
        builder.HasKey(missed => new { missed.JurisdictionId, missed.Path });
        builder.Property(missed => missed.Path).HasMaxLength(OldPath.Longest);
        builder.HasIndex(missed => new { missed.JurisdictionId, missed.Count });
    }
}
