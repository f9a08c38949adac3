using Microsoft.EntityFrameworkCore;
using Yangguang.Platform;
using Yangguang.Platform.Persistence;
using Yangguang.Rules.Channels;
using Yangguang.Shared;

namespace Yangguang.Channels.Screens;

/// <summary>Reads what a screen in a hall or a village shows: the newest that were delivered to it and still stand.</summary>
public sealed class ReadScreen(YangguangDb db, SiteAddress site, TimeProvider time)
{
    private const int MostSlides = 24;
    private const int LongestSummary = 120;

    /// <summary>Null when there is no open screen of that code.</summary>
    public async Task<ScreenFeed?> Run(string code, CancellationToken cancellation = default)
    {
        var screen = await db.Outlets.AsNoTracking().SingleOrDefaultAsync(
            outlet => outlet.Code == code && outlet.Kind == OutletKind.Screen && outlet.ClosedOn == null, cancellation);
        if (screen is null)
            return null;
        var shown = await (
            from delivery in db.Deliveries.AsNoTracking()
            where delivery.OutletId == screen.Id && delivery.State == DeliveryState.Delivered && delivery.Act == DeliveryAct.Publish
            join edition in db.Editions on delivery.EditionId equals edition.Id
            where edition.IsLive
            join body in db.Bodies on edition.BodyId equals body.Id
            orderby edition.ReleasedAt descending
            select new { edition.Content.Title, edition.Content.Summary, edition.PublishedAt, edition.IndexNumber, body.ShortName })
            .Take(MostSlides).ToListAsync(cancellation);
        return new(screen.Name, screen.Place, time.GetUtcNow().HourText(),
        [
            .. shown.Select(each => new ScreenSlide(
                each.Title, each.ShortName, each.PublishedAt.DayInChina().ProseText(), SentenceCut.To(each.Summary, LongestSummary), site.OfRecord(each.IndexNumber))),
        ]);
    }
}
