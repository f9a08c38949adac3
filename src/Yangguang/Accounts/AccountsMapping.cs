using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Yangguang.Bodies;

namespace Yangguang.Accounts;

internal sealed class StaffMapping : IEntityTypeConfiguration<Staff>
{
    public void Configure(EntityTypeBuilder<Staff> builder)
    {
        builder.ToTable("Staff");
        builder.HasOne<Body>().WithMany().HasForeignKey(staff => staff.BodyId).OnDelete(DeleteBehavior.Restrict);
        // A code typed twice at the same moment opens once.
        builder.ComplexProperty(staff => staff.Factor, factor => factor.Property(each => each.LastStep).IsConcurrencyToken());
        builder.HasIndex(staff => new { staff.JurisdictionId, staff.IdentityDigest }).IsUnique();
        builder.Ignore(staff => staff.IsOpen).Ignore(staff => staff.Lockout);
    }
}
