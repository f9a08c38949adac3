using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Yangguang.Readership;

internal sealed class ReadCountMapping : IEntityTypeConfiguration<ReadCount>
{
    public void Configure(EntityTypeBuilder<ReadCount> builder) => builder.HasKey(count => new { count.JurisdictionId, count.Subject });
}
