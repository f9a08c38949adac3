using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Yangguang.Bodies;
using Yangguang.Records;

namespace Yangguang.Meetings;

internal sealed class MeetingMapping : IEntityTypeConfiguration<Meeting>
{
    public void Configure(EntityTypeBuilder<Meeting> builder)
    {
        builder.HasIndex(meeting => new { meeting.JurisdictionId, meeting.PublishedAt });
        builder.HasIndex(meeting => new { meeting.BodyId, meeting.DueOn });
        builder.Ignore(meeting => meeting.Address);
        builder.Property(meeting => meeting.WriterIds);
        builder.Property(meeting => meeting.Revision).IsConcurrencyToken();
        builder.ComplexProperty(meeting => meeting.Facts);
        builder.HasOne<Body>().WithMany().HasForeignKey(meeting => meeting.BodyId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(meeting => meeting.Topics).WithOne().HasForeignKey(topic => topic.MeetingId).OnDelete(DeleteBehavior.Cascade);
        builder.Navigation(meeting => meeting.Topics).HasField("_topics").UsePropertyAccessMode(PropertyAccessMode.Field);
    }
}

internal sealed class MeetingTopicMapping : IEntityTypeConfiguration<MeetingTopic>
{
    public void Configure(EntityTypeBuilder<MeetingTopic> builder)
    {
        builder.Property(topic => topic.Id).ValueGeneratedNever();
        builder.HasIndex(topic => new { topic.MeetingId, topic.Number });
        builder.HasIndex(topic => topic.RecordId);
        builder.Ignore(topic => topic.IsDetermined);
        builder.HasOne<GovernmentRecord>().WithMany().HasForeignKey(topic => topic.RecordId).OnDelete(DeleteBehavior.Restrict);
    }
}
