using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Yangguang.Accounts;
using Yangguang.Platform.Persistence;
using Yangguang.Rules.Oversight.Inspection;
using Yangguang.Shared;

namespace Yangguang.Oversight.Inspection.Desk;

/// <summary>网站自查: how the site stands by the veto indicators, and what each body has to mend; the own body's findings, for the office all.</summary>
[Authorize(Policy = nameof(Permission.MayUseDesk))]
public sealed class InspectionModel(YangguangDb db, InspectSite inspect) : PageModel
{
    private const int PageSize = 100;

    public IReadOnlyList<SiteStanding> Standings { get; private set; } = [];

    public IReadOnlyList<FindingLine> Findings { get; private set; } = [];

    public int Open { get; private set; }

    /// <summary>Id after which the next page begins; null on the last.</summary>
    public Guid? Next { get; private set; }

    public DateTimeOffset? Last => Standings.Count == 0 ? null : Standings.Max(standing => standing.At);

    public bool MayRunNow => MaySupervise && Actor.May(Permission.MayAct);

    public bool MaySupervise => Actor.May(Permission.MaySuperviseDuties);

    /// <summary>The indicator whose findings are shown; null for all.</summary>
    public Veto? Chosen { get; private set; }

    public string Href(Veto? of, Guid? after = null) => "/desk/inspection?of=" + of + (after is null ? "" : $"&after={after}");

    private Actor Actor => Actor.From(User);

    public async Task OnGet(string? of, Guid? after, CancellationToken cancellation)
    {
        Chosen = Enum.TryParse<Veto>(of, out var veto) && Enum.IsDefined(veto) ? veto : null;
        Standings = [.. (await db.SiteStandings.AsNoTracking().ToListAsync(cancellation)).OrderBy(standing => standing.Veto)];
        var (all, body, chosen) = (MaySupervise, Actor.BodyId, Chosen);
        var open = db.SiteFindings.AsNoTracking().Where(finding => finding.SettledAt == null && (all || finding.BodyId == body) && (chosen == null || finding.Veto == chosen));
        Open = await open.CountAsync(cancellation);
        var mark = after ?? Guid.Empty;
        var lines = await (
            from finding in open
            where ((Guid)(object)finding.Id).CompareTo(mark) > 0
            join owner in db.Bodies on finding.BodyId equals owner.Id
            orderby finding.Id
            select new FindingLine(finding.Id, finding.Veto, finding.Place, finding.Address, finding.What, owner.ShortName, finding.FirstAt)).Take(PageSize + 1).ToListAsync(cancellation);
        Findings = [.. lines.Take(PageSize)];
        Next = lines.Count > PageSize ? Findings[^1].Id.Value : null;
    }

    public async Task<IActionResult> OnPost(CancellationToken cancellation)
    {
        if (!MaySupervise)
            return Forbid();
        var met = (await inspect.Run(cancellation)).Count(verdict => verdict.IsMet);
        TempData.Say(met == 0 ? "自查完成，没有触发单项否决指标。" : $"自查完成，有 {met} 项触发单项否决指标。");
        return Redirect("/desk/inspection");
    }
}

/// <summary>One open finding as the desk lists it.</summary>
public sealed record FindingLine(SiteFindingId Id, Veto? Veto, string Place, string Address, string What, string Body, DateTimeOffset FirstAt);
