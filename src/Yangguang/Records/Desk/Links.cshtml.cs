using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Yangguang.Accounts;
using Yangguang.Platform.Persistence;
using Yangguang.Platform.Web;
using Yangguang.Records.Links;
using Yangguang.Shared;

namespace Yangguang.Records.Desk;

/// <summary>链接巡查: what the sweep found on the pages of the own body, for the disclosure office on all; and whom the county trusts.</summary>
[Authorize(Policy = nameof(Permission.MayUseDesk))]
public sealed class LinksModel(YangguangDb db, LinkRules rules, SweepLinks sweep, LinkProbe probe) : PageModel, IReloads
{
    private const int MostShown = 200;

    [BindProperty]
    public string Site { get; set; } = "";

    [BindProperty]
    public string Why { get; set; } = "";

    public IReadOnlyList<LinkLine> Findings { get; private set; } = [];

    public IReadOnlyList<TrustedHost> Hosts { get; private set; } = [];

    public LinkSweep? Last { get; private set; }

    public bool MayGovern => Actor.May(Permission.MayGovernCatalog);

    public bool AsksOutside => probe.MayAsk;

    private Actor Actor => Actor.From(User);

    public Task OnGet() => Reload();

    public Task<IActionResult> OnPostSweep(CancellationToken cancellation) => Govern(async () =>
    {
        var swept = await sweep.Run(cancellation);
        return $"巡查了 {swept.Pages} 页、{swept.Links} 个链接。";
    });

    public Task<IActionResult> OnPostTrust(CancellationToken cancellation) => Govern(async () =>
    {
        await rules.Trust(Site, Why, Actor, cancellation);
        return "已列为可信网站。";
    });

    public Task<IActionResult> OnPostDistrust(string site, CancellationToken cancellation) => Govern(async () =>
    {
        await rules.Distrust(site, Actor, cancellation);
        return "已移除。下次巡查时，指向它的链接会列为问题。";
    });

    public async Task Reload()
    {
        var (all, body) = (Actor.May(Permission.MaySuperviseDuties), Actor.BodyId);
        Findings = await (
            from finding in db.LinkFindings
            where finding.SettledAt == null && (all || finding.BodyId == body)
            join record in db.Records on finding.RecordId equals record.Id
            join owner in db.Bodies on finding.BodyId equals owner.Id
            orderby finding.FirstAt descending
            select new LinkLine(record.Id, record.Content.Title, owner.ShortName, finding.Kind, finding.Words, finding.Address, finding.Reason, finding.FirstAt)).Take(MostShown).ToListAsync();
        Hosts = await db.TrustedHosts.AsNoTracking().OrderBy(host => host.Host).ToListAsync();
        Last = await db.LinkSweeps.AsNoTracking().SingleOrDefaultAsync();
    }

    private async Task<IActionResult> Govern(Func<Task<string>> act)
    {
        if (!MayGovern)
            return Forbid();
        TempData.Say(await act());
        return Redirect("/desk/links");
    }
}

/// <summary>One open finding as the desk lists it.</summary>
public sealed record LinkLine(RecordId RecordId, string Title, string Body, LinkFaultKind Kind, string Words, string Address, string Reason, DateTimeOffset FirstAt);
