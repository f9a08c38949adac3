using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Yangguang.Platform.Jobs;

internal sealed class JobsMapping : IEntityTypeConfiguration<JobRun>
{
    public void Configure(EntityTypeBuilder<JobRun> builder)
    {
        builder.HasKey(run => new { run.JurisdictionId, run.Name });
        builder.Property(run => run.Name).HasMaxLength(60);
        builder.Property(run => run.Said).HasMaxLength(JobRun.LongestSaying);
    }
}
