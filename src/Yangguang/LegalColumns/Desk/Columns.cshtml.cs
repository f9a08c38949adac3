using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Yangguang.Accounts;
using Yangguang.Bodies;
using Yangguang.Platform;
using Yangguang.Platform.Persistence;
using Yangguang.Platform.Web;
using Yangguang.Shared;

namespace Yangguang.LegalColumns.Desk;

/// <summary>法定栏目 of a body: what is missing or stale, and everything to mend it with.</summary>
[Authorize(Policy = nameof(Permission.MayEditCatalog))]
public sealed class ColumnsModel(YangguangDb db, ReadLegalColumns read, CheckLegalColumns check, KeepColumns keep, TimeProvider time) : PageModel, IReloads
{
    /// <summary>Code of the body; the own body without it.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Code { get; set; }

    [BindProperty]
    public RuleInput Rule { get; set; } = new();

    [BindProperty]
    public EntryInput Entry { get; set; } = new();

    [BindProperty]
    public int Year { get; set; }

    [BindProperty]
    public string IndexNumber { get; set; } = "";

    public Body Body { get; private set; } = null!;

    /// <summary>Whom the actor may choose from.</summary>
    public IReadOnlyList<Body> Bodies { get; private set; } = [];

    public IReadOnlyList<ColumnFinding> Findings { get; private set; } = [];

    public IReadOnlyDictionary<LegalColumn, ColumnReview> Reviews { get; private set; } = new Dictionary<LegalColumn, ColumnReview>();

    public IReadOnlyList<StatutoryNode> Tree { get; private set; } = [];

    public IReadOnlyList<BodyRule> Rules { get; private set; } = [];

    public IReadOnlyList<ReportLine> Reports { get; private set; } = [];

    public BasicCatalog Basic { get; private set; } = null!;

    public string GuideStanding { get; private set; } = "";

    public DateOnly Today { get; } = time.Today();

    public bool MayWrite => Actor.May(Permission.MayDraftRecords);

    public bool MaySign => Actor.May(Permission.MaySignNothingDue);

    private Actor Actor => Actor.From(User);

    public async Task<IActionResult> OnGet()
    {
        Year = Today.Year - 1;
        return await Load() ? Page() : NotFound();
    }

    public Task<IActionResult> OnPostConfirm(LegalColumn column) => Act(Permission.MaySignNothingDue, async () =>
    {
        await keep.Confirm(Body.Id, column, Actor);
        return $"已记下：{column.InWords()}内容属实。";
    });

    public Task<IActionResult> OnPostExplain(string node, NodeAbsence absence, string? note) => Act(Permission.MaySignNothingDue, async () =>
    {
        await keep.ExplainNode(Body.Id, node, absence, note ?? "", Actor);
        return "说明已署名公开。";
    });

    public Task<IActionResult> OnPostRule() => Act(Permission.MayDraftRecords, async () =>
    {
        await keep.ListRule(Body.Id, new RuleFacts(Rule.Title, Rule.Number, Rule.Issuer, Rule.IssuedOn ?? default, Rule.IndexNumber), Actor);
        return "已列入。";
    });

    public Task<IActionResult> OnPostDropRule(Guid rule) => Act(Permission.MayDraftRecords, async () =>
    {
        await keep.DropRule(BodyRuleId.From(rule), Actor);
        return "已移出。";
    });

    public Task<IActionResult> OnPostReport() => Act(Permission.MayDraftRecords, async () =>
    {
        await keep.ListReport(Body.Id, Year, IndexNumber, Actor);
        return "已登记年报。";
    });

    public Task<IActionResult> OnPostEntry() => Act(Permission.MayDraftRecords, async () =>
    {
        await keep.AddEntry(Body.Id, Entry.Group, Entry.Title, Entry.Limit, Entry.Address, Actor);
        return "已补充。";
    });

    public Task<IActionResult> OnPostDropEntry(Guid entry) => Act(Permission.MayDraftRecords, async () =>
    {
        await keep.DropEntry(BasicEntryId.From(entry), Actor);
        return "已删除。";
    });

    public Task Reload() => Load();

    private async Task<IActionResult> Act(Permission permission, Func<Task<string>> act)
    {
        if (!await Load())
            return NotFound();
        if (!Actor.May(permission))
            return Forbid();
        if (!ModelState.IsValid)
            return Page();
        TempData.Say(await act());
        return Redirect($"/desk/legal-columns/{Body.Code}");
    }

    private async Task<bool> Load()
    {
        var (own, all) = (Actor.BodyId, Actor.May(Permission.MaySuperviseDuties));
        Bodies = await db.Bodies.AsNoTracking().Where(body => (all || body.Id == own) && body.Kind != BodyKind.Village && body.Kind != BodyKind.PublicEnterprise)
            .OrderBy(body => body.Order).ToListAsync();
        if ((Code is null ? Bodies.FirstOrDefault(body => body.Id == own) : Bodies.FirstOrDefault(body => body.Code == Code)) is not { } found)
            return false;
        Body = found;
        Findings = await check.Run(found, default);
        Reviews = await db.ColumnReviews.AsNoTracking().Where(review => review.BodyId == found.Id).ToDictionaryAsync(review => review.Column);
        Tree = await read.Tree(found, default);
        Rules = await db.BodyRules.AsNoTracking().Where(rule => rule.BodyId == found.Id).OrderByDescending(rule => rule.IssuedOn).ToListAsync();
        Reports = await read.Reports(found, default);
        Basic = await read.Basic(found, default);
        GuideStanding = Standing(await db.Guides.AsNoTracking().SingleOrDefaultAsync(guide => guide.BodyId == found.Id));
        return true;
    }

    private static string Standing(DisclosureGuide? guide) => guide switch
    {
        null => "还没有编制。",
        { IsSubmitted: true } => "新的一稿待审定。",
        { ReturnReason.Length: > 0 } => $"被退回：{guide.ReturnReason}",
        { Live: null } => "正在编制，还没有公开。",
        _ => $"已于{guide.ApprovedOn:yyyy-MM-dd}审定公开。",
    };
}

/// <summary>The form of a rule.</summary>
public sealed class RuleInput
{
    public string Title { get; set; } = "";

    public string Number { get; set; } = "";

    public string Issuer { get; set; } = "";

    public DateOnly? IssuedOn { get; set; }

    public string IndexNumber { get; set; } = "";
}

/// <summary>The form of an addition to the basic catalogue.</summary>
public sealed class EntryInput
{
    public BasicGroup Group { get; set; } = BasicGroup.Interpretation;

    public string Title { get; set; } = "";

    public string Limit { get; set; } = "";

    public string Address { get; set; } = "";
}
