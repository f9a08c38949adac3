using Microsoft.EntityFrameworkCore;
using Yangguang.Accounts;
using Yangguang.Audit;
using Yangguang.Bodies;
using Yangguang.Catalog;
using Yangguang.Platform.Persistence;
using Yangguang.Records.Links;
using Yangguang.Records.Mirror;
using Yangguang.Records.Wording;
using Yangguang.Rules.Records.Gate;
using Yangguang.Shared;

namespace Yangguang.Records.Desk;

/// <summary>Reads one record with its row, its clock, its approvals, its editions and its history; null when it is not the actor's to see.</summary>
public sealed class ReadRecord(
    YangguangDb db, RecordClock clock, History history, WordLists words, LinkRules links, IEnumerable<IRecordCompanion> companions)
{
    public async Task<RecordSheet?> Run(RecordId id, Actor actor, CancellationToken cancellation = default)
    {
        var record = await db.Records.AsNoTracking().Include(record => record.Approvals.OrderBy(approval => approval.At))
            .SingleOrDefaultAsync(record => record.Id == id, cancellation);
        if (record is null || !actor.ActsFor(record.BodyId))
            return null;
        var item = await db.CatalogItems.IgnoreQueryFilters([CatalogItem.LiveFilter]).AsNoTracking()
            .SingleAsync(item => item.Id == record.ItemId, cancellation);
        var beside = new List<CompanionLink>();
        foreach (var companion in companions)
            beside.AddRange(await companion.AtTheDesk(record, cancellation));
        return new RecordSheet(
            record, item,
            await db.Bodies.AsNoTracking().SingleAsync(body => body.Id == record.BodyId, cancellation),
            await clock.Of(record.RoundId, item.Row, cancellation),
            await history.Of(id.Value, cancellation))
        {
            // Only a text that still passes through hands is worth correcting.
            Wordings = record.State is RecordState.Published or RecordState.Registered or RecordState.Abandoned ? [] : await words.Check(record.Content, cancellation),
            LinkFaults = record.State is RecordState.Published or RecordState.Registered or RecordState.Abandoned ? [] : await links.Find(record.Content, cancellation),
            Moved = await db.MirrorPages.AsNoTracking().FirstOrDefaultAsync(page => page.RecordId == id, cancellation),
            Companions = beside,
            Editions = await db.Editions.AsNoTracking().Where(edition => edition.RecordId == id).OrderByDescending(edition => edition.Number)
                .Select(edition => new EditionLine(edition.Number, edition.ReleasedAt, edition.ReviewerName, edition.ChangeNote, edition.UrgentReason, edition.IsPublic, edition.IsLive))
                .ToListAsync(cancellation),
        };
    }
}

/// <summary>All that the page of a record shows at the desk.</summary>
public sealed record RecordSheet(
    GovernmentRecord Record, CatalogItem Item, Body Body, RoundOnForm? Round, IReadOnlyList<TimelineEntry> History)
{
    /// <summary>Newest first.</summary>
    public IReadOnlyList<EditionLine> Editions { get; init; } = [];

    /// <summary>用语提示: expressions that the word lists would have otherwise.</summary>
    public IReadOnlyList<WordFinding> Wordings { get; init; } = [];

    /// <summary>Links and foreign words that would keep it from going out, or deserve a look.</summary>
    public IReadOnlyList<LinkFault> LinkFaults { get; init; } = [];

    /// <summary>The page of a former site that it was made from; null for any other.</summary>
    public MirrorPage? Moved { get; init; }

    /// <summary>What other domains keep with it.</summary>
    public IReadOnlyList<CompanionLink> Companions { get; init; } = [];

    public IReadOnlyList<Step> Steps => GateStepper.Of(Record);

    /// <summary>The approvals of the edition in the making, newest first.</summary>
    public IEnumerable<Approval> Slips => Record.Approvals.Where(approval => approval.Edition == Record.Edition).Reverse();
}

/// <summary>An edition in the list of editions.</summary>
public sealed record EditionLine(
    int Number, DateTimeOffset ReleasedAt, string Reviewer, string ChangeNote, string UrgentReason, bool IsPublic, bool IsLive);
