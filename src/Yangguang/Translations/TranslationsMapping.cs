using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Yangguang.Catalog.Columns;
using Yangguang.Platform;
using Yangguang.Records;

namespace Yangguang.Translations;

internal sealed class TranslationMapping : IEntityTypeConfiguration<Translation>
{
    public const int LongestCode = 20;

    public void Configure(EntityTypeBuilder<Translation> builder)
    {
        builder.HasIndex(each => new { each.RecordId, each.Language }).IsUnique();
        builder.HasIndex(each => new { each.JurisdictionId, each.Language, each.PublishedAt });
        builder.HasIndex(each => new { each.BodyId, each.State });
        builder.Property(each => each.Language).HasMaxLength(LongestCode);
        builder.Property(each => each.WriterIds);
        builder.Property(each => each.Revision).IsConcurrencyToken();
        builder.Property(each => each.Text).HasConversion(text => Write(text), json => Read(json), new TextComparer());
        builder.Property(each => each.Live).HasConversion(text => Write(text!), json => Read(json), new TextComparer());
        builder.HasOne<GovernmentRecord>().WithMany().HasForeignKey(each => each.RecordId).OnDelete(DeleteBehavior.Restrict);
    }

    private static string Write(TranslatedText text) => JsonSerializer.Serialize(text, ChineseJson.Options);

    private static TranslatedText Read(string json) => JsonSerializer.Deserialize<TranslatedText>(json, ChineseJson.Options)!;

    /// <summary>Texts are replaced, never changed, so a comparison by reference tells them apart.</summary>
    private sealed class TextComparer() : ValueComparer<TranslatedText>(
        (left, right) => ReferenceEquals(left, right), text => text == null ? 0 : text.Title.Length, text => text);
}

internal sealed class ColumnTranslationMapping : IEntityTypeConfiguration<ColumnTranslation>
{
    public void Configure(EntityTypeBuilder<ColumnTranslation> builder)
    {
        builder.HasKey(each => new { each.ColumnId, each.Language });
        builder.HasIndex(each => new { each.JurisdictionId, each.Language });
        builder.Property(each => each.Language).HasMaxLength(TranslationMapping.LongestCode);
        builder.Property(each => each.Name).HasMaxLength(ColumnTranslation.LongestName);
        builder.HasOne<PortalColumn>().WithMany().HasForeignKey(each => each.ColumnId).OnDelete(DeleteBehavior.Cascade);
    }
}
