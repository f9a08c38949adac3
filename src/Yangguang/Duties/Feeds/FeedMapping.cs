using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Yangguang.Accounts;

namespace Yangguang.Duties.Feeds;

internal sealed class CalendarFeedMapping : IEntityTypeConfiguration<CalendarFeed>
{
    public void Configure(EntityTypeBuilder<CalendarFeed> builder)
    {
        builder.HasIndex(feed => feed.StaffId).IsUnique();
        builder.HasIndex(feed => feed.SecretDigest).IsUnique();
        builder.HasOne<Staff>().WithMany().HasForeignKey(feed => feed.StaffId).OnDelete(DeleteBehavior.Cascade);
    }
}
