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
using Yangguang.Records;
using Yangguang.Rules.Records.Gate;
using Yangguang.Shared;

namespace Yangguang.Interpretations.Desk;

/// <summary>拟出台政策: what all bodies mean to issue and what is signed for an hour, day by day, collisions flagged (D06).</summary>
[Authorize(Policy = nameof(Permission.MayUseDesk))]
public sealed class PlansModel(YangguangDb db, PlanPolicy plan, TimeProvider time) : PageModel, IReloads
{
    private const int MostShown = 200;

    [BindProperty]
    public string Title { get; set; } = "";

    [BindProperty]
    [Display(Name = "计划公布日期")]
    public DateOnly? On { get; set; }

    [BindProperty]
    public string Note { get; set; } = "";

    public IReadOnlyList<IGrouping<DateOnly, PlannedLine>> Days { get; private set; } = [];

    public bool MayWrite => Actor.May(Permission.MayDraftRecords);

    private Actor Actor => Actor.From(User);

    public bool MayPlan(PlannedLine line) => MayWrite && Actor.ActsFor(line.BodyId);

    public Task OnGet() => Reload();

    public async Task<IActionResult> OnPost(CancellationToken cancellation)
    {
        if (!MayWrite)
            return Forbid();
        await Reload();
        if (!ModelState.IsValid)
            return Page();
        await plan.Run(Actor.BodyId, Title ?? "", On, Note ?? "", Actor, cancellation);
        TempData.Say("已登记。");
        return Redirect("/desk/interpretations/plans");
    }

    public async Task<IActionResult> OnPostDrop([FromForm(Name = "plan")] Guid dropped, CancellationToken cancellation)
    {
        if (!MayWrite)
            return Forbid();
        await plan.Drop(PlannedPolicyId.From(dropped), Actor, cancellation);
        TempData.Say("已取消。");
        return Redirect("/desk/interpretations/plans");
    }

    public async Task Reload()
    {
        var today = time.Today();
        var planned = await (from each in db.PlannedPolicies
                             where each.On >= today
                             join body in db.Bodies on each.BodyId equals body.Id
                             orderby each.On
                             select new { each.Id, each.Title, each.On, each.Note, each.BodyId, body.ShortName }).Take(MostShown).ToListAsync();
        var signed = await (from record in db.Records
                            where record.State == RecordState.Cleared && record.ScheduledAt != null && record.Content.Policy != PolicyGrade.None
                            join body in db.Bodies on record.BodyId equals body.Id
                            orderby record.ScheduledAt
                            select new { record.Id, record.Content.Title, At = record.ScheduledAt!.Value, record.BodyId, body.ShortName }).Take(MostShown).ToListAsync();
        var (own, all) = (Actor.BodyId, Actor.May(Permission.MaySuperviseDuties));
        Days =
        [
            .. planned.Select(each => new PlannedLine(each.Id.Value, each.Title, each.On, each.Note, each.BodyId, each.ShortName, "计划", null))
                .Concat(signed.Select(each => new PlannedLine(
                    null, each.Title, each.At.DayInChina(), "", each.BodyId, each.ShortName, "已审签，定时发布", all || each.BodyId == own ? $"/desk/records/{each.Id}" : null)))
                .OrderBy(each => each.On).GroupBy(each => each.On),
        ];
    }
}

/// <summary>A policy that is meant or signed for a day.</summary>
public sealed record PlannedLine(Guid? Id, string Title, DateOnly On, string Note, BodyId BodyId, string Body, string Standing, string? Href);
