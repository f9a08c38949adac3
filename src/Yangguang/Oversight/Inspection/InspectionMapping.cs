using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Yangguang.Bodies;

namespace Yangguang.Oversight.Inspection;

internal sealed class SiteFindingMapping : IEntityTypeConfiguration<SiteFinding>
{
    public void Configure(EntityTypeBuilder<SiteFinding> builder)
    {
        builder.HasIndex(finding => new { finding.JurisdictionId, finding.SettledAt, finding.FirstAt });
        builder.HasOne<Body>().WithMany().HasForeignKey(finding => finding.BodyId);
    }
}

internal sealed class SiteStandingMapping : IEntityTypeConfiguration<SiteStanding>
{
    public void Configure(EntityTypeBuilder<SiteStanding> builder) => builder.HasKey(standing => new { standing.JurisdictionId, standing.Veto });
}

internal sealed class SiteVisitMapping : IEntityTypeConfiguration<SiteVisit>
{
    public void Configure(EntityTypeBuilder<SiteVisit> builder) => builder.HasKey(visit => new { visit.JurisdictionId, visit.At });
}
