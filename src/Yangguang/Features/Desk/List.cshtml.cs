using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Yangguang.Accounts;
using Yangguang.Accounts.Proofs;
using Yangguang.Platform;
using Yangguang.Platform.Persistence;
using Yangguang.Platform.Web;
using Yangguang.Shared;

namespace Yangguang.Features.Desk;

/// <summary>专题专栏 at the desk: what waits, which months are empty, and writing on.</summary>
[Authorize(Policy = nameof(Permission.MayUseDesk))]
public sealed class ListModel(YangguangDb db, KeepFeatures keep, WritePost write, TimeProvider time) : PageModel, IReloads
{
    [BindProperty]
    public PostInput Input { get; set; } = new();

    [BindProperty]
    public FeatureInput New { get; set; } = new();

    public IReadOnlyList<KeptFeature> Features { get; private set; } = [];

    public bool MayWrite => Actor.May(Permission.MayDraftRecords);

    public bool MayGovern => Actor.May(Permission.MayGovernCatalog);

    private Actor Actor => Actor.From(User);

    public bool MayPublish(FeaturePost post) => FeatureRules.MayPublish(post, Actor).IsAllowed && Actor.ActsFor(post.BodyId);

    public Task OnGet() => Reload();

    public Task<IActionResult> OnPostOpen() => Act(Permission.MayGovernCatalog, async () =>
    {
        await keep.Open(New.Code, New.Name, New.Purpose, Actor);
        return "专栏已设立。";
    });

    public Task<IActionResult> OnPostPut(Guid feature, bool front) => Act(Permission.MayGovernCatalog, async () =>
    {
        await keep.Put(FeatureId.From(feature), front, Actor);
        return front ? "已放到首页。" : "已移出首页。";
    });

    public Task<IActionResult> OnPostClose(Guid feature) => Act(Permission.MayGovernCatalog, async () =>
    {
        await keep.Close(FeatureId.From(feature), Actor);
        return "专栏已关闭，内容保留。";
    });

    public Task<IActionResult> OnPostWrite() => Act(Permission.MayDraftRecords, async () =>
    {
        await write.Write(FeatureId.From(Input.Feature), new PostText { Part = Input.Part, Title = Input.Title, Body = Input.Body, Link = Input.Link }, Actor);
        return "已提交，由另一位审核人员发布。";
    });

    [RecentProof]
    public Task<IActionResult> OnPostPublish(Guid post) => Act(Permission.MayReviewRecords, async () =>
    {
        await write.Publish(FeaturePostId.From(post), Actor);
        return "已发布。";
    });

    public async Task Reload()
    {
        var (today, body, all) = (time.Today(), Actor.BodyId, Actor.May(Permission.MaySuperviseDuties));
        var features = await db.Features.AsNoTracking().OrderBy(feature => feature.ClosedOn != null).ThenByDescending(feature => feature.OpenedOn).ToListAsync();
        var published = await db.FeaturePosts.Where(post => post.PublishedAt != null).Select(post => new { post.FeatureId, At = post.PublishedAt!.Value }).ToListAsync();
        var waiting = await db.FeaturePosts.AsNoTracking().Where(post => post.PublishedAt == null && (all || post.BodyId == body)).OrderBy(post => post.WrittenAt).ToListAsync();
        Features =
        [
            .. features.Select(feature => new KeptFeature(
                feature,
                FeatureMonth.Of(feature, published.Where(post => post.FeatureId == feature.Id).Select(post => post.At.DayInChina()), today),
                [.. waiting.Where(post => post.FeatureId == feature.Id)])),
        ];
    }

    private async Task<IActionResult> Act(Permission permission, Func<Task<string>> act)
    {
        if (!Actor.May(permission))
            return Forbid();
        await Reload();
        if (!ModelState.IsValid)
            return Page();
        TempData.Say(await act());
        return Redirect("/desk/features");
    }
}

/// <summary>A feature with its months and the posts that wait.</summary>
public sealed record KeptFeature(Feature Feature, IReadOnlyList<FeatureMonth> Months, IReadOnlyList<FeaturePost> Waiting);

/// <summary>The form of a post.</summary>
public sealed class PostInput
{
    public Guid Feature { get; set; }

    public FeaturePart Part { get; set; }

    public string Title { get; set; } = "";

    public string Body { get; set; } = "";

    public string Link { get; set; } = "";
}

/// <summary>The form of a feature.</summary>
public sealed class FeatureInput
{
    public string Code { get; set; } = "";

    public string Name { get; set; } = "";

    public string Purpose { get; set; } = "";
}
