using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Yangguang.Bodies;

namespace Yangguang.Catalog.Profiles;

internal sealed class AdoptedProfileMapping : IEntityTypeConfiguration<AdoptedProfile>
{
    public void Configure(EntityTypeBuilder<AdoptedProfile> builder) =>
        builder.HasIndex(profile => new { profile.JurisdictionId, profile.AdoptedOn });
}

internal sealed class AreaAssignmentMapping : IEntityTypeConfiguration<AreaAssignment>
{
    public void Configure(EntityTypeBuilder<AreaAssignment> builder)
    {
        builder.HasIndex(assignment => new { assignment.JurisdictionId, assignment.AreaCode, assignment.BodyId }).IsUnique();
        builder.HasOne<Body>().WithMany().HasForeignKey(assignment => assignment.BodyId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class NewAreaTaskMapping : IEntityTypeConfiguration<NewAreaTask>
{
    public void Configure(EntityTypeBuilder<NewAreaTask> builder)
    {
        builder.HasIndex(task => new { task.JurisdictionId, task.AreaCode, task.Step }).IsUnique();
        builder.HasIndex(task => new { task.JurisdictionId, task.DoneOn, task.DueOn });
        builder.HasOne<Body>().WithMany().HasForeignKey(task => task.BodyId).OnDelete(DeleteBehavior.Restrict);
    }
}
