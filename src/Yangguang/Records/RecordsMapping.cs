using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Yangguang.Bodies;
using Yangguang.Catalog;

namespace Yangguang.Records;

internal sealed class GovernmentRecordMapping : IEntityTypeConfiguration<GovernmentRecord>
{
    public void Configure(EntityTypeBuilder<GovernmentRecord> builder)
    {
        builder.ToTable("Records");
        builder.HasIndex(record => new { record.JurisdictionId, record.IndexNumber }).IsUnique();
        builder.HasIndex(record => new { record.JurisdictionId, record.BodyId, record.State, record.ChangedAt });
        builder.HasIndex(record => record.ItemId);
        builder.HasIndex(record => record.RoundId);
        builder.Property(record => record.Revision).IsConcurrencyToken();
        builder.ComplexProperty(record => record.Content);
        builder.HasOne<CatalogItem>().WithMany().HasForeignKey(record => record.ItemId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Body>().WithMany().HasForeignKey(record => record.BodyId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class RecordEditionMapping : IEntityTypeConfiguration<RecordEdition>
{
    public void Configure(EntityTypeBuilder<RecordEdition> builder)
    {
        builder.HasIndex(edition => new { edition.RecordId, edition.Number }).IsUnique();
        builder.HasIndex(edition => new { edition.JurisdictionId, edition.IsLive, edition.PublishedAt });
        builder.HasIndex(edition => new { edition.ItemId, edition.IsLive, edition.PublishedAt });
        builder.HasIndex(edition => new { edition.BodyId, edition.IsLive, edition.PublishedAt });
        builder.HasIndex(edition => new { edition.JurisdictionId, edition.IndexNumber });
        builder.ComplexProperty(edition => edition.Content);
        builder.HasOne<GovernmentRecord>().WithMany().HasForeignKey(edition => edition.RecordId).OnDelete(DeleteBehavior.Cascade);
    }
}

internal sealed class IndexSequenceMapping : IEntityTypeConfiguration<IndexSequence>
{
    public void Configure(EntityTypeBuilder<IndexSequence> builder)
    {
        builder.HasKey(sequence => new { sequence.BodyId, sequence.Year });
        builder.Property(sequence => sequence.Last).IsConcurrencyToken();
    }
}
