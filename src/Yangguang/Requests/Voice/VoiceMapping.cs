using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Yangguang.Requests.Voice;

internal sealed class ApplicantWordMapping : IEntityTypeConfiguration<ApplicantWord>
{
    public void Configure(EntityTypeBuilder<ApplicantWord> builder)
    {
        builder.HasIndex(word => new { word.RequestId, word.SaidAt });
        builder.HasOne<InformationRequest>().WithMany().HasForeignKey(word => word.RequestId).OnDelete(DeleteBehavior.Cascade);
    }
}

internal sealed class AnswerRatingMapping : IEntityTypeConfiguration<AnswerRating>
{
    public void Configure(EntityTypeBuilder<AnswerRating> builder)
    {
        builder.HasKey(rating => rating.RequestId);
        builder.HasIndex(rating => rating.BodyId);
        builder.HasOne<InformationRequest>().WithMany().HasForeignKey(rating => rating.RequestId).OnDelete(DeleteBehavior.Cascade);
    }
}
