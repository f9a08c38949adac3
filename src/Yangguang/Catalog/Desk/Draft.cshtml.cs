using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Yangguang.Accounts;
using Yangguang.Accounts.Proofs;
using Yangguang.Audit;
using Yangguang.Catalog.Lint;
using Yangguang.Catalog.Mandates;
using Yangguang.Catalog.Versions;
using Yangguang.Platform;
using Yangguang.Platform.Web;
using Yangguang.Shared;

namespace Yangguang.Catalog.Desk;

/// <summary>The next version of a catalogue: drafted by the body and checked as it is written, returned or approved by the county office.</summary>
[Authorize(Policy = nameof(Permission.MayUseDesk))]
public sealed class DraftModel(
    DraftPlaces drafts, DraftListings listings, DraftChanges changes, MandateGaps gaps, History history, SubmitVersion submit, ReturnVersion giveBack,
    ApproveVersion approve, AbandonVersion abandon, RepairDraft repair, TimeProvider time) : PageModel, IReloads
{
    [BindProperty(SupportsGet = true)]
    public string BodyCode { get; set; } = "";

    [BindProperty(SupportsGet = true)]
    public string AreaCode { get; set; } = "";

    [BindProperty(SupportsGet = true, Name = "q")]
    [Display(Name = "查找")]
    public string Words { get; set; } = "";

    [BindProperty(SupportsGet = true)]
    public string Show { get; set; } = "";

    [BindProperty(SupportsGet = true, Name = "rule")]
    public string OnlyRule { get; set; } = "";

    /// <summary>Place of the first row shown.</summary>
    [BindProperty(SupportsGet = true)]
    public int From { get; set; }

    /// <summary>A row that must be on the page.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid? At { get; set; }

    [BindProperty]
    public string Reason { get; set; } = "";

    /// <summary>已核对提醒: the clerk has read the warnings and keeps them.</summary>
    [BindProperty]
    public bool WarningsRead { get; set; }

    /// <summary>Reasons of the office for single rows, by the id of the row.</summary>
    [BindProperty(Name = nameof(Remarks))]
    public Dictionary<Guid, string> Remarks { get; set; } = [];

    [BindProperty]
    [Display(Name = "生效日期")]
    public DateOnly? EffectiveOn { get; set; }

    public DraftPlace Draft { get; private set; } = null!;

    public DraftListing Listing { get; private set; } = null!;

    public ChangesInShort Changes { get; private set; } = null!;

    /// <summary>Rows without a listed item or a reason (A01).</summary>
    public int Unmapped { get; private set; }

    public IReadOnlyList<TimelineEntry> Story { get; private set; } = [];

    public Actor Actor => Actor.From(User);

    public DraftFilter Filter => new(Words.Trim(), Show, OnlyRule);

    public bool MayEdit => Actor.May(Permission.MayEditCatalog) && Draft.Version.State.IsEditable();

    public bool MayDecide => Actor.May(Permission.MayGovernCatalog) && Draft.Version.State == VersionState.Submitted;

    /// <summary>What is approved for a day ahead may still be taken back.</summary>
    public bool MayWithdraw => Actor.May(Permission.MayGovernCatalog) && Draft.Version.State == VersionState.Approved;

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
        await submit.Run(version, Reason, Actor, WarningsRead, cancellation);
        return ("已提交公开办审核。批准前现行目录不变。", Draft.Href);
    });

    public Task<IActionResult> OnPostReturn(CancellationToken cancellation) => Act(Permission.MayGovernCatalog, async version =>
    {
        var remarks = Remarks.Where(remark => !string.IsNullOrWhiteSpace(remark.Value))
            .ToDictionary(remark => VersionRowId.From(remark.Key), remark => remark.Value);
        await giveBack.Run(version, Reason, remarks, Actor, cancellation);
        return ("已退回起草单位修改。", "/desk/catalogs");
    });

    [RecentProof]
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

    /// <summary>按建议修改 one finding.</summary>
    /// <param name="fix">The row, a dash and the mark of the finding.</param>
    public Task<IActionResult> OnPostRepair(string? fix, CancellationToken cancellation) => Act(Permission.MayEditCatalog, async version =>
    {
        var (row, mark) = fix?.Split('-') is [var id, var found] && Guid.TryParse(id, out var key) ? (key, found) : (Guid.Empty, "");
        var finding = await repair.One(version, VersionRowId.From(row), mark, Actor, cancellation);
        return ($"{finding.Cell.InWords()}已按建议{finding.Repair!.InWords()}（{finding.Rule}）。", $"{Draft.Href}{Filter.Query(From)}#row-{row:n}");
    });

    /// <summary>按建议修改 everything one check found.</summary>
    /// <param name="all">Code of the check.</param>
    public Task<IActionResult> OnPostRepairAll(string? all, CancellationToken cancellation) => Act(Permission.MayEditCatalog, async version =>
    {
        var rows = await repair.All(version, all ?? "", Actor, cancellation);
        return ($"已按 {all} 的建议修改 {rows} 行，请核对。", $"{Draft.Href}{Filter.Query()}");
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
        Listing = await listings.Read(draft, Filter, From, At, cancellation);
        Changes = await changes.Read(draft, cancellation);
        Unmapped = await gaps.Of(draft.Version, cancellation);
        Story = await history.Of(draft.Version.Id.Value, cancellation);
        return true;
    }
}
