using System.Globalization;
using Yangguang.Accounts;
using Yangguang.Bodies;
using Yangguang.Platform;
using Yangguang.Platform.Persistence;
using Yangguang.Records;

namespace Yangguang.Interpretations;

/// <summary>Identifies an <see cref="Interpretation"/>.</summary>
public readonly record struct InterpretationId(Guid Value) : IEntityId<InterpretationId>
{
    public static InterpretationId From(Guid value) => new(value);

    public override string ToString() => Value.ToString("n");
}

/// <summary>
/// 政策解读: explains one policy document, bound to it both ways. The working text is here; the public reads <see cref="Live"/>, which
/// stays until a second person has approved the next.
/// </summary>
public sealed class Interpretation : IBelongsToJurisdiction
{
    private Interpretation()
    {
    }

    public Interpretation(InterpretationId id, GovernmentRecord document, InterpretationContent content, Actor author, DateTimeOffset at)
    {
        Id = id;
        JurisdictionId = document.JurisdictionId;
        BodyId = document.BodyId;
        RecordId = document.Id;
        WriterIds = author.StaffId.ToString("n");
        AuthorName = author.Name;
        Put(content, at);
    }

    public InterpretationId Id { get; private set; }

    public JurisdictionId JurisdictionId { get; private set; }

    public BodyId BodyId { get; private set; }

    /// <summary>The policy document it explains.</summary>
    public RecordId RecordId { get; private set; }

    public InterpretationState State { get; private set; }

    public InterpretationContent Content { get; private set; } = new();

    /// <summary>What the public reads; null before publication.</summary>
    public InterpretationContent? Live { get; private set; }

    /// <summary>Of the live text, or of the working text before publication; for lists.</summary>
    public string Title { get; private set; } = "";

    /// <summary>Year and number in the year, once published: its address.</summary>
    public string? Code { get; private set; }

    public string AuthorName { get; private set; } = "";

    public string ReviewerName { get; private set; } = "";

    public DateTimeOffset? PublishedAt { get; private set; }

    /// <summary>When the live text came out; later than <see cref="PublishedAt"/> after a correction.</summary>
    public DateTimeOffset? ReleasedAt { get; private set; }

    /// <summary>How much of it repeats the document, 0 to 1, as measured when it was handed in; null before.</summary>
    public double? CopyScore { get; private set; }

    public string ReturnReason { get; private set; } = "";

    public DateTimeOffset ChangedAt { get; private set; }

    /// <summary>Counts changes; a form that carries an older number is told so instead of overwriting.</summary>
    public int Revision { get; private set; }

    internal string WriterIds { get; private set; } = "";

    public string Address => $"/interpretations/{Code}";

    public bool WasWrittenBy(Guid staff) => WriterIds.Contains(staff.ToString("n"), StringComparison.Ordinal);

    public void Rewrite(InterpretationContent content, Actor writer, DateTimeOffset at)
    {
        InterpretationRules.IsEditable(State).OrRefuse();
        if (!WasWrittenBy(writer.StaffId))
            WriterIds = $"{WriterIds} {writer.StaffId:n}";
        Put(content, at);
    }

    public void Submit(double copyScore, DateTimeOffset at)
    {
        InterpretationRules.IsComplete(Content).OrRefuse();
        Move(InterpretationState.InReview, at);
        (CopyScore, ReturnReason) = (copyScore, "");
    }

    public void Return(string reason, DateTimeOffset at)
    {
        InterpretationRules.ReasonIsGiven(reason).OrRefuse();
        Move(InterpretationState.Returned, at);
        ReturnReason = reason.Trim();
    }

    /// <summary>审定: it waits for its document, or comes out at once when the document is public.</summary>
    public void Approve(Actor reviewer, DateTimeOffset at)
    {
        InterpretationRules.IsSecondPerson(this, reviewer).OrRefuse();
        Move(InterpretationState.Cleared, at);
        ReviewerName = reviewer.Name;
    }

    public void Publish(int numberInYear, DateTimeOffset at)
    {
        Move(InterpretationState.Published, at);
        Code ??= string.Create(CultureInfo.InvariantCulture, $"{at.InChina().Year}-{numberInYear:0000}");
        PublishedAt ??= at;
        (Live, ReleasedAt, Title) = (Content, at, Content.Title);
    }

    /// <summary>更正: a new text begins as a draft of the public one, which stays.</summary>
    public void Revise(Actor author, DateTimeOffset at)
    {
        Move(InterpretationState.Draft, at);
        (WriterIds, AuthorName) = (author.StaffId.ToString("n"), author.Name);
    }

    /// <summary>放弃: what was public stays public.</summary>
    public void Discard(DateTimeOffset at)
    {
        Move(Live is null ? InterpretationState.Abandoned : InterpretationState.Published, at);
        Content = Live ?? Content;
        ReturnReason = "";
    }

    private void Put(InterpretationContent content, DateTimeOffset at)
    {
        Content = content.Tidied();
        if (Live is null)
            Title = Content.Title;
        Touch(at);
    }

    private void Move(InterpretationState to, DateTimeOffset at)
    {
        InterpretationRules.MayMove(State, to).OrRefuse();
        State = to;
        Touch(at);
    }

    private void Touch(DateTimeOffset at)
    {
        ChangedAt = at;
        Revision++;
    }
}
