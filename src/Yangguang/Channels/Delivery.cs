using Yangguang.Accounts;
using Yangguang.Bodies;
using Yangguang.Platform.Outbox;
using Yangguang.Platform.Persistence;
using Yangguang.Records;

namespace Yangguang.Channels;

/// <summary>Identifies a <see cref="Delivery"/>; receivers know a delivery again by it.</summary>
public readonly record struct DeliveryId(Guid Value) : IEntityId<DeliveryId>
{
    public static DeliveryId From(Guid value) => new(value);

    public override string ToString() => Value.ToString("n");
}

/// <summary>
/// 送达: one edition on its way to one outlet, or its retraction from there. Planned in the transaction that dispatches the news, so it
/// is neither lost nor planned twice; done until the outlet has it or somebody gives it up.
/// </summary>
public sealed class Delivery : IBelongsToJurisdiction, IClaimable
{
    /// <summary>How much of an answer or proof is kept, in characters.</summary>
    public const int LongestAnswer = 300;

    private Delivery()
    {
    }

    public Delivery(DeliveryId id, Outlet outlet, RecordEdition edition, DeliveryAct act, DateTimeOffset at)
    {
        Id = id;
        JurisdictionId = outlet.JurisdictionId;
        OutletId = outlet.Id;
        RecordId = edition.RecordId;
        EditionId = edition.Id;
        BodyId = edition.BodyId;
        IndexNumber = edition.IndexNumber;
        Edition = edition.Number;
        Title = edition.Content.Title;
        Act = act;
        QueuedAt = at;
    }

    public DeliveryId Id { get; private set; }

    public JurisdictionId JurisdictionId { get; private set; }

    public OutletId OutletId { get; private set; }

    public RecordId RecordId { get; private set; }

    public RecordEditionId EditionId { get; private set; }

    /// <summary>The record's body.</summary>
    public BodyId BodyId { get; private set; }

    public string IndexNumber { get; private set; } = "";

    public int Edition { get; private set; }

    public string Title { get; private set; } = "";

    public DeliveryAct Act { get; private set; }

    public DeliveryState State { get; private set; }

    public DateTimeOffset QueuedAt { get; private set; }

    /// <summary>Last day for what is done by hand; null for the rest.</summary>
    public DateOnly? DueOn { get; private set; }

    public int Attempts { get; private set; }

    /// <summary>When it is tried next; null when nothing is to be tried.</summary>
    public DateTimeOffset? NextAttemptAt { get; private set; }

    public DateTimeOffset? LastAttemptAt { get; private set; }

    /// <summary>What stood in the way of the last attempt, or why it was dropped.</summary>
    public string Answer { get; private set; } = "";

    /// <summary>推送文案 as somebody changed it; empty lets it be composed from the record.</summary>
    public string Text { get; private set; } = "";

    /// <summary>Who changed the text; somebody else must review it.</summary>
    public Guid? WriterId { get; private set; }

    /// <summary>关联类别, given at the review before the push; see <see cref="RelevanceTags"/>.</summary>
    public string Relevance { get; private set; } = "";

    public string ReviewerName { get; private set; } = "";

    public DateTimeOffset? DoneAt { get; private set; }

    /// <summary>The day it was shown there, as told by whoever did it.</summary>
    public DateOnly? DoneOn { get; private set; }

    public string DoneBy { get; private set; } = "";

    /// <summary>Where it is found now: an address, a file, a place.</summary>
    public string Proof { get; private set; } = "";

    /// <summary>Name of the stored picture that proves it.</summary>
    public string? ProofFile { get; private set; }

    /// <summary>The last day it must hang; null without an end.</summary>
    public DateOnly? TakeDownOn { get; private set; }

    public DateOnly? TakenDownOn { get; private set; }

    public void AwaitReview() => State = DeliveryState.Review;

    public void AwaitHand(DateOnly dueOn) => (State, DueOn) = (DeliveryState.ToDo, dueOn);

    public void Queue(DateTimeOffset now) => (State, NextAttemptAt) = (DeliveryState.Waiting, now);

    public void Rewrite(string text, Actor writer) => (Text, WriterId) = (text.Trim(), writer.StaffId);

    public void Clear(string relevance, Actor reviewer, DateTimeOffset now)
    {
        (Relevance, ReviewerName) = (relevance, reviewer.Name);
        Queue(now);
    }

    public void Claim(DateTimeOffset until) => NextAttemptAt = until;

    public void Deliver(string proof, DateTimeOffset at, DateOnly on)
    {
        NoteAttempt(at, "");
        (State, NextAttemptAt, DoneAt, DoneOn, Proof) = (DeliveryState.Delivered, null, at, on, Cut(proof));
    }

    public void Fail(string answer, TimeSpan? pause, DateTimeOffset at)
    {
        NoteAttempt(at, answer);
        if (pause is { } wait)
            NextAttemptAt = at + wait;
        else
            (State, NextAttemptAt) = (DeliveryState.GivenUp, null);
    }

    /// <summary>不发: nobody wants it there, or it was withdrawn before it left.</summary>
    public void Drop(string because) => (State, NextAttemptAt, Answer) = (DeliveryState.Dropped, null, Cut(because));

    /// <summary>重发: somebody wants it tried now, whatever became of it before.</summary>
    public void SendAgain(DateTimeOffset now)
    {
        Attempts = 0;
        Queue(now);
    }

    /// <summary>Done by hand: hung up, broadcast, printed.</summary>
    public void Finish(HandDone done, Actor by, DateTimeOffset at)
    {
        (State, DoneAt, DoneOn, DoneBy, Proof) = (DeliveryState.Delivered, at, done.On, by.Name, Cut(done.Place.Trim()));
        (ProofFile, TakeDownOn) = (done.Picture, done.TakeDownOn);
    }

    public void TakeDown(DateOnly on) => TakenDownOn = on;

    private void NoteAttempt(DateTimeOffset at, string answer)
    {
        Attempts++;
        (LastAttemptAt, Answer) = (at, Cut(answer));
    }

    private static string Cut(string text) => text.Length > LongestAnswer ? text[..LongestAnswer] : text;
}

/// <summary>What a delivery does at its outlet.</summary>
public enum DeliveryAct
{
    /// <summary>发布.</summary>
    Publish,

    /// <summary>撤回.</summary>
    Retract,
}

/// <summary>What somebody who did it by hand tells: the day, the place, the stored picture, and how long it hangs.</summary>
public sealed record HandDone(DateOnly On, string Place, string? Picture, DateOnly? TakeDownOn);
