using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Yangguang.Requests.Files;

internal sealed class RequestFilesMapping : IEntityTypeConfiguration<RequestFile>
{
    public void Configure(EntityTypeBuilder<RequestFile> builder)
    {
        builder.Property(file => file.Id).ValueGeneratedNever();
        builder.HasIndex(file => new { file.RequestId, file.ArrivedAt });
        builder.Property(file => file.Extension).HasMaxLength(10);
        builder.HasOne<InformationRequest>().WithMany().HasForeignKey(file => file.RequestId).OnDelete(DeleteBehavior.Cascade);
    }
}
