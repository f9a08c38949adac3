using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Yangguang.Oversight.Operations;

internal sealed class OperationsMapping : IEntityTypeConfiguration<PageAlarm>
{
    public void Configure(EntityTypeBuilder<PageAlarm> builder)
    {
        builder.HasIndex(alarm => new { alarm.JurisdictionId, alarm.SettledAt, alarm.RaisedAt });
        builder.Property(alarm => alarm.Fault).HasMaxLength(PageAlarm.LongestFault);
    }
}
