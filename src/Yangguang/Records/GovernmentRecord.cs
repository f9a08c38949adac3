using Yangguang.Accounts;
using Yangguang.Bodies;
using Yangguang.Catalog;
using Yangguang.Duties;
using Yangguang.Platform;
using Yangguang.Platform.Persistence;
using Yangguang.Records.Attachments;
using Yangguang.Rules.Records.Gate;

namespace Yangguang.Records;

/// <summary>Identifies a <see cref="GovernmentRecord"/>.</summary>
public readonly record struct RecordId(Guid Value) : IEntityId<RecordId>
{
    public static RecordId From(Guid value) => new(value);

    public override string ToString() => Value.ToString("n");
}

/// <summary>
/// 政府信息: what a body made or obtained in its administrative work. The working text is here; the public reads only
/// <see cref="RecordEdition"/>s, which nothing changes once they are out. How it passes the gate stands in the second half of the class.
/// </summary>
public sealed partial class GovernmentRecord : IBelongsToJurisdiction
{
    private readonly List<Approval> _approvals = [];

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
        FilesGiven = content.Attachments.Select(file => file.Number).DefaultIfEmpty().Max();
        WriteAs(author);
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

    /// <summary>索引号; given at first publication or registration, then never changed.</summary>
    public string? IndexNumber { get; private set; }

    public RecordContent Content { get; private set; } = new();

    public RecordState State { get; private set; }

    /// <summary>Who began the edition in the making.</summary>
    public Guid AuthorId { get; private set; }

    public string AuthorName { get; private set; } = "";

    /// <summary>Why it was given back; empty otherwise.</summary>
    public string ReturnReason { get; private set; } = "";

    public DateTimeOffset ChangedAt { get; private set; }

    /// <summary>Counts changes; a form that carries an older number is told so instead of overwriting.</summary>
    public int Revision { get; private set; }

    /// <summary>Number of the edition that the working text is, or will be.</summary>
    public int Edition { get; private set; } = 1;

    /// <summary>更正说明 of the edition in the making; public with it. Empty for the first.</summary>
    public string ChangeNote { get; private set; } = "";

    /// <summary>How many attachments it ever had; the next gets the number after.</summary>
    public int FilesGiven { get; private set; }

    /// <summary>What the public finds under its address.</summary>
    public PublicStanding Standing { get; private set; }

    /// <summary>The shown day of first publication; later editions keep it.</summary>
    public DateTimeOffset? FirstPublishedAt { get; private set; }

    /// <summary>When a signed text goes out.</summary>
    public DateTimeOffset? ScheduledAt { get; private set; }

    /// <summary>列入发布预告: title and hour are public beforehand.</summary>
    public bool IsAnnounced { get; private set; }

    /// <summary>发布日期 to show instead of the real one, fixed at signature.</summary>
    public DateOnly? ShownOn { get; private set; }

    public string ShownReason { get; private set; } = "";

    /// <summary>Last day to review an urgent publication afterwards; null when none waits.</summary>
    public DateOnly? AfterReviewDueOn { get; private set; }

    public DateOnly? AmendedOn { get; private set; }

    public DateOnly? RepealedOn { get; private set; }

    /// <summary>Why it was amended or repealed, as the page says.</summary>
    public string ValidityNote { get; private set; } = "";

    public DateTimeOffset? WithdrawnAt { get; private set; }

    public string WithdrawalReason { get; private set; } = "";

    /// <summary>Index number of what took its place; empty when nothing did.</summary>
    public string ReplacedBy { get; private set; } = "";

    /// <summary>审查记录 of every edition, oldest first; loaded where the gate is passed.</summary>
    public IReadOnlyList<Approval> Approvals => _approvals;

    /// <summary>Ids of everybody who wrote on the edition in the making, as 32 hex digits separated by spaces.</summary>
    internal string WriterIds { get; private set; } = "";

    /// <summary>The days that decide 有效性.</summary>
    public ValidityDays ValidityDays => new(Content.EffectiveOn, Content.ExpiresOn, AmendedOn, RepealedOn);

