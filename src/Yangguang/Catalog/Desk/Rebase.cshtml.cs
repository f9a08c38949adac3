using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Yangguang.Accounts;
using Yangguang.Catalog.Versions;
using Yangguang.Platform.Web;
using Yangguang.Shared;

namespace Yangguang.Catalog.Desk;

/// <summary>逐行合并: a draft whose base has moved is brought onto the version in force, the clerk choosing where both changed.</summary>
[Authorize(Policy = nameof(Permission.MayEditCatalog))]
public sealed class RebaseModel(DraftPlaces drafts, RebaseVersion rebase) : PageModel, IReloads
{
    [BindProperty(SupportsGet = true)]
    public string BodyCode { get; set; } = "";

    [BindProperty(SupportsGet = true)]
    public string AreaCode { get; set; } = "";

    /// <summary>mine or theirs for each item that needs a choice.</summary>
    [BindProperty]
    public Dictionary<Guid, string> Choice { get; set; } = [];

    public DraftPlace Draft { get; private set; } = null!;

    /// <summary>Null when the draft already stands on the version in force.</summary>
    public Rebase? Plan { get; private set; }

    public async Task<IActionResult> OnGet(CancellationToken cancellation) => await Load(cancellation) ? Page() : NotFound();

    public async Task<IActionResult> OnPost(CancellationToken cancellation)
    {
        if (!await Load(cancellation))
            return NotFound();
        var plan = await rebase.Run(
            Draft.Version.Id, Chosen("mine", "theirs"), Chosen("theirs"), Actor.From(User), cancellation);
        TempData.Say($"草稿已合并到第 {plan.OntoNumber} 版：并入 {plan.TakenOver.Count} 行，保留草稿改动 {plan.Kept.Count} 行，逐行选择 {plan.ToDecide.Count} 行。请核对后提交。");
        return Redirect(Draft.Href);
    }

    public Task Reload() => Load(CancellationToken.None);

    private HashSet<CatalogItemId> Chosen(params string[] sides) =>
        [.. Choice.Where(choice => sides.Contains(choice.Value)).Select(choice => CatalogItemId.From(choice.Key))];

    private async Task<bool> Load(CancellationToken cancellation)
    {
        if (await drafts.Find(BodyCode, AreaCode, Actor.From(User), cancellation) is not { } draft)
            return false;
        (Draft, Plan) = (draft, await rebase.Plan(draft.Version.Id, cancellation));
        return true;
    }
}
