using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Yangguang.Requests.Supervising;

internal sealed class SupervisionMapping : IEntityTypeConfiguration<Supervision>
{
    public void Configure(EntityTypeBuilder<Supervision> builder)
    {
        builder.HasIndex(supervision => supervision.RequestId);
        builder.HasIndex(supervision => new { supervision.BodyId, supervision.AnsweredOn });
        builder.HasOne<InformationRequest>().WithMany().HasForeignKey(supervision => supervision.RequestId).OnDelete(DeleteBehavior.Cascade);
    }
}
