using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Yangguang.Records;

namespace Yangguang.Channels.Cards;

internal sealed class FactCardMapping : IEntityTypeConfiguration<FactCard>
{
    public void Configure(EntityTypeBuilder<FactCard> builder)
    {
        builder.HasIndex(card => card.RecordId).IsUnique();
        builder.HasOne<GovernmentRecord>().WithMany().HasForeignKey(card => card.RecordId).OnDelete(DeleteBehavior.Cascade);
    }
}
