using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Yangguang.Bodies;
using Yangguang.Records;

namespace Yangguang.Channels;

internal sealed class OutletMapping : IEntityTypeConfiguration<Outlet>
{
    public void Configure(EntityTypeBuilder<Outlet> builder)
    {
        builder.HasIndex(outlet => new { outlet.JurisdictionId, outlet.Code }).IsUnique();
        builder.Property(outlet => outlet.Code).HasMaxLength(40);
        builder.Ignore(outlet => outlet.IsOpen);
        builder.Ignore(outlet => outlet.AliveOn);
        builder.HasOne<Body>().WithMany().HasForeignKey(outlet => outlet.BodyId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class DeliveryMapping : IEntityTypeConfiguration<Delivery>
{
    public void Configure(EntityTypeBuilder<Delivery> builder)
    {
        builder.HasIndex(delivery => new { delivery.OutletId, delivery.EditionId, delivery.Act }).IsUnique();
        builder.HasIndex(delivery => new { delivery.JurisdictionId, delivery.NextAttemptAt }).HasFilter("\"NextAttemptAt\" IS NOT NULL");
        builder.HasIndex(delivery => new { delivery.OutletId, delivery.State, delivery.DoneAt });
        builder.HasIndex(delivery => new { delivery.JurisdictionId, delivery.State, delivery.QueuedAt });
        builder.HasIndex(delivery => delivery.RecordId);
        builder.Property(delivery => delivery.Answer).HasMaxLength(Delivery.LongestAnswer);
        builder.Property(delivery => delivery.Proof).HasMaxLength(Delivery.LongestAnswer);
        builder.HasOne<Outlet>().WithMany().HasForeignKey(delivery => delivery.OutletId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne<GovernmentRecord>().WithMany().HasForeignKey(delivery => delivery.RecordId).OnDelete(DeleteBehavior.Cascade);
        // Two nodes that pick the same delivery: the one that saves second starts over.
        builder.Property(delivery => delivery.NextAttemptAt).IsConcurrencyToken();
    }
}
