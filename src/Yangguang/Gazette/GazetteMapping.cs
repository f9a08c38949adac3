using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Yangguang.Records;

namespace Yangguang.Gazette;

internal sealed class GazetteIssueMapping : IEntityTypeConfiguration<GazetteIssue>
{
    public void Configure(EntityTypeBuilder<GazetteIssue> builder)
    {
        builder.HasIndex(issue => new { issue.JurisdictionId, issue.Year, issue.Number }).IsUnique();
        builder.HasIndex(issue => new { issue.JurisdictionId, issue.TotalNumber }).IsUnique();
        builder.Ignore(issue => issue.Name);
        builder.Ignore(issue => issue.Href);
        builder.Property(issue => issue.Revision).IsConcurrencyToken();
        builder.HasMany(issue => issue.Articles).WithOne().HasForeignKey(article => article.IssueId).OnDelete(DeleteBehavior.Cascade);
        builder.Navigation(issue => issue.Articles).HasField("_articles").UsePropertyAccessMode(PropertyAccessMode.Field);
    }
}

internal sealed class GazetteArticleMapping : IEntityTypeConfiguration<GazetteArticle>
{
    public void Configure(EntityTypeBuilder<GazetteArticle> builder)
    {
        builder.Property(article => article.Id).ValueGeneratedNever();
        builder.HasIndex(article => new { article.IssueId, article.Place });
        builder.HasIndex(article => article.RecordId);
        builder.HasIndex(article => new { article.JurisdictionId, article.DocumentNumber });
        builder.HasOne<RecordEdition>().WithMany().HasForeignKey(article => article.EditionId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class DocumentSupplyMapping : IEntityTypeConfiguration<DocumentSupply>
{
    public void Configure(EntityTypeBuilder<DocumentSupply> builder)
    {
        builder.HasIndex(supply => supply.RecordId).IsUnique();
        builder.HasIndex(supply => new { supply.JurisdictionId, supply.SuppliedAt });
        builder.HasOne<GovernmentRecord>().WithMany().HasForeignKey(supply => supply.RecordId).OnDelete(DeleteBehavior.Cascade);
    }
}
