using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Yangguang.Bodies;

namespace Yangguang.Accounts.Register;

internal sealed class InvitationMapping : IEntityTypeConfiguration<StaffInvitation>
{
    public void Configure(EntityTypeBuilder<StaffInvitation> builder)
    {
        builder.HasOne<Body>().WithMany().HasForeignKey(invitation => invitation.BodyId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(invitation => invitation.SecretDigest).IsUnique();
        // Two who open one link at the same moment: the second finds it used.
        builder.Property(invitation => invitation.EndedAt).IsConcurrencyToken();
    }
}
