using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Yangguang.Bodies;

namespace Yangguang.Requests.Zones;

internal sealed class ServiceZoneMapping : IEntityTypeConfiguration<ServiceZone>
{
    public void Configure(EntityTypeBuilder<ServiceZone> builder)
    {
        builder.HasIndex(zone => new { zone.JurisdictionId, zone.Code }).IsUnique();
        builder.Ignore(zone => zone.Address);
        builder.Property(zone => zone.Code).HasMaxLength(20);
        builder.ComplexProperty(zone => zone.Facts);
        builder.HasOne<Body>().WithMany().HasForeignKey(zone => zone.BodyId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class ZoneVisitsMapping : IEntityTypeConfiguration<ZoneVisits>
{
    public void Configure(EntityTypeBuilder<ZoneVisits> builder)
    {
        builder.HasKey(visits => new { visits.ZoneId, visits.On, visits.Service });
        builder.HasOne<ServiceZone>().WithMany().HasForeignKey(visits => visits.ZoneId).OnDelete(DeleteBehavior.Cascade);
    }
}
