using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Yangguang.Bodies;
using Yangguang.Catalog;

namespace Yangguang.Duties;

internal sealed class DutyMapping : IEntityTypeConfiguration<Duty>
{
    public void Configure(EntityTypeBuilder<Duty> builder)
    {
        builder.HasIndex(duty => new { duty.ItemId, duty.BodyId }).IsUnique();
        builder.HasIndex(duty => new { duty.JurisdictionId, duty.BodyId, duty.State, duty.NextDueOn });
        builder.HasIndex(duty => new { duty.JurisdictionId, duty.NextRoundOn });
        // Holds all that coverage is summed from, so the matrix reads no duty itself.
        builder.HasIndex(duty => new { duty.CatalogId, duty.State, duty.LastOutcome, duty.EndedOn, duty.JurisdictionId });
        builder.HasOne<CatalogItem>().WithMany().HasForeignKey(duty => duty.ItemId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne<Body>().WithMany().HasForeignKey(duty => duty.BodyId).OnDelete(DeleteBehavior.Restrict);
        builder.HasQueryFilter(Duty.LiveFilter, duty => duty.EndedOn == null);
        builder.Ignore(duty => duty.OpenRounds);
        builder.HasMany(duty => duty.Rounds).WithOne().HasForeignKey(round => round.DutyId).OnDelete(DeleteBehavior.Cascade);
        builder.Navigation(duty => duty.Rounds).HasField("_rounds").UsePropertyAccessMode(PropertyAccessMode.Field);
    }
}

internal sealed class DutyRoundMapping : IEntityTypeConfiguration<DutyRound>
{
    public void Configure(EntityTypeBuilder<DutyRound> builder)
    {
        builder.Property(round => round.Id).ValueGeneratedNever();
        builder.Ignore(round => round.IsPeriod);
        builder.HasIndex(round => new { round.DutyId, round.Key }).IsUnique();
        builder.HasIndex(round => new { round.JurisdictionId, round.State, round.DueOn });
        builder.HasIndex(round => new { round.JurisdictionId, round.IsProvisional });
    }
}

internal sealed class EvidenceMapping : IEntityTypeConfiguration<Evidence>
{
    public void Configure(EntityTypeBuilder<Evidence> builder)
    {
        builder.HasIndex(evidence => new { evidence.DutyId, evidence.On });
        builder.HasIndex(evidence => evidence.RecordId);
        builder.HasOne<Duty>().WithMany().HasForeignKey(evidence => evidence.DutyId).OnDelete(DeleteBehavior.Cascade);
    }
}

internal sealed class NothingDueStatementMapping : IEntityTypeConfiguration<NothingDueStatement>
{
    public void Configure(EntityTypeBuilder<NothingDueStatement> builder)
    {
        builder.HasIndex(statement => new { statement.DutyId, statement.SignedOn });
        builder.HasOne<Duty>().WithMany().HasForeignKey(statement => statement.DutyId).OnDelete(DeleteBehavior.Cascade);
    }
}
