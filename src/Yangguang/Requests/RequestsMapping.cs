using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Yangguang.Bodies;
using Yangguang.Platform;

namespace Yangguang.Requests;

internal sealed class InformationRequestMapping : IEntityTypeConfiguration<InformationRequest>
{
    public void Configure(EntityTypeBuilder<InformationRequest> builder)
    {
        builder.ToTable("Requests");
        builder.HasIndex(request => new { request.JurisdictionId, request.Number }).IsUnique();
        builder.HasIndex(request => request.QueryDigest).IsUnique();
        builder.HasIndex(request => new { request.JurisdictionId, request.State, request.NextOn });
        builder.HasIndex(request => new { request.BodyId, request.State, request.NextOn });
        builder.HasIndex(request => new { request.BodyId, request.ApplicantDigest });
        builder.HasIndex(request => request.SplitFromId);
        builder.HasIndex(request => request.SameAsId);
        builder.Property(request => request.Number).HasMaxLength(60);
        builder.Property(request => request.ApplicantDigest).HasMaxLength(64);
        builder.Property(request => request.QueryDigest).HasMaxLength(64);
        builder.Property(request => request.Revision).IsConcurrencyToken();
        builder.Ignore(request => request.Name);
        builder.ComplexProperty(request => request.Intake);
        builder.ComplexProperty(request => request.Wish);
        builder.ComplexProperty(request => request.Sent);
        builder.ComplexProperty(request => request.Clock);
        builder.Property(request => request.Draft).HasConversion(draft => Write(draft), text => Read(text), new DraftComparer());
        builder.HasOne<Body>().WithMany().HasForeignKey(request => request.BodyId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(request => request.Consultations).WithOne().HasForeignKey(letter => letter.RequestId).OnDelete(DeleteBehavior.Cascade);
        builder.Navigation(request => request.Consultations).HasField("_consultations").UsePropertyAccessMode(PropertyAccessMode.Field);
    }

    private static string Write(AnswerDraft draft) => JsonSerializer.Serialize(draft, ChineseJson.Options);

    private static AnswerDraft Read(string text) => JsonSerializer.Deserialize<AnswerDraft>(text, ChineseJson.Options)!;

    /// <summary>Drafts are replaced, never changed, so a comparison by reference tells them apart.</summary>
    private sealed class DraftComparer() : ValueComparer<AnswerDraft>(
        (left, right) => ReferenceEquals(left, right), draft => draft.Words.Count, draft => draft);
}

internal sealed class ConsultationMapping : IEntityTypeConfiguration<Consultation>
{
    public void Configure(EntityTypeBuilder<Consultation> builder)
    {
        builder.Property(letter => letter.Id).ValueGeneratedNever();
        builder.HasIndex(letter => new { letter.BodyId, letter.Opinion });
        builder.Ignore(letter => letter.IsOpen);
    }
}

internal sealed class RequestOfficeMapping : IEntityTypeConfiguration<RequestOffice>
{
    public void Configure(EntityTypeBuilder<RequestOffice> builder)
    {
        builder.HasKey(office => office.BodyId);
        builder.ComplexProperty(office => office.Facts, facts => facts.Ignore(each => each.RemedyOrgans));
        builder.HasOne<Body>().WithOne().HasForeignKey<RequestOffice>(office => office.BodyId).OnDelete(DeleteBehavior.Cascade);
    }
}

internal sealed class NumberSeriesMapping : IEntityTypeConfiguration<NumberSeries>
{
    public void Configure(EntityTypeBuilder<NumberSeries> builder)
    {
        builder.HasKey(series => new { series.BodyId, series.Year, series.Series });
        builder.Property(series => series.Series).HasMaxLength(20);
        builder.Property(series => series.Last).IsConcurrencyToken();
    }
}
