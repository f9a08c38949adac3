using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Yangguang.Bodies;

namespace Yangguang.Requests.Answers;

internal sealed class PublishedAnswersMapping : IEntityTypeConfiguration<PublishedAnswer>
{
    public void Configure(EntityTypeBuilder<PublishedAnswer> builder)
    {
        builder.HasIndex(answer => answer.RequestId).IsUnique();
        builder.HasIndex(answer => new { answer.JurisdictionId, answer.PublishedAt });
        builder.ComplexProperty(answer => answer.Words);
        builder.HasOne<InformationRequest>().WithMany().HasForeignKey(answer => answer.RequestId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne<Body>().WithMany().HasForeignKey(answer => answer.BodyId).OnDelete(DeleteBehavior.Restrict);
    }
}
