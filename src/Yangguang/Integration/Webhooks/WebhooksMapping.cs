using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Yangguang.Platform.Outbox;

namespace Yangguang.Integration.Webhooks;

internal sealed class WebhookMapping : IEntityTypeConfiguration<Webhook>
{
    public void Configure(EntityTypeBuilder<Webhook> builder)
    {
        builder.Property(webhook => webhook.Address).HasMaxLength(Webhook.LongestAddress);
        builder.HasOne<ConnectedSystem>().WithMany().HasForeignKey(webhook => webhook.SystemId).OnDelete(DeleteBehavior.Cascade);
    }
}

internal sealed class WebhookDeliveryMapping : IEntityTypeConfiguration<WebhookDelivery>
{
    public void Configure(EntityTypeBuilder<WebhookDelivery> builder)
    {
        builder.Property(delivery => delivery.Answer).HasMaxLength(WebhookDelivery.LongestAnswer);
        builder.HasIndex(delivery => new { delivery.JurisdictionId, delivery.NextAttemptAt }).HasFilter("\"NextAttemptAt\" IS NOT NULL");
        builder.HasIndex(delivery => new { delivery.JurisdictionId, delivery.QueuedAt });
        builder.HasOne<Webhook>().WithMany().HasForeignKey(delivery => delivery.WebhookId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne<OutboxMessage>().WithMany().HasForeignKey(delivery => delivery.MessageSequence).OnDelete(DeleteBehavior.Cascade);
        // Two nodes that pick the same delivery: the one that saves second starts over.
        builder.Property(delivery => delivery.NextAttemptAt).IsConcurrencyToken();
    }
}
