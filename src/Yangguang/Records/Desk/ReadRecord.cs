using Microsoft.EntityFrameworkCore;
using Yangguang.Accounts;
using Yangguang.Audit;
using Yangguang.Bodies;
using Yangguang.Catalog;
using Yangguang.Platform.Persistence;
using Yangguang.Shared;

namespace Yangguang.Records.Desk;

/// <summary>Reads one record with its row, its clock and its history; null when it is not the actor's to see.</summary>
public sealed class ReadRecord(YangguangDb db, RecordClock clock, History history)
{
    public async Task<RecordSheet?> Run(RecordId id, Actor actor, CancellationToken cancellation = default)
    {
        var record = await db.Records.AsNoTracking().SingleOrDefaultAsync(record => record.Id == id, cancellation);
        if (record is null || !actor.ActsFor(record.BodyId))
            return null;
        var item = await db.CatalogItems.AsNoTracking().SingleAsync(item => item.Id == record.ItemId, cancellation);
        return new RecordSheet(
            record, item,
            await db.Bodies.AsNoTracking().SingleAsync(body => body.Id == record.BodyId, cancellation),
            await clock.Of(record.RoundId, item.Row, cancellation),
            await history.Of(id.Value, cancellation));
    }
}

/// <summary>All that the page of a record shows at the desk.</summary>
public sealed record RecordSheet(
    GovernmentRecord Record, CatalogItem Item, Body Body, RoundOnForm? Round, IReadOnlyList<TimelineEntry> History);
