using Yangguang.Bodies;
using Yangguang.Platform.Persistence;
using Yangguang.Records;

namespace Yangguang.Gazette;

/// <summary>Identifies a <see cref="GazetteArticle"/>.</summary>
public readonly record struct GazetteArticleId(Guid Value) : IEntityId<GazetteArticleId>
{
    public static GazetteArticleId From(Guid value) => new(value);

    public override string ToString() => Value.ToString("n");
}

/// <summary>A document printed in an issue: the edition that was live when it was taken in, which the issue keeps naming.</summary>
public sealed class GazetteArticle : IBelongsToJurisdiction
{
    private GazetteArticle()
    {
    }

    internal GazetteArticle(GazetteArticleId id, GazetteIssue issue, RecordEdition edition, string body, GazetteSection section)
    {
        Id = id;
        JurisdictionId = issue.JurisdictionId;
        IssueId = issue.Id;
        RecordId = edition.RecordId;
        EditionId = edition.Id;
        IndexNumber = edition.IndexNumber;
        Title = edition.Content.Title;
        DocumentNumber = edition.Content.DocumentNumber;
        FormedOn = edition.Content.FormedOn;
        Body = body;
        Section = section;
    }

    public GazetteArticleId Id { get; private set; }

    public JurisdictionId JurisdictionId { get; private set; }

    public GazetteIssueId IssueId { get; private set; }

    public RecordId RecordId { get; private set; }

    public RecordEditionId EditionId { get; private set; }

    public string IndexNumber { get; private set; } = "";

    public string Title { get; private set; } = "";

    public string DocumentNumber { get; private set; } = "";

    public DateOnly FormedOn { get; private set; }

    /// <summary>制发机关, as it was called then.</summary>
    public string Body { get; private set; } = "";

    public GazetteSection Section { get; private set; }

    /// <summary>Place in the contents, from 1 over the whole issue.</summary>
    public int Place { get; internal set; }

    /// <summary>First page; 0 while it is not known.</summary>
    public int Page { get; internal set; }

    internal void MoveTo(GazetteSection section) => Section = section;
}
