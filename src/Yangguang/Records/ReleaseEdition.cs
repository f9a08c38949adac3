using Microsoft.EntityFrameworkCore;
using Yangguang.Accounts;
using Yangguang.Audit;
using Yangguang.Duties;
using Yangguang.Platform;
using Yangguang.Platform.Outbox;
using Yangguang.Platform.Persistence;
using Yangguang.Records.Links;
using Yangguang.Records.OldAddresses;
using Yangguang.Rules.Records.Gate;

namespace Yangguang.Records;

/// <summary>
/// Freezes an edition: the index number is given, the edition before steps back, the duty is met. Part of the use cases that
/// publish; saved by them.
/// </summary>
public sealed class ReleaseEdition(
    YangguangDb db, IndexNumbers numbers, LinkRules links, MeetDuty meetDuty, Outbox outbox, IEnumerable<IEditionFollower> followers, TimeProvider time,
    AuditTrail audit)
{
    private bool? _cameFromElsewhere;

    /// <param name="duty">The duty its round belongs to, where the caller has read it already.</param>
    internal async Task<RecordEdition> Publish(GovernmentRecord record, Actor publisher, CancellationToken cancellation, Duty? duty = null)
    {
        (await links.MayLeave(record.Content, cancellation)).OrRefuse();
        var edition = record.Publish(NewId(), await numbers.For(record, cancellation), publisher, time.GetUtcNow());
        audit.Note(publisher, record.BodyId, record.Id.Value, new RecordPublished(edition.IndexNumber, edition.Content.Title, edition.Digest, edition.Number));
        if (edition.BackdatedReason.Length > 0)
            audit.Note(publisher, record.BodyId, record.Id.Value, new PublicationBackdated($"{edition.PublishedAt.DayInChina():yyyy-MM-dd}", edition.BackdatedReason));
        return await Out(record, edition, publisher, cancellation, duty);
    }

    internal async Task<RecordEdition> PublishUrgently(
        GovernmentRecord record, string reason, DateOnly reviewBy, Actor publisher, CancellationToken cancellation)
    {
        (await links.MayLeave(record.Content, cancellation)).OrRefuse();
        var edition = record.PublishUrgently(NewId(), await numbers.For(record, cancellation), reason, reviewBy, publisher, time.GetUtcNow());
        audit.Note(publisher, record.BodyId, record.Id.Value, new RecordPublishedUrgently(
            edition.IndexNumber, edition.Content.Title, edition.Digest, edition.UrgentReason, $"{reviewBy:yyyy-MM-dd}"));
        return await Out(record, edition, publisher, cancellation);
    }

    internal async Task<RecordEdition> Register(GovernmentRecord record, Actor signer, CancellationToken cancellation)
    {
        var edition = record.Register(NewId(), await numbers.For(record, cancellation), time.GetUtcNow());
        db.Editions.Add(edition);
        audit.Note(signer, record.BodyId, record.Id.Value, new RecordRegistered(
            edition.IndexNumber, edition.Content.Title, edition.Content.Attribute!.Value.InWords()));
        return edition;
    }

    private async Task<RecordEdition> Out(GovernmentRecord record, RecordEdition edition, Actor publisher, CancellationToken cancellation, Duty? duty = null)
    {
        if (edition.Number > 1)
            await StepBack(record, cancellation);
        db.Editions.Add(edition);
        db.EditionPictures.AddRange(edition.Content.Pictures.Select(name => new EditionPicture(edition, name)));
        await LeadHere(edition, cancellation);
        outbox.Announce(RecordNews.Of(RecordNews.Published, edition));
        if (record.RoundId is { } round && duty is not null && edition.Number == 1)
            meetDuty.ByFirstEdition(duty, round, record.Id.Value, time.Today(), publisher);
        else if (record.RoundId is { } other)
            await meetDuty.ByRecord(other, record.Id.Value, time.Today(), publisher, cancellation);
        foreach (var follower in followers)
            await follower.Follow(record, edition, publisher, cancellation);
        return edition;
    }

    private async Task StepBack(GovernmentRecord record, CancellationToken cancellation)
    {
        foreach (var before in await db.Editions.Where(each => each.RecordId == record.Id && each.IsLive).ToListAsync(cancellation))
            before.StepBack();
    }

    /// <summary>Addresses that the record had on a former site lead here from now on (C02, D21).</summary>
    private async Task LeadHere(RecordEdition edition, CancellationToken cancellation)
    {
        // Most counties bring no former site along; then many records go out without a look each.
        if (!(_cameFromElsewhere ??= await db.MirrorPages.AnyAsync(page => page.Address != "", cancellation)))
            return;
        var former = await db.MirrorPages.Where(page => page.RecordId == edition.RecordId && page.Address != "").Select(page => page.Address).ToListAsync(cancellation);
        foreach (var path in former.Select(OldPath.Of).OfType<string>().Distinct())
        {
            if (!await db.OldAddresses.AnyAsync(known => known.Path == path, cancellation))
                db.OldAddresses.Add(new OldAddress(db.Scope, path, $"/records/{edition.IndexNumber}", time.GetUtcNow()));
        }
    }

    private RecordEditionId NewId() => EntityId.New<RecordEditionId>(time);
}
