using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Yangguang.Bodies;

namespace Yangguang.Requests.Corrections;

internal sealed class CorrectionCaseMapping : IEntityTypeConfiguration<RecordCorrectionCase>
{
    public void Configure(EntityTypeBuilder<RecordCorrectionCase> builder)
    {
        builder.HasIndex(correction => new { correction.JurisdictionId, correction.Number }).IsUnique();
        builder.HasIndex(correction => correction.QueryDigest).IsUnique();
        builder.HasIndex(correction => new { correction.BodyId, correction.Outcome, correction.DueOn });
        builder.Property(correction => correction.Number).HasMaxLength(60);
        builder.Property(correction => correction.QueryDigest).HasMaxLength(64);
        builder.Property(correction => correction.ApplicantDigest).HasMaxLength(64);
        builder.Property(correction => correction.Revision).IsConcurrencyToken();
        builder.HasOne<Body>().WithMany().HasForeignKey(correction => correction.BodyId).OnDelete(DeleteBehavior.Restrict);
    }
}
