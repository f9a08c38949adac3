using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Yangguang.Bodies;
using Yangguang.Records;

namespace Yangguang.Integration;

internal sealed class ConnectedSystemMapping : IEntityTypeConfiguration<ConnectedSystem>
{
    public void Configure(EntityTypeBuilder<ConnectedSystem> builder)
    {
        builder.HasIndex(system => new { system.JurisdictionId, system.KeyDigest }).IsUnique();
        builder.HasOne<Body>().WithMany().HasForeignKey(system => system.BodyId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class PushedRecordMapping : IEntityTypeConfiguration<PushedRecord>
{
    public void Configure(EntityTypeBuilder<PushedRecord> builder)
    {
        builder.HasKey(pushed => new { pushed.SystemId, pushed.Key });
        builder.Property(pushed => pushed.Key).HasMaxLength(PushRecord.LongestKey);
        builder.HasOne<ConnectedSystem>().WithMany().HasForeignKey(pushed => pushed.SystemId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne<GovernmentRecord>().WithMany().HasForeignKey(pushed => pushed.RecordId).OnDelete(DeleteBehavior.Cascade);
    }
}
