using Microsoft.AspNetCore.Mvc.RazorPages;
using Yangguang.Platform.Web.Caching;
using Yangguang.Records.Lists;
using Yangguang.Shared;

namespace Yangguang.Records.Portal;

/// <summary>信息列表: every live record, newest first, by body, area, year of publication, genre and validity (C01).</summary>
[CachedPage]
public sealed class RecordsModel(ReadRecordList list, Site site) : PageModel
{
    public RecordListing Listing { get; private set; } = null!;

    /// <summary>The narrowest feed that brings everything on this list.</summary>
    public FeedPlace Feed =>
        Listing.Place.Scopes.FirstOrDefault(scope => scope.Key == "item") is { } item ? FeedPlace.OfItem(item.Text, item.Value)
        : Listing.Filter.Body is { } body ? FeedPlace.OfBody(body.ShortName, body.Code)
        : Listing.Filter.Area is { } area ? FeedPlace.OfArea(area.Name, area.Code)
        : FeedPlace.OfCounty(site.Title);

    public async Task OnGet(CancellationToken cancellation) =>
        Listing = await list.Run(await list.AtRecords(Request.Query, cancellation), Request.Query, cancellation);
}
