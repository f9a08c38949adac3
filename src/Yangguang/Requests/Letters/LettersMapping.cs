using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Yangguang.Platform;
using Yangguang.Records.Attachments;
using Yangguang.Requests.Archive;

namespace Yangguang.Requests.Letters;

internal sealed class RequestLetterMapping : IEntityTypeConfiguration<RequestLetter>
{
    public void Configure(EntityTypeBuilder<RequestLetter> builder)
    {
        builder.HasIndex(letter => new { letter.RequestId, letter.MadeAt });
        builder.HasIndex(letter => new { letter.BodyId, letter.Number }).IsUnique();
        builder.Property(letter => letter.Number).HasMaxLength(80);
        builder.Property(letter => letter.Sha256).HasMaxLength(64);
        builder.Property(letter => letter.Revision).IsConcurrencyToken();
        builder.Ignore(letter => letter.Form);
        builder.ComplexProperty(letter => letter.Sent);
        builder.HasOne<InformationRequest>().WithMany().HasForeignKey(letter => letter.RequestId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class CountyTemplateMapping : IEntityTypeConfiguration<CountyTemplate>
{
    public void Configure(EntityTypeBuilder<CountyTemplate> builder)
    {
        builder.HasIndex(template => new { template.JurisdictionId, template.Code, template.Version }).IsUnique();
        builder.Property(template => template.Code).HasMaxLength(40);
        builder.Property(template => template.Revision).IsConcurrencyToken();
        builder.Ignore(template => template.IsApproved);
    }
}

internal sealed class StockReasonMapping : IEntityTypeConfiguration<StockReason>
{
    public void Configure(EntityTypeBuilder<StockReason> builder)
    {
        builder.HasIndex(reason => new { reason.JurisdictionId, reason.Decision });
        builder.Property(reason => reason.Words).HasMaxLength(StockReason.Longest);
        builder.Ignore(reason => reason.IsApproved);
    }
}

internal sealed class AnswerFileMapping : IEntityTypeConfiguration<AnswerFile>
{
    public void Configure(EntityTypeBuilder<AnswerFile> builder)
    {
        builder.HasIndex(file => file.RequestId);
        builder.Ignore(file => file.IsClean);
        builder.Property(file => file.Found).HasConversion(found => Write(found), text => Read(text), new FindingsComparer());
        builder.HasOne<InformationRequest>().WithMany().HasForeignKey(file => file.RequestId).OnDelete(DeleteBehavior.Restrict);
    }

    private static string Write(FileFindings found) => JsonSerializer.Serialize(found, ChineseJson.Options);

    private static FileFindings Read(string text) => JsonSerializer.Deserialize<FileFindings>(text, ChineseJson.Options)!;

    /// <summary>Findings are replaced, never changed.</summary>
    private sealed class FindingsComparer() : ValueComparer<FileFindings>(
        (left, right) => ReferenceEquals(left, right), found => found.Values.Count, found => found);
}

internal sealed class CaseFolderMapping : IEntityTypeConfiguration<CaseFolder>
{
    public void Configure(EntityTypeBuilder<CaseFolder> builder)
    {
        builder.HasKey(folder => folder.RequestId);
        builder.HasIndex(folder => new { folder.JurisdictionId, folder.IdentityPurgedOn, folder.IdentityUntil });
        builder.HasOne<InformationRequest>().WithOne().HasForeignKey<CaseFolder>(folder => folder.RequestId).OnDelete(DeleteBehavior.Restrict);
    }
}
