using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Yangguang.Bodies;

namespace Yangguang.Features;

internal sealed class FeatureMapping : IEntityTypeConfiguration<Feature>
{
    public void Configure(EntityTypeBuilder<Feature> builder)
    {
        builder.HasIndex(feature => new { feature.JurisdictionId, feature.Code }).IsUnique();
        builder.Property(feature => feature.Code).HasMaxLength(40);
    }
}

internal sealed class FeaturePostMapping : IEntityTypeConfiguration<FeaturePost>
{
    public void Configure(EntityTypeBuilder<FeaturePost> builder)
    {
        builder.HasIndex(post => new { post.FeatureId, post.PublishedAt });
        builder.Ignore(post => post.Address);
        builder.ComplexProperty(post => post.Text, text => text.Ignore(each => each.Paragraphs));
        builder.HasOne<Feature>().WithMany().HasForeignKey(post => post.FeatureId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne<Body>().WithMany().HasForeignKey(post => post.BodyId).OnDelete(DeleteBehavior.Restrict);
    }
}
