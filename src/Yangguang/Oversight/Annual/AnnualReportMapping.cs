using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using Yangguang.Bodies;
using Yangguang.Platform;
using Yangguang.Records;

namespace Yangguang.Oversight.Annual;

internal sealed class AnnualReportMapping : IEntityTypeConfiguration<AnnualReport>
{
    public void Configure(EntityTypeBuilder<AnnualReport> builder)
    {
        builder.HasIndex(report => new { report.BodyId, report.Year }).IsUnique();
        builder.HasIndex(report => new { report.JurisdictionId, report.Year });
        builder.HasIndex(report => report.RecordId);
        builder.Property(report => report.WriterIds);
        builder.Property(report => report.Revision).IsConcurrencyToken();
        builder.Property(report => report.Prose).HasConversion(new AsJson<ReportProse>());
        builder.Property(report => report.Supplement).HasConversion(new AsJson<ReportSupplement>());
        builder.Property(report => report.Figures).HasConversion(figures => ReportJson.Write(figures!), text => ReportJson.Read(text));
        builder.HasOne<Body>().WithMany().HasForeignKey(report => report.BodyId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<GovernmentRecord>().WithMany().HasForeignKey(report => report.RecordId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class EarlierReportMapping : IEntityTypeConfiguration<EarlierReport>
{
    public void Configure(EntityTypeBuilder<EarlierReport> builder)
    {
        builder.HasKey(report => new { report.BodyId, report.Year });
        builder.Property(report => report.Tables).HasConversion(new AsJson<EarlierTables>());
        builder.HasOne<Body>().WithMany().HasForeignKey(report => report.BodyId).OnDelete(DeleteBehavior.Cascade);
    }
}

/// <summary>A value kept as JSON.</summary>
internal sealed class AsJson<T>() : ValueConverter<T, string>(
    value => JsonSerializer.Serialize(value, ChineseJson.Options), text => JsonSerializer.Deserialize<T>(text, ChineseJson.Options)!);
