using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Yangguang.Platform.Outbox;

internal sealed class OutboxMapping : IEntityTypeConfiguration<OutboxMessage>
{
    public void Configure(EntityTypeBuilder<OutboxMessage> builder)
    {
        builder.ToTable("Outbox");
        builder.HasKey(message => message.Sequence);
        builder.HasIndex(message => message.Id).IsUnique();
        builder.HasIndex(message => new { message.JurisdictionId, message.Number }).IsUnique();
        builder.HasIndex(message => new { message.JurisdictionId, message.Sequence }).HasFilter("\"Number\" IS NULL");
        builder.Property(message => message.Type).HasMaxLength(60);
    }
}