    public bool WasWrittenBy(Guid staff) => WriterIds.Contains(staff.ToString("n"), StringComparison.Ordinal);

    public void Rewrite(RecordContent content, Actor writer, DateTimeOffset at)
    {
        RecordRules.IsEditable(State).OrRefuse();
        Content = content.Tidied();
        if (!WasWrittenBy(writer.StaffId))
            WriterIds = $"{WriterIds} {writer.StaffId:n}";
        Touch(at);
    }

    /// <summary>附件 added, taken out, described or moved: a change of the working text like any other.</summary>
    internal void Arrange(Func<AttachmentList, AttachmentList> change, Actor writer, DateTimeOffset at) =>
        Rewrite(Content with { Attachments = change(Content.Attachments) }, writer, at);

    /// <summary>The number that the next attachment gets; none gets it again.</summary>
    internal int NextFileNumber() => ++FilesGiven;

    /// <summary>交接: another of the body goes on with the text and answers for it as its author; neither may then review it.</summary>
    public void PassOn(Actor successor, DateTimeOffset at)
    {
        (AuthorId, AuthorName) = (successor.StaffId, successor.Name);
        if (!WasWrittenBy(successor.StaffId))
            WriterIds = $"{WriterIds} {successor.StaffId:n}";
        Touch(at);
    }

    /// <summary>修订: a new edition begins as a draft of what is published; the live page stays as it is.</summary>
    public void Revise(string changeNote, Actor author, DateTimeOffset at)
    {
        May(RecordAct.Revise, author).OrRefuse();
        RecordRules.ChangeIsTold(changeNote).OrRefuse();
        Move(RecordAct.Revise, at);
        BeginEdition(changeNote, author);
    }

    /// <summary>重新认定 of what was registered as not for publication (政府信息公开条例 art. 18).</summary>
    public void Redetermine(string reason, Actor author, DateTimeOffset at)
    {
        May(RecordAct.Redetermine, author).OrRefuse();
        RecordRules.ReasonIsGiven(reason).OrRefuse();
        Move(RecordAct.Redetermine, at);
        BeginEdition("", author);
    }

    /// <summary>放弃草稿: an unpublished draft ends; a revision gives way to the text of the edition before.</summary>
    public void Discard(RecordEdition? before, Actor author, DateTimeOffset at)
    {
        May(RecordAct.Discard, author).OrRefuse();
        Move(RecordAct.Discard, at);
        ReturnReason = "";
        if (before is not null)
            (Content, Edition, ChangeNote) = (before.Content, before.Number, before.ChangeNote);
    }

    /// <summary>撤下: the address stays and says why.</summary>
    public void Withdraw(string reason, string replacedBy, DateTimeOffset at)
    {
        RecordRules.MayWithdraw(Standing).OrRefuse();
        RecordRules.WithdrawalIsExplained(reason).OrRefuse();
        Standing = PublicStanding.Withdrawn;
        WithdrawnAt = at;
        WithdrawalReason = reason.Trim();
        ReplacedBy = replacedBy.Trim();
        Touch(at);
    }

    /// <summary>废止或者修改: what the page says of 有效性 changes on its day; the text stays as published.</summary>
    public void ChangeValidity(Validity to, DateOnly on, string note, string replacedBy, DateTimeOffset at)
    {
        RecordRules.MayChangeValidity(this, to, on, note).OrRefuse();
        if (to == Validity.Repealed)
            RepealedOn = on;
        else
            AmendedOn = on;
        ValidityNote = note.Trim();
        ReplacedBy = replacedBy.Trim();
        Touch(at);
    }

    private void BeginEdition(string changeNote, Actor author)
    {
        Edition++;
        ChangeNote = changeNote.Trim();
        ReturnReason = "";
        WriteAs(author);
    }

    private void WriteAs(Actor author)
    {
        AuthorId = author.StaffId;
        AuthorName = author.Name;
        WriterIds = author.StaffId.ToString("n");
    }

    private void Touch(DateTimeOffset at)
    {
        ChangedAt = at;
        Revision++;
    }
}
