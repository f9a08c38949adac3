using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Yangguang.Accounts.Sessions;

internal sealed class SessionMapping : IEntityTypeConfiguration<StaffSession>
{
    public void Configure(EntityTypeBuilder<StaffSession> builder)
    {
        builder.HasOne<Staff>().WithMany().HasForeignKey(session => session.StaffId).OnDelete(DeleteBehavior.Cascade);
        builder.HasIndex(session => new { session.StaffId, session.EndedAt });
    }
}
