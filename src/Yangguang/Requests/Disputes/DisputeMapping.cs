using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Yangguang.Bodies;

namespace Yangguang.Requests.Disputes;

internal sealed class DisputeMapping : IEntityTypeConfiguration<Dispute>
{
    public void Configure(EntityTypeBuilder<Dispute> builder)
    {
        builder.HasIndex(dispute => new { dispute.BodyId, dispute.ClosedOn });
        builder.HasIndex(dispute => dispute.PerformBy);
        builder.Ignore(dispute => dispute.IsOpen);
        builder.Ignore(dispute => dispute.IsToPerform);
        builder.Property(dispute => dispute.Revision).IsConcurrencyToken();
        builder.ComplexProperty(dispute => dispute.Facts);
        builder.HasOne<Body>().WithMany().HasForeignKey(dispute => dispute.BodyId).OnDelete(DeleteBehavior.Restrict);
    }
}
