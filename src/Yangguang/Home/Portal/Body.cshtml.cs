using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Yangguang.Bodies;
using Yangguang.Catalog;
using Yangguang.Duties;
using Yangguang.Platform.Persistence;
using Yangguang.Platform.Web.Caching;
using Yangguang.Records.Lists;
using Yangguang.Rules.Catalog;

namespace Yangguang.Home.Portal;

/// <summary>单位公开页: one body with its catalogues, how its duties stand, and what it published (C16).</summary>
[CachedPage]
public sealed class BodyModel(YangguangDb db, ReadRecordList list) : PageModel
{
    private const int RecordsShown = 15;

    public Body Body { get; private set; } = null!;

    public BodyLine? Township { get; private set; }

    public IReadOnlyList<BodyLine> Villages { get; private set; } = [];

    /// <summary>Its catalogues and explanations, in the order of the areas.</summary>
    public IReadOnlyList<BodyArea> Areas { get; private set; } = [];

    /// <summary>The duties that fall on this body itself, whoever's catalogue they stand in.</summary>
    public IReadOnlyDictionary<DutyState, int> Duties { get; private set; } = null!;

    public RecordListing Listing { get; private set; } = null!;

    public async Task<IActionResult> OnGet(string code, CancellationToken cancellation)
    {
        if (await db.Bodies.AsNoTracking().SingleOrDefaultAsync(body => body.Code == code, cancellation) is not { } body)
            return NotFound();
        Body = body;
        var family = await db.Bodies.Where(other => other.ParentId == body.Id || other.Id == body.ParentId).Lines(cancellation);
        Township = family.Find(other => other.Id == body.ParentId);
        Villages = [.. family.Where(other => other.ParentId == body.Id)];
        Areas = await ReadAreas(cancellation);
        Duties = await db.Duties.Where(duty => duty.BodyId == body.Id).GroupBy(duty => duty.State)
            .Select(group => new { group.Key, Count = group.Count() })
            .ToDictionaryAsync(group => group.Key, group => group.Count, cancellation);
        Listing = await list.Run(
            new($"/bodies/{code}")
            {
                Body = new(body.Id, body.Code, body.ShortName, body.Tier, body.Kind, body.ParentId),
                AtRecords = [new("body", body.Code)],
                Anchor = "records",
                Size = RecordsShown,
            }, Request.Query, cancellation);
        return Page();
    }

    private async Task<IReadOnlyList<BodyArea>> ReadAreas(CancellationToken cancellation)
    {
        var catalogs = await db.Catalogs.Where(catalog => catalog.BodyId == Body.Id)
            .Select(catalog => new { catalog.Id, catalog.AreaCode, catalog.Standing, catalog.Note }).ToListAsync(cancellation);
        var ids = db.Catalogs.Where(catalog => catalog.BodyId == Body.Id).Select(catalog => catalog.Id);
        var tallies = await db.Duties.Where(duty => ids.Contains(duty.CatalogId)).TallyByCatalog(cancellation);
        return
        [
            .. from area in AreaRegister.All
               join catalog in catalogs on area.Code equals catalog.AreaCode
               select new BodyArea(area, catalog.Standing, catalog.Note, DutyCoverage.From(tallies[catalog.Id])),
        ];
    }
}

/// <summary>One catalogue of the body, or its word that the area is none of its business.</summary>
public sealed record BodyArea(Area Area, CatalogStanding Standing, string Note, DutyCoverage Coverage);
