using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Yangguang.Accounts;
using Yangguang.Bodies;
using Yangguang.Catalog.Profiles;
using Yangguang.Catalog.Versions;
using Yangguang.Platform.Persistence;
using Yangguang.Rules.Catalog;

namespace Yangguang.Catalog.Desk;

/// <summary>标准目录: one body area by area; for the office first what waits for it and how every body stands.</summary>
[Authorize(Policy = nameof(Permission.MayUseDesk))]
public sealed class ListModel(YangguangDb db) : PageModel
{
    /// <summary>Code of the body shown; the own one when empty.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Body { get; set; }

    public Actor Actor => Actor.From(User);

    public bool Supervises => Actor.May(Permission.MaySuperviseDuties);

    public Body Shown { get; private set; } = null!;

    public AreaProfile Profile { get; private set; } = AreaProfile.Pilot;

    public IReadOnlyList<AreaLine> Areas { get; private set; } = [];

    public IReadOnlyList<BodyStanding> Bodies { get; private set; } = [];

    public IReadOnlyList<PendingVersion> Submitted { get; private set; } = [];

    public async Task<IActionResult> OnGet(CancellationToken cancellation)
    {
        var (code, own) = (Body, Actor.BodyId);
        var shown = await db.Bodies.AsNoTracking()
            .SingleOrDefaultAsync(body => string.IsNullOrEmpty(code) ? body.Id == own : body.Code == code, cancellation);
        if (shown is null || !Actor.ActsFor(shown.Id))
            return NotFound();
        (Shown, Profile) = (shown, await db.Profile(cancellation));
        Areas = await ReadAreas(shown.Id, cancellation);
        if (Supervises && string.IsNullOrEmpty(Body))
            await ReadCounty(cancellation);
        return Page();
    }

    private async Task<IReadOnlyList<AreaLine>> ReadAreas(BodyId body, CancellationToken cancellation)
    {
        var catalogs = await db.Catalogs.AsNoTracking().Where(catalog => catalog.BodyId == body).Select(catalog => new
        {
            catalog.AreaCode,
            catalog.Standing,
            Note = catalog.Standing == CatalogStanding.NotInvolved ? catalog.Note : catalog.LocalNote,
            catalog.EffectiveOn,
            HasNorm = catalog.NormTitle != "",
            Rows = db.CatalogItems.Count(item => item.CatalogId == catalog.Id),
            Pending = db.CatalogVersions.Where(version => version.CatalogId == catalog.Id && VersionStates.Pending.Contains(version.State))
                .Select(version => (VersionState?)version.State).FirstOrDefault(),
        }).ToDictionaryAsync(catalog => catalog.AreaCode, cancellation);
        var shown = CountyAreas.With(
            Profile, catalogs.Values.Where(catalog => catalog.Standing == CatalogStanding.Present || catalog.Pending is not null).Select(catalog => catalog.AreaCode));
        return [.. shown.Select(area =>
            catalogs.TryGetValue(area.Code, out var catalog)
                ? new AreaLine(area.Code, area.Name, catalog.Standing, catalog.Rows, catalog.Note, catalog.EffectiveOn, catalog.Pending, catalog.HasNorm)
                : new AreaLine(area.Code, area.Name, CatalogStanding.ToBeCompiled, 0, "", null, null, HasNorm: false))];
    }

    private async Task ReadCounty(CancellationToken cancellation)
    {
        Submitted = await db.CatalogVersions.AsNoTracking().Where(version => version.State == VersionState.Submitted)
            .OrderBy(version => version.ChangedAt).Take(100)
            .Join(db.Bodies, version => version.BodyId, body => body.Id, (version, body) => new PendingVersion(
                body.Code, body.ShortName, version.AreaCode, version.Number, version.SubmittedBy, version.Reason, version.ChangedAt))
            .ToListAsync(cancellation);
        var asked = Profile.Areas.Select(area => area.Code).ToList();
        var standings = await db.Catalogs.Where(catalog => asked.Contains(catalog.AreaCode)).GroupBy(catalog => new { catalog.BodyId, catalog.Standing })
            .Select(group => new { group.Key.BodyId, group.Key.Standing, Count = group.Count() }).ToListAsync(cancellation);
        var counts = standings.ToLookup(standing => standing.BodyId);
        var bodies = await db.Bodies.AsNoTracking().OrderBy(body => body.Order).ToListAsync(cancellation);
        Bodies = [.. bodies.Select(body => new BodyStanding(
            body.Code, body.Name, body.Tier, Of(body, CatalogStanding.Present), Of(body, CatalogStanding.NotInvolved), asked.Count))];

        int Of(Body body, CatalogStanding standing) => counts[body.Id].Where(each => each.Standing == standing).Sum(each => each.Count);
    }
}

/// <summary>An area as it stands for one body.</summary>
public sealed record AreaLine(
    string Code, string Name, CatalogStanding Standing, int Rows, string Note, DateOnly? EffectiveOn, VersionState? Pending, bool HasNorm)
{
    /// <summary>一目录一规范: the catalogue is there and its norm is not.</summary>
    public bool LacksNorm => Standing == CatalogStanding.Present && !HasNorm;
}

/// <summary>A version that waits for the office.</summary>
public sealed record PendingVersion(
    string BodyCode, string Body, string AreaCode, int Number, string SubmittedBy, string Reason, DateTimeOffset At);

/// <summary>How many areas of a body have a catalogue, or do not concern it.</summary>
public sealed record BodyStanding(string Code, string Name, Tier Tier, int Present, int NotInvolved, int Asked)
{
    public int ToBeCompiled => Math.Max(0, Asked - Present - NotInvolved);
}
