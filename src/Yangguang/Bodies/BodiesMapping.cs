using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Yangguang.Bodies;

internal sealed class JurisdictionMapping : IEntityTypeConfiguration<Jurisdiction>
{
    public void Configure(EntityTypeBuilder<Jurisdiction> builder)
    {
        builder.HasIndex(jurisdiction => jurisdiction.Code).IsUnique();
        builder.HasIndex(jurisdiction => jurisdiction.Host).IsUnique();
        builder.ComplexProperty(jurisdiction => jurisdiction.Site);
    }
}

internal sealed class BodyMapping : IEntityTypeConfiguration<Body>
{
    public void Configure(EntityTypeBuilder<Body> builder)
    {
        builder.HasIndex(body => new { body.JurisdictionId, body.Code }).IsUnique();
        builder.HasIndex(body => new { body.JurisdictionId, body.Order });
        builder.HasOne<Body>().WithMany().HasForeignKey(body => body.ParentId).OnDelete(DeleteBehavior.Restrict);
    }
}
