using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Yangguang.Accounts;
using Yangguang.Bodies;
using Yangguang.Platform;
using Yangguang.Platform.Persistence;
using Yangguang.Platform.Web;
using Yangguang.Rules.Catalog;
using Yangguang.Rules.Law;
using Yangguang.Shared;

namespace Yangguang.Catalog.Profiles.Desk;

/// <summary>切换方案: choose, see what opens and closes with all its dates, and only then adopt (A12, A13).</summary>
[Authorize(Policy = nameof(Permission.MayGovernCatalog))]
public sealed class SwitchModel(YangguangDb db, AdoptProfile adopt, TimeProvider time) : PageModel, IReloads
{
    /// <summary>Codes of the chosen areas; none before the first choice.</summary>
    [BindProperty(SupportsGet = true)]
    public List<string> Areas { get; set; } = [];

    [BindProperty]
    public string Basis { get; set; } = "";

    [BindProperty(SupportsGet = true)]
    [Display(Name = "收到指引的日期")]
    public DateOnly? GuideOn { get; set; }

    /// <summary>Code of the leading body by the code of the opened area.</summary>
    [BindProperty]
    public Dictionary<string, string> Leads { get; set; } = [];

    [BindProperty]
    public bool OthersNotInvolved { get; set; } = true;

    public AreaProfile Now { get; private set; } = AreaProfile.Pilot;

    /// <summary>Null until something is chosen.</summary>
    public AreaProfile? Next { get; private set; }

    public IReadOnlyList<Area> Opened { get; private set; } = [];

    public IReadOnlyList<ClosedArea> Closed { get; private set; } = [];

    public IReadOnlyList<Body> Bodies { get; private set; } = [];

    public IReadOnlyList<AreaTask> Tasks => NewAreaChain.Opening(GuideOn ?? time.Today(), LocalPractice.Default);

    public bool Changes => Opened.Count + Closed.Count > 0;

    public async Task OnGet(CancellationToken cancellation)
    {
        GuideOn ??= time.Today();
        await Load(cancellation);
        var local = new LocalBodies(Bodies);
        foreach (var area in Opened)
            Leads[area.Code] = local.Meant("", area.Code) is [{ Code: var lead }, ..] ? lead : "";
    }

    public async Task<IActionResult> OnPost(CancellationToken cancellation)
    {
        await Load(cancellation);
        if (GuideOn is null)
            ModelState.TryAddModelError(nameof(GuideOn), "请填写收到指引的日期，例如 2026-11-20。");
        if (!ModelState.IsValid)
            return Page();
        var byCode = Bodies.ToDictionary(body => body.Code, body => body.Id);
        var leads = Leads.Where(lead => byCode.ContainsKey(lead.Value ?? "")).ToDictionary(lead => lead.Key, lead => byCode[lead.Value]);
        var adopted = await adopt.Run(
            new ProfileChange(Next ?? new AreaProfile("", []), Basis, GuideOn!.Value, leads, OthersNotInvolved), Actor.From(User), cancellation);
        TempData.Say($"已切换为{adopted.Name}：新增 {Opened.Count} 个领域，任务已下达牵头单位。");
        return Redirect("/desk/areas");
    }

    public Task Reload() => Load(CancellationToken.None);

    private async Task Load(CancellationToken cancellation)
    {
        Now = await db.Profile(cancellation);
        Bodies = await db.Bodies.AsNoTracking().Where(body => body.Kind != BodyKind.Village).OrderBy(body => body.Order).ToListAsync(cancellation);
        if (Areas.Count == 0)
            return;
        var chosen = Areas.Select(AreaRegister.FindCode).OfType<Area>().Distinct().OrderBy(area => area.Order).ToList();
        Next = new AreaProfile(chosen.Count == 26 && chosen.All(area => area.IsPilot) ? AreaProfile.Pilot.Name : $"{chosen.Count}个领域", chosen);
        Opened = Now.OpenedBy(Next);
        var codes = Now.ClosedBy(Next).Select(area => area.Code).ToList();
        var present = await db.Catalogs.Where(catalog => codes.Contains(catalog.AreaCode) && catalog.Standing == CatalogStanding.Present)
            .GroupBy(catalog => catalog.AreaCode).Select(group => new { group.Key, Count = group.Count() })
            .ToDictionaryAsync(group => group.Key, group => group.Count, cancellation);
        Closed = [.. codes.Select(code => new ClosedArea(AreaRegister.WithCode(code), present.GetValueOrDefault(code)))];
    }
}

/// <summary>An area that leaves the profile, with the catalogues that stay public.</summary>
public sealed record ClosedArea(Area Area, int Catalogs);
