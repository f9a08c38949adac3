using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Yangguang.Bodies;

namespace Yangguang.Mistakes;

internal sealed class MistakesMapping : IEntityTypeConfiguration<Mistake>
{
    public void Configure(EntityTypeBuilder<Mistake> builder)
    {
        builder.HasIndex(mistake => new { mistake.JurisdictionId, mistake.Number }).IsUnique();
        builder.HasIndex(mistake => mistake.QueryDigest).IsUnique();
        builder.HasIndex(mistake => new { mistake.BodyId, mistake.Outcome, mistake.DueOn });
        builder.HasIndex(mistake => new { mistake.JurisdictionId, mistake.Outcome, mistake.DueOn });
        builder.Property(mistake => mistake.Number).HasMaxLength(60);
        builder.Property(mistake => mistake.QueryDigest).HasMaxLength(64);
        builder.Property(mistake => mistake.Page).HasMaxLength(MistakeRules.LongestPage);
        builder.Property(mistake => mistake.Revision).IsConcurrencyToken();
        builder.HasOne<Body>().WithMany().HasForeignKey(mistake => mistake.BodyId).OnDelete(DeleteBehavior.Restrict);
    }
}
