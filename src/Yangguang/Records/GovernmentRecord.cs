using Yangguang.Accounts;
using Yangguang.Bodies;
using Yangguang.Catalog;
using Yangguang.Duties;
using Yangguang.Platform;
using Yangguang.Platform.Persistence;
using Yangguang.Rules.Records;

namespace Yangguang.Records;

/// <summary>Identifies a <see cref="GovernmentRecord"/>.</summary>
public readonly record struct RecordId(Guid Value) : IEntityId<RecordId>
{
    public static RecordId From(Guid value) => new(value);

    public override string ToString() => Value.ToString("n");
}

/// <summary>
/// 政府信息: what a body made or obtained in its administrative work. The working text is here; the public reads only
/// <see cref="RecordEdition"/>s, which nothing changes once they are out.
/// </summary>
public sealed class GovernmentRecord : IBelongsToJurisdiction
{
    private GovernmentRecord()
    {
    }

    public GovernmentRecord(RecordId id, CatalogItem item, BodyId body, RecordContent content, Actor author, DateTimeOffset at)
    {
        Id = id;
        JurisdictionId = item.JurisdictionId;
        ItemId = item.Id;
        AreaCode = item.AreaCode;
        BodyId = body;
        Content = content.Tidied();
        AuthorId = author.StaffId;
        AuthorName = author.Name;
        ChangedAt = at;
    }

    public RecordId Id { get; private set; }

    public JurisdictionId JurisdictionId { get; private set; }

    public BodyId BodyId { get; private set; }

    /// <summary>The catalogue row it is published under.</summary>
    public CatalogItemId ItemId { get; private set; }

    public string AreaCode { get; private set; } = "";

    /// <summary>The round of the duty that its publication meets; null when it is published beyond any duty.</summary>
    public DutyRoundId? RoundId { get; set; }

    /// <summary>索引号; given at first publication.</summary>
    public string? IndexNumber { get; private set; }

    public RecordContent Content { get; private set; } = new();

    public RecordState State { get; private set; }

    public Guid AuthorId { get; private set; }

    public string AuthorName { get; private set; } = "";

    /// <summary>Why the reviewer returned it; empty otherwise.</summary>
    public string ReturnReason { get; private set; } = "";

    public DateTimeOffset ChangedAt { get; private set; }

    /// <summary>Counts changes; a form that carries an older number is told so instead of overwriting.</summary>
    public int Revision { get; private set; }

    public void Rewrite(RecordContent content, DateTimeOffset at)
    {
        RecordRules.IsEditable(State).OrRefuse();
        Content = content.Tidied();
        Touch(at);
    }

    /// <summary>交接: another of the body goes on with the text and answers for it as its author.</summary>
    public void PassOn(Actor successor, DateTimeOffset at)
    {
        (AuthorId, AuthorName) = (successor.StaffId, successor.Name);
        Touch(at);
    }

    public void Submit(DateOnly today, DateTimeOffset at)
    {
        RecordRules.MayFollow(State, RecordState.InReview).OrRefuse();
        RecordRules.AttributeIsDetermined(Content).OrRefuse();
        RecordRules.IsComplete(Content, today).OrRefuse();
        State = RecordState.InReview;
        ReturnReason = "";
        Touch(at);
    }

    public void Return(string reason, Actor reviewer, DateTimeOffset at)
    {
        RecordRules.MayFollow(State, RecordState.Returned).OrRefuse();
        RecordRules.IsSecondPerson(AuthorId, reviewer).OrRefuse();
        RecordRules.ReasonIsGiven(reason).OrRefuse();
        State = RecordState.Returned;
        ReturnReason = reason.Trim();
        Touch(at);
    }

    /// <summary>Approves and publishes: the index number is given and the first edition frozen.</summary>
    public RecordEdition Publish(RecordEditionId editionId, IndexNumber number, Actor reviewer, bool secrecyReviewed, DateTimeOffset at)
    {
        RecordRules.MayFollow(State, RecordState.Published).OrRefuse();
        RecordRules.IsSecondPerson(AuthorId, reviewer).OrRefuse();
        RecordRules.IsReviewed(secrecyReviewed).OrRefuse();
        RecordRules.IsProactive(Content).OrRefuse();
        State = RecordState.Published;
        IndexNumber = number.ToString();
        Touch(at);
        return new RecordEdition(editionId, this, 1, reviewer, at);
    }

    private void Touch(DateTimeOffset at)
    {
        ChangedAt = at;
        Revision++;
    }
}
