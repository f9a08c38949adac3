using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Yangguang.Bodies;
using Yangguang.Catalog;
using Yangguang.Records.Attachments;

namespace Yangguang.Records;

internal sealed class GovernmentRecordMapping : IEntityTypeConfiguration<GovernmentRecord>
{
    public void Configure(EntityTypeBuilder<GovernmentRecord> builder)
    {
        builder.ToTable("Records");
        builder.HasIndex(record => new { record.JurisdictionId, record.IndexNumber }).IsUnique();
        builder.HasIndex(record => new { record.JurisdictionId, record.BodyId, record.State, record.ChangedAt });
        builder.HasIndex(record => new { record.JurisdictionId, record.State, record.ChangedAt });
        builder.HasIndex(record => record.ItemId);
        builder.HasIndex(record => record.RoundId);
        builder.HasIndex(record => record.ScheduledAt).HasFilter("\"ScheduledAt\" IS NOT NULL");
        builder.HasIndex(record => new { record.JurisdictionId, record.AfterReviewDueOn }).HasFilter("\"AfterReviewDueOn\" IS NOT NULL");
        // The few whose 有效性 a later document changed; lists ask for them beside the dates of the text.
        builder.HasIndex(record => new { record.RepealedOn, record.AmendedOn }).HasFilter("\"RepealedOn\" IS NOT NULL OR \"AmendedOn\" IS NOT NULL");
        builder.Ignore(record => record.ValidityDays);
        builder.Ignore(record => record.Fingerprint);
        builder.Ignore(record => record.Kept);
        builder.Property(record => record.WriterIds);
        builder.Property(record => record.Revision).IsConcurrencyToken();
        builder.ComplexProperty(record => record.Content, Content);
        builder.HasOne<CatalogItem>().WithMany().HasForeignKey(record => record.ItemId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Body>().WithMany().HasForeignKey(record => record.BodyId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(record => record.Approvals).WithOne().HasForeignKey(approval => approval.RecordId).OnDelete(DeleteBehavior.Cascade);
        builder.Navigation(record => record.Approvals).HasField("_approvals").UsePropertyAccessMode(PropertyAccessMode.Field);
    }

    internal static void Content(ComplexPropertyBuilder<RecordContent> content)
    {
        content.Ignore(each => each.Paragraphs);
        content.Ignore(each => each.Pictures);
        content.ComplexProperty(each => each.Plan);
        content.Property(each => each.Attachments).HasConversion(
            attachments => AttachmentList.Write(attachments),
            text => AttachmentList.Read(text),
            new ValueComparer<AttachmentList>((left, right) => left!.Equals(right), list => list.GetHashCode(), list => list));
    }
}

internal sealed class ApprovalMapping : IEntityTypeConfiguration<Approval>
{
    public void Configure(EntityTypeBuilder<Approval> builder)
    {
        builder.Property(approval => approval.Id).ValueGeneratedNever();
        builder.HasIndex(approval => new { approval.RecordId, approval.At });
        builder.Property(approval => approval.Kept).HasConversion(
            kept => KeptFinding.Write(kept),
            text => KeptFinding.Read(text),
            new ValueComparer<IReadOnlyList<KeptFinding>>((left, right) => left!.SequenceEqual(right!), kept => kept.Count, kept => kept));
    }
}

internal sealed class RecordEditionMapping : IEntityTypeConfiguration<RecordEdition>
{
    private const string Live = "\"IsLive\"";

    public void Configure(EntityTypeBuilder<RecordEdition> builder)
    {
        builder.HasIndex(edition => new { edition.RecordId, edition.Number }).IsUnique();
        // SQLite does not see that a bare "IsLive" fixes an index column, so lists would be sorted whole; a filtered index it uses.
        // All that a list is narrowed and counted by, so that counting reads the index and never the texts.
        builder.HasIndex(edition => new
        {
            edition.JurisdictionId,
            edition.PublishedAt,
            edition.IndexNumber,
            edition.BodyId,
            edition.AreaCode,
            edition.Year,
            edition.Genre,
            edition.EffectiveOn,
            edition.ExpiresOn,
            edition.RecordId,
            edition.IsLive,
        }).HasFilter(Live).HasDatabaseName("IX_Editions_Lists");
        builder.HasIndex(edition => new { edition.AreaCode, edition.PublishedAt, edition.IndexNumber }).HasFilter(Live);
        builder.HasIndex(edition => new { edition.ItemId, edition.PublishedAt, edition.IndexNumber }).HasFilter(Live);
        builder.HasIndex(edition => new { edition.BodyId, edition.PublishedAt, edition.IndexNumber }).HasFilter(Live);
        builder.HasIndex(edition => new { edition.JurisdictionId, edition.IndexNumber });
        builder.HasIndex(edition => new { edition.JurisdictionId, edition.ReleasedAt });
        builder.ComplexProperty(edition => edition.Content, GovernmentRecordMapping.Content);
        builder.HasOne<GovernmentRecord>().WithMany().HasForeignKey(edition => edition.RecordId).OnDelete(DeleteBehavior.Cascade);
    }
}

internal sealed class EditionPictureMapping : IEntityTypeConfiguration<EditionPicture>
{
    public void Configure(EntityTypeBuilder<EditionPicture> builder)
    {
        builder.HasKey(picture => new { picture.EditionId, picture.FileName });
        builder.Property(picture => picture.FileName).HasMaxLength(100);
        builder.HasIndex(picture => picture.FileName);
        builder.HasOne<RecordEdition>().WithMany().HasForeignKey(picture => picture.EditionId).OnDelete(DeleteBehavior.Cascade);
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
