using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Yangguang.Catalog;
using Yangguang.Catalog.Columns;
using Yangguang.Duties;
using Yangguang.Platform.Persistence;
using Yangguang.Platform.Web.Caching;
using Yangguang.Records.Lists;
using Yangguang.Rules.Catalog;
using Yangguang.Rules.Time;

namespace Yangguang.Records.Portal;

/// <summary>公开事项: one catalogue row with its duties, statements, records and proofs from other channels.</summary>
[CachedPage]
public sealed class ItemModel(YangguangDb db, ReadRecordList list) : PageModel
{
    private const int RecordsShown = 15;

    private static readonly Func<YangguangDb, string, Task<ItemFacts?>> FactsOf = EF.CompileAsyncQuery((YangguangDb db, string code) =>
        (from item in db.CatalogItems.IgnoreQueryFilters(new[] { CatalogItem.LiveFilter })
         where item.Code == code
         join catalog in db.Catalogs on item.CatalogId equals catalog.Id
         join body in db.Bodies on item.BodyId equals body.Id
         select new ItemFacts(item.Id, item.Code, item.Number, item.AreaCode, item.Row, body.ShortName, body.Code, catalog.EffectiveOn, item.EndedOn))
        .FirstOrDefault());

    public ItemFacts Item { get; private set; } = null!;

    /// <summary>The row's limit as read, and what the law fixes beside it.</summary>
    public DisclosureLimit Limit { get; private set; } = null!;

    public string AreaName => AreaRegister.FindCode(Item.AreaCode)?.Name ?? Item.AreaCode;

    public IReadOnlyList<ItemDuty> Duties { get; private set; } = [];

    public IReadOnlyList<ItemStatement> Statements { get; private set; } = [];

    public IReadOnlyList<ItemProof> Proofs { get; private set; } = [];

    public RecordListing Listing { get; private set; } = null!;

    public DutyCoverage Coverage { get; private set; }

    /// <summary>The column in which its information is found; null for none.</summary>
    public PortalColumn? Column { get; private set; }

    public async Task<IActionResult> OnGet(string code, CancellationToken cancellation)
    {
        if (await FactsOf(db, code) is not { } item)
            return await db.FormerItemCodes.Where(former => former.Code == code)
                .Join(db.CatalogItems.IgnoreQueryFilters(new[] { CatalogItem.LiveFilter }), former => former.ItemId, moved => moved.Id, (_, moved) => moved.Code)
                .SingleOrDefaultAsync(cancellation) is { } now ? RedirectPermanent($"/items/{now}") : NotFound();
        Item = item;
        Limit = new DutyClock(WorkingCalendar.National).LimitOf(item.Row);
        Duties = await ItemDuty.Of(db, item.Id, cancellation);
        Coverage = new(
            Duties.Count(duty => DutyCoverage.Counts(duty.State, duty.HasClosedRound)), Duties.Count,
            Duties.Count(duty => duty.State == DutyState.Overdue));
        Column = await db.ColumnPlacements.Where(placement => placement.ItemId == item.Id)
            .Join(db.PortalColumns, placement => placement.ColumnId, column => column.Id, (_, column) => column).AsNoTracking().SingleOrDefaultAsync(cancellation);
        Statements = await ItemStatement.Of(db, item.Id).ToListAsync(cancellation);
        Proofs = await ItemProof.Of(db, item.Id).ToListAsync(cancellation);
        Listing = await list.Run(
            new($"/items/{item.Code}")
            {
                Narrow = editions => editions.Where(edition => edition.ItemId == item.Id),
                AtRecords = [new("item", item.Code)],
                Anchor = "records",
                Size = RecordsShown,
            }, Request.Query, cancellation);
        return Page();
    }
}

/// <summary>The row itself and whose catalogue it stands in.</summary>
public sealed record ItemFacts(
    CatalogItemId Id, string Code, int Number, string AreaCode, CatalogRow Row, string Owner, string OwnerCode, DateOnly? EffectiveOn, DateOnly? EndedOn);
