using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Yangguang.Bodies;

namespace Yangguang.Catalog.Mandates;

internal sealed class MandateMapping : IEntityTypeConfiguration<Mandate>
{
    public void Configure(EntityTypeBuilder<Mandate> builder)
    {
        builder.HasIndex(mandate => new { mandate.JurisdictionId, mandate.BodyId, mandate.Kind });
        builder.HasOne<Body>().WithMany().HasForeignKey(mandate => mandate.BodyId).OnDelete(DeleteBehavior.Restrict);
        builder.Property(mandate => mandate.Extra).HasConversion(
            extra => JsonSerializer.Serialize(extra, JsonSerializerOptions.Default),
            json => JsonSerializer.Deserialize<Dictionary<string, string>>(json, JsonSerializerOptions.Default)!,
            new ValueComparer<IReadOnlyDictionary<string, string>>(
                (left, right) => left!.SequenceEqual(right!),
                extra => extra.Count,
                extra => extra));
    }
}

/// <summary>No key to the item: a row of a draft has its identity before it is made.</summary>
internal sealed class MandateLinkMapping : IEntityTypeConfiguration<MandateLink>
{
    public void Configure(EntityTypeBuilder<MandateLink> builder)
    {
        builder.HasIndex(link => new { link.ItemId, link.MandateId }).IsUnique();
        builder.HasIndex(link => new { link.JurisdictionId, link.BodyId });
        builder.HasOne<Mandate>().WithMany().HasForeignKey(link => link.MandateId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class WithoutMandateMapping : IEntityTypeConfiguration<WithoutMandate>
{
    public void Configure(EntityTypeBuilder<WithoutMandate> builder)
    {
        builder.ToTable("WithoutMandate");
        builder.HasIndex(reason => reason.ItemId).IsUnique();
        builder.HasIndex(reason => new { reason.JurisdictionId, reason.BodyId });
    }
}
