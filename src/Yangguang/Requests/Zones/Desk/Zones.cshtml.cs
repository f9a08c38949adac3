using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Yangguang.Accounts;
using Yangguang.Platform;
using Yangguang.Platform.Persistence;
using Yangguang.Platform.Web;
using Yangguang.Shared;

namespace Yangguang.Requests.Zones.Desk;

/// <summary>专区: the zones of the body (of all for the county's office), what was used in them this year, and a form.</summary>
[Authorize(Policy = nameof(Permission.MayHandleRequests))]
public sealed class ZonesModel(YangguangDb db, KeepZone keep, LogVisit log, TimeProvider time) : PageModel, IReloads
{
    [BindProperty]
    public ZoneInput Input { get; set; } = new();

    public IReadOnlyList<ZoneLine> Zones { get; private set; } = [];

    public bool MayWrite => Actor.May(Permission.MayHeadRequests);

    private Actor Actor => Actor.From(User);

    public async Task OnGet(string? code)
    {
        await Reload();
        if (Zones.FirstOrDefault(line => line.Zone.Code == code)?.Zone is { } zone && zone.BodyId == Actor.BodyId)
            Input = ZoneInput.Of(zone);
    }

    public async Task<IActionResult> OnPostSave(CancellationToken cancellation)
    {
        if (!MayWrite)
            return Forbid();
        await keep.Run(Actor.BodyId, (Input.Code ?? "").Trim(), Input.ToFacts(), Input.IsOpen, Actor, cancellation);
        TempData.Say("专区已保存。");
        return Redirect("/desk/requests/zones");
    }

    /// <summary>Somebody was helped in person.</summary>
    public async Task<IActionResult> OnPostVisit(Guid zone, ZoneService service, CancellationToken cancellation)
    {
        var id = ServiceZoneId.From(zone);
        if (!ModelState.IsValid || await db.ServiceZones.AsNoTracking().SingleOrDefaultAsync(each => each.Id == id, cancellation) is not { } known || !Actor.ActsFor(known.BodyId))
            return NotFound();
        await log.Run(known, service, cancellation);
        TempData.Say($"已记一次{service.InWords()}。");
        return Redirect("/desk/requests/zones");
    }

    public async Task Reload()
    {
        var (own, all, since) = (Actor.BodyId, Actor.May(Permission.MaySuperviseDuties), new DateOnly(time.Today().Year, 1, 1));
        var zones = await db.ServiceZones.AsNoTracking().Where(zone => all || zone.BodyId == own)
            .Join(db.Bodies, zone => zone.BodyId, body => body.Id, (zone, body) => new { Zone = zone, body.ShortName })
            .OrderBy(each => each.Zone.Code).ToListAsync();
        var visits = await db.ZoneVisits.AsNoTracking().Where(each => each.On >= since).GroupBy(each => new { each.ZoneId, each.Service })
            .Select(group => new { group.Key.ZoneId, group.Key.Service, Times = group.Sum(each => each.Times) }).ToListAsync();
        Zones =
        [
            .. zones.Select(each => new ZoneLine(each.Zone, each.ShortName,
                visits.Where(visit => visit.ZoneId == each.Zone.Id).ToDictionary(visit => visit.Service, visit => visit.Times))),
        ];
    }
}

/// <summary>A zone with what was used in it this year.</summary>
public sealed record ZoneLine(ServiceZone Zone, string Body, IReadOnlyDictionary<ZoneService, int> Visits);

/// <summary>A zone as typed.</summary>
public sealed class ZoneInput
{
    public string? Code { get; set; }

    public string? Name { get; set; }

    public string? Place { get; set; }

    public string? OfficeHours { get; set; }

    public string? Phone { get; set; }

    public string? Offers { get; set; }

    public bool IsOpen { get; set; } = true;

    public static ZoneInput Of(ServiceZone zone) => new()
    {
        Code = zone.Code,
        Name = zone.Facts.Name,
        Place = zone.Facts.Place,
        OfficeHours = zone.Facts.OfficeHours,
        Phone = zone.Facts.Phone,
        Offers = zone.Facts.Offers,
        IsOpen = zone.IsOpen,
    };

    public ZoneFacts ToFacts() => new()
    {
        Name = Name ?? "",
        Place = Place ?? "",
        OfficeHours = OfficeHours ?? "",
        Phone = Phone ?? "",
        Offers = Offers ?? "",
    };
}
