using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Yangguang.Bodies;

namespace Yangguang.Requests.Shelf;

internal sealed class ShelfMapping : IEntityTypeConfiguration<ShelfMonth>
{
    public void Configure(EntityTypeBuilder<ShelfMonth> builder)
    {
        builder.HasKey(month => new { month.BodyId, month.Month });
        builder.HasOne<Body>().WithMany().HasForeignKey(month => month.BodyId).OnDelete(DeleteBehavior.Cascade);
    }
}
