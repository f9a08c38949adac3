using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Yangguang.Bodies;
using Yangguang.Platform;
using Yangguang.Records;

namespace Yangguang.Interpretations;

internal sealed class InterpretationMapping : IEntityTypeConfiguration<Interpretation>
{
    public void Configure(EntityTypeBuilder<Interpretation> builder)
    {
        builder.HasIndex(each => new { each.JurisdictionId, each.Code }).IsUnique();
        builder.HasIndex(each => new { each.RecordId, each.State });
        builder.HasIndex(each => new { each.JurisdictionId, each.PublishedAt });
        builder.HasIndex(each => new { each.BodyId, each.State, each.ChangedAt });
        builder.Ignore(each => each.Address);
        builder.Property(each => each.Code).HasMaxLength(20);
        builder.Property(each => each.WriterIds);
        builder.Property(each => each.Revision).IsConcurrencyToken();
        builder.Property(each => each.Content).HasConversion(content => Write(content), text => Read(text), new ContentComparer());
        builder.Property(each => each.Live).HasConversion(content => Write(content!), text => Read(text), new ContentComparer());
        builder.HasOne<GovernmentRecord>().WithMany().HasForeignKey(each => each.RecordId).OnDelete(DeleteBehavior.Restrict);
    }

    private static string Write(InterpretationContent content) => JsonSerializer.Serialize(content, ChineseJson.Options);

    private static InterpretationContent Read(string text) => JsonSerializer.Deserialize<InterpretationContent>(text, ChineseJson.Options)!;

    /// <summary>Contents are replaced, never changed, so a comparison by reference tells them apart.</summary>
    private sealed class ContentComparer() : ValueComparer<InterpretationContent>(
        (left, right) => ReferenceEquals(left, right), content => content == null ? 0 : content.Title.Length, content => content);
}

internal sealed class InterpretationDutyMapping : IEntityTypeConfiguration<InterpretationDuty>
{
    public void Configure(EntityTypeBuilder<InterpretationDuty> builder)
    {
        builder.HasKey(duty => duty.RecordId);
        builder.HasIndex(duty => new { duty.JurisdictionId, duty.Year, duty.BodyId });
        builder.HasIndex(duty => new { duty.BodyId, duty.DueOn });
        builder.Ignore(duty => duty.WasInTime);
        builder.HasOne<GovernmentRecord>().WithOne().HasForeignKey<InterpretationDuty>(duty => duty.RecordId).OnDelete(DeleteBehavior.Cascade);
    }
}

internal sealed class LeaderEventMapping : IEntityTypeConfiguration<LeaderEvent>
{
    public void Configure(EntityTypeBuilder<LeaderEvent> builder)
    {
        builder.HasIndex(told => new { told.JurisdictionId, told.Year, told.BodyId });
        builder.HasIndex(told => told.RecordId);
        builder.HasOne<Body>().WithMany().HasForeignKey(told => told.BodyId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class PlannedPolicyMapping : IEntityTypeConfiguration<PlannedPolicy>
{
    public void Configure(EntityTypeBuilder<PlannedPolicy> builder)
    {
        builder.HasIndex(plan => new { plan.JurisdictionId, plan.On });
        builder.HasOne<Body>().WithMany().HasForeignKey(plan => plan.BodyId).OnDelete(DeleteBehavior.Restrict);
    }
}
