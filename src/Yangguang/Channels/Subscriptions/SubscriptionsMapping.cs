using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Yangguang.Channels.Subscriptions;

internal sealed class SubscriptionMapping : IEntityTypeConfiguration<Subscription>
{
    public void Configure(EntityTypeBuilder<Subscription> builder)
    {
        builder.HasIndex(subscription => new { subscription.JurisdictionId, subscription.AddressDigest }).IsUnique();
        builder.HasIndex(subscription => new { subscription.JurisdictionId, subscription.State, subscription.Pace });
        builder.Property(subscription => subscription.AddressDigest).HasMaxLength(64);
    }
}

internal sealed class MailMapping : IEntityTypeConfiguration<Mail>
{
    public void Configure(EntityTypeBuilder<Mail> builder)
    {
        builder.ToTable("Mails");
        builder.HasIndex(mail => new { mail.SubscriptionId, mail.Key }).IsUnique();
        builder.HasIndex(mail => new { mail.JurisdictionId, mail.NextAttemptAt }).HasFilter("\"NextAttemptAt\" IS NOT NULL");
        builder.HasIndex(mail => new { mail.JurisdictionId, mail.QueuedAt });
        builder.Property(mail => mail.Key).HasMaxLength(80);
        builder.Property(mail => mail.Answer).HasMaxLength(Delivery.LongestAnswer);
        builder.HasOne<Subscription>().WithMany().HasForeignKey(mail => mail.SubscriptionId).OnDelete(DeleteBehavior.Cascade);
        builder.Property(mail => mail.NextAttemptAt).IsConcurrencyToken();
    }
}
