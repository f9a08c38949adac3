using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Yangguang.Accounts;
using Yangguang.Audit;
using Yangguang.Catalog.Versions;
using Yangguang.Platform;
using Yangguang.Platform.Persistence;
using Yangguang.Platform.Web;
using Yangguang.Shared;

namespace Yangguang.Catalog.Desk;

/// <summary>The next version of a catalogue: drafted by the body, returned or approved by the county office.</summary>
[Authorize(Policy = nameof(Permission.MayUseDesk))]
public sealed class DraftModel(
    YangguangDb db, DraftPlaces drafts, History history, SubmitVersion submit, ReturnVersion giveBack, ApproveVersion approve,
    AbandonVersion abandon, TimeProvider time) : PageModel, IReloads
{
    [BindProperty(SupportsGet = true)]
    public string BodyCode { get; set; } = "";

    [BindProperty(SupportsGet = true)]
    public string AreaCode { get; set; } = "";

    [BindProperty]
    public string Reason { get; set; } = "";

    /// <summary>Reasons of the office for single rows, by the id of the row.</summary>
    [BindProperty(Name = nameof(Remarks))]
    public Dictionary<Guid, string> Remarks { get; set; } = [];

    [BindProperty]
    [Display(Name = "生效日期")]
    public DateOnly? EffectiveOn { get; set; }

    public DraftPlace Draft { get; private set; } = null!;

    public IReadOnlyList<RowChange> Changes { get; private set; } = [];

    public IReadOnlyList<TimelineEntry> Story { get; private set; } = [];

    public Actor Actor => Actor.From(User);

    public bool MayEdit => Actor.May(Permission.MayEditCatalog) && Draft.Version.State.IsEditable();

    public bool MayDecide => Actor.May(Permission.MayGovernCatalog) && Draft.Version.State == VersionState.Submitted;

    public async Task<IActionResult> OnGet(CancellationToken cancellation)
    {
        if (!await Load(cancellation))
            return NotFound();
        Reason = Draft.Version.Reason;
        EffectiveOn = time.Today();
        return Page();
    }

    public Task<IActionResult> OnPostSubmit(CancellationToken cancellation) => Act(Permission.MayEditCatalog, async version =>
    {
        await submit.Run(version, Reason, Actor, cancellation);
        return ("已提交公开办审核。批准前现行目录不变。", Draft.Href);
    });

    public Task<IActionResult> OnPostReturn(CancellationToken cancellation) => Act(Permission.MayGovernCatalog, async version =>
    {
        var remarks = Remarks.Where(remark => !string.IsNullOrWhiteSpace(remark.Value))
            .ToDictionary(remark => VersionRowId.From(remark.Key), remark => remark.Value);
        await giveBack.Run(version, Reason, remarks, Actor, cancellation);
        return ("已退回起草单位修改。", "/desk/catalogs");
    });

    public Task<IActionResult> OnPostApprove(CancellationToken cancellation) => Act(Permission.MayGovernCatalog, async version =>
    {
        VersionRules.EffectIsGiven(EffectiveOn is not null).OrRefuse();
        var day = EffectiveOn!.Value;
        await approve.Run(version, day, Actor, cancellation);
        return day <= time.Today()
            ? ("已批准并生效，各行的义务已经更新。", Draft.Place.Href)
            : ($"已批准，{day:yyyy-MM-dd} 起生效。", Draft.Href);
    });

    public Task<IActionResult> OnPostAbandon(CancellationToken cancellation) => Act(Permission.MayEditCatalog, async version =>
    {
        await abandon.Run(version, Actor, cancellation);
        return ("草稿已放弃，现行目录不变。", Draft.Place.Href);
    });

    public Task Reload() => Load(CancellationToken.None);

    private async Task<IActionResult> Act(Permission permission, Func<CatalogVersionId, Task<(string Said, string Next)>> act)
    {
        if (!await Load(CancellationToken.None))
            return NotFound();
        if (!Actor.May(permission))
            return Forbid();
        if (!ModelState.IsValid)
            return Page();
        var (said, next) = await act(Draft.Version.Id);
        TempData.Say(said);
        return Redirect(next);
    }

    private async Task<bool> Load(CancellationToken cancellation)
    {
        if (await drafts.Find(BodyCode, AreaCode, Actor, cancellation) is not { } draft)
            return false;
        Draft = draft;
        var inForce = await db.CatalogVersions.AsNoTracking().Include(version => version.Rows)
            .SingleOrDefaultAsync(version => version.CatalogId == draft.Version.CatalogId && version.State == VersionState.InForce, cancellation);
        Changes = inForce is null ? [] : VersionDiff.Between(inForce.Rows, draft.Version.Rows);
        Story = await history.Of(draft.Version.Id.Value, cancellation);
        return true;
    }
}
