using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Yangguang.Accounts.Emergencies;

internal sealed class EmergencyMapping : IEntityTypeConfiguration<EmergencyAccess>
{
    public void Configure(EntityTypeBuilder<EmergencyAccess> builder)
    {
        builder.HasOne<Staff>().WithMany().HasForeignKey(each => each.StaffId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(each => new { each.JurisdictionId, each.ReviewedAt });
    }
}
