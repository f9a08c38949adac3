using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Yangguang.Bodies;
using Yangguang.Platform;
using Yangguang.Records;

namespace Yangguang.LegalColumns;

internal sealed class DisclosureGuideMapping : IEntityTypeConfiguration<DisclosureGuide>
{
    public void Configure(EntityTypeBuilder<DisclosureGuide> builder)
    {
        builder.HasKey(guide => guide.BodyId);
        builder.Property(guide => guide.WriterIds);
        builder.Property(guide => guide.Revision).IsConcurrencyToken();
        builder.Property(guide => guide.Content).HasConversion(content => Write(content), text => Read(text));
        builder.Property(guide => guide.Live).HasConversion(content => Write(content!), text => Read(text));
        builder.HasOne<Body>().WithOne().HasForeignKey<DisclosureGuide>(guide => guide.BodyId).OnDelete(DeleteBehavior.Cascade);
    }

    private static string Write(GuideContent content) => JsonSerializer.Serialize(content, ChineseJson.Options);

    private static GuideContent Read(string text) => JsonSerializer.Deserialize<GuideContent>(text, ChineseJson.Options)!;
}

internal sealed class BodyRuleMapping : IEntityTypeConfiguration<BodyRule>
{
    public void Configure(EntityTypeBuilder<BodyRule> builder)
    {
        builder.HasIndex(rule => new { rule.BodyId, rule.IssuedOn });
        builder.HasOne<Body>().WithMany().HasForeignKey(rule => rule.BodyId).OnDelete(DeleteBehavior.Cascade);
    }
}

internal sealed class NodeStatementMapping : IEntityTypeConfiguration<NodeStatement>
{
    public void Configure(EntityTypeBuilder<NodeStatement> builder)
    {
        builder.HasKey(statement => new { statement.BodyId, statement.Node });
        builder.Property(statement => statement.Node).HasMaxLength(10);
        builder.HasOne<Body>().WithMany().HasForeignKey(statement => statement.BodyId).OnDelete(DeleteBehavior.Cascade);
    }
}

internal sealed class YearReportMapping : IEntityTypeConfiguration<YearReport>
{
    public void Configure(EntityTypeBuilder<YearReport> builder)
    {
        builder.HasKey(report => new { report.BodyId, report.Year });
        builder.HasOne<Body>().WithMany().HasForeignKey(report => report.BodyId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne<GovernmentRecord>().WithMany().HasForeignKey(report => report.RecordId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class BasicEntryMapping : IEntityTypeConfiguration<BasicEntry>
{
    public void Configure(EntityTypeBuilder<BasicEntry> builder)
    {
        builder.HasIndex(entry => entry.BodyId);
        builder.HasOne<Body>().WithMany().HasForeignKey(entry => entry.BodyId).OnDelete(DeleteBehavior.Cascade);
    }
}

internal sealed class ColumnReviewMapping : IEntityTypeConfiguration<ColumnReview>
{
    public void Configure(EntityTypeBuilder<ColumnReview> builder)
    {
        builder.HasKey(review => new { review.BodyId, review.Column });
        builder.HasOne<Body>().WithMany().HasForeignKey(review => review.BodyId).OnDelete(DeleteBehavior.Cascade);
    }
}
