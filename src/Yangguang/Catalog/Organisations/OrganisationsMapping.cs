using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Yangguang.Bodies;

namespace Yangguang.Catalog.Organisations;

internal sealed class OrganisationMeaningMapping : IEntityTypeConfiguration<OrganisationMeaning>
{
    public void Configure(EntityTypeBuilder<OrganisationMeaning> builder)
    {
        builder.HasIndex(meaning => new { meaning.JurisdictionId, meaning.Printed }).IsUnique();
        builder.HasOne<Body>().WithMany().HasForeignKey(meaning => meaning.BodyId).OnDelete(DeleteBehavior.Restrict);
    }
}
