using System.Security.Cryptography;
using System.Text;
using Yangguang.Bodies;
using Yangguang.Catalog;
using Yangguang.Platform;
using Yangguang.Platform.Persistence;
using Yangguang.Rules.Records.Tables;

namespace Yangguang.Records;

/// <summary>Identifies a <see cref="RecordEdition"/>.</summary>
public readonly record struct RecordEditionId(Guid Value) : IEntityId<RecordEditionId>
{
    public static RecordEditionId From(Guid value) => new(value);

    public override string ToString() => Value.ToString("n");
}

/// <summary>版次: what was published, word for word, and by whom. Never changed; a later edition takes its place.</summary>
public sealed class RecordEdition : IBelongsToJurisdiction
{
    private RecordEdition()
    {
    }

    private RecordEdition(RecordEditionId id, GovernmentRecord record, string reviewer, DateTimeOffset at)
    {
        Id = id;
        JurisdictionId = record.JurisdictionId;
        RecordId = record.Id;
        BodyId = record.BodyId;
        ItemId = record.ItemId;
        AreaCode = record.AreaCode;
        IndexNumber = record.IndexNumber!;
        Number = record.Edition;
        Content = record.Content;
        PublishedAt = record.FirstPublishedAt ?? at;
        ReleasedAt = at;
        Year = PublishedAt.DayInChina().Year;
        (Genre, EffectiveOn, ExpiresOn) = (record.Content.Genre, record.Content.EffectiveOn, record.Content.ExpiresOn);
        BackdatedReason = record.ShownReason;
        ChangeNote = record.ChangeNote;
        ReviewerName = reviewer;
        Digest = DigestOf(record.Content);
    }

    internal static RecordEdition Public(RecordEditionId id, GovernmentRecord record, string reviewer, string urgentReason, DateTimeOffset at) =>
        new(id, record, reviewer, at) { IsPublic = true, IsLive = true, UrgentReason = urgentReason };

    /// <summary>A frozen text that was signed as not for publication.</summary>
    internal static RecordEdition Registered(RecordEditionId id, GovernmentRecord record, string reviewer, DateTimeOffset at) =>
        new(id, record, reviewer, at);

    public RecordEditionId Id { get; private set; }

    public JurisdictionId JurisdictionId { get; private set; }

    public RecordId RecordId { get; private set; }

    public BodyId BodyId { get; private set; }

    public CatalogItemId ItemId { get; private set; }

    public string AreaCode { get; private set; } = "";

    public string IndexNumber { get; private set; } = "";

    /// <summary>1 for the first publication.</summary>
    public int Number { get; private set; }

    public RecordContent Content { get; private set; } = new();

    /// <summary>发布日期 as shown: that of the first edition, in every edition.</summary>
    public DateTimeOffset PublishedAt { get; private set; }

    /// <summary>Year of <see cref="PublishedAt"/> in China. It and the next three say again what lists are narrowed by, where an index reaches it.</summary>
    public int Year { get; private set; }

    /// <summary>体裁 of the content.</summary>
    public string Genre { get; private set; } = "";

    public DateOnly? EffectiveOn { get; private set; }

    public DateOnly? ExpiresOn { get; private set; }

    /// <summary>When this edition really left.</summary>
    public DateTimeOffset ReleasedAt { get; private set; }

    /// <summary>Why an earlier day is shown; empty when the day is the real one.</summary>
    public string BackdatedReason { get; private set; } = "";

    /// <summary>更正说明; empty for the first edition.</summary>
    public string ChangeNote { get; private set; } = "";

    /// <summary>Why it was published urgently; empty when it passed the whole gate first.</summary>
    public string UrgentReason { get; private set; } = "";

    public string ReviewerName { get; private set; } = "";

    /// <summary>True when it was ever shown to the public; false for what was only registered.</summary>
    public bool IsPublic { get; private set; }

    /// <summary>True for the edition the public is shown.</summary>
    public bool IsLive { get; private set; }

    /// <summary>SHA-256 of title, number, formation date and text, and of table, markup and attachments where there are any, in lower-case hex.</summary>
    public string Digest { get; private set; } = "";

    /// <summary>Whether it still says what was signed.</summary>
    public bool IsIntact => Digest == DigestOf(Content);

    /// <summary>A later edition, or a withdrawal, takes its place; what it says is kept.</summary>
    internal void StepBack() => IsLive = false;

    private static string DigestOf(RecordContent content) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(
        string.Join('\n', content.Title, content.DocumentNumber, content.FormedOn.ToString("O"), content.Text)
        + (content.TableKind == TableKind.None ? "" : $"\n{content.Table}")
        + (content.Html.Length == 0 ? "" : $"\n{content.Html}")
        + string.Concat(content.Attachments.Select(each => $"\n{each.Name} {each.Sha256}")))));
}
