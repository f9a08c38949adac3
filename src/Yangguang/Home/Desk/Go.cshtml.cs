using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Yangguang.Accounts;
using Yangguang.Platform.Persistence;
using Yangguang.Shared;

namespace Yangguang.Home.Desk;

/// <summary>直达: any page of the desk that the reader may open by its name, and any record, request, row or body by its number.</summary>
[Authorize(Policy = nameof(Permission.MayUseDesk))]
public sealed class GoModel(YangguangDb db, Navigation navigation) : PageModel
{
    private const int Longest = 100;
    private const int MostOfKind = 8;

    public string Asked { get; private set; } = "";

    public IReadOnlyList<GoPlace> Places { get; private set; } = [];

    private Actor Actor => Actor.From(User);

    public async Task<IActionResult> OnGet(string? q, CancellationToken cancellation)
    {
        Asked = Tidied(q);
        Places = await Find(cancellation);
        // A number names one thing, and who typed it wants to be there.
        return Places is [{ IsExact: true } only] ? Redirect(only.Href) : Page();
    }

    /// <summary>The same as a list, for the palette.</summary>
    public async Task<IActionResult> OnGetPlaces(string? q, CancellationToken cancellation)
    {
        Asked = Tidied(q);
        Response.Headers.CacheControl = "no-store";
        return new JsonResult((await Find(cancellation)).Select(place => new { place.Text, place.Href, place.Kind }));
    }

    private static string Tidied(string? typed) =>
        string.Concat((typed ?? "").Where(letter => !char.IsControl(letter)).Take(Longest)).Trim();

    private async Task<IReadOnlyList<GoPlace>> Find(CancellationToken cancellation)
    {
        var pages = navigation.Desk(User).SelectMany(group => group.Links.Select(link => new GoPlace(link.Text, link.Href, group.Name.Length > 0 ? group.Name : "日常工作")))
            .DistinctBy(place => place.Href);
        if (Asked.Length == 0)
            return [.. pages];
        var numbered = await Numbered(cancellation);
        return numbered.Count == 1 ? numbered :
        [
            .. numbered,
            .. pages.Where(place => place.Text.Contains(Asked, StringComparison.OrdinalIgnoreCase) || place.Kind.Contains(Asked, StringComparison.OrdinalIgnoreCase)),
            .. await Bodies(cancellation),
        ];
    }

    /// <summary>What bears exactly that number, among what the reader may open.</summary>
    private async Task<IReadOnlyList<GoPlace>> Numbered(CancellationToken cancellation)
    {
        var (actor, body, all, asked) = (Actor, Actor.BodyId, Actor.May(Permission.MaySuperviseDuties), Asked);
        var found = new List<GoPlace>();
        found.AddRange(await db.Editions.Where(edition => edition.IsLive && edition.IndexNumber == asked)
            .Select(edition => new GoPlace(edition.Content.Title, "/records/" + edition.IndexNumber, "公开信息", true)).ToListAsync(cancellation));
        found.AddRange(await db.CatalogItems.Where(item => item.Code == asked)
            .Select(item => new GoPlace(item.Row.Level2 == "" ? item.Row.Level1 : item.Row.Level2, "/items/" + item.Code, "公开事项", true)).ToListAsync(cancellation));
        found.AddRange(await db.Bodies.Where(each => each.Code == asked)
            .Select(each => new GoPlace(each.Name, "/bodies/" + each.Code, "公开主体", true)).ToListAsync(cancellation));
        if (actor.May(Permission.MayHandleRequests))
        {
            var requests = await db.Requests.Where(request => (all || request.BodyId == body) && request.Number == asked)
                .Select(request => new { request.Id, request.Wish.Subject }).ToListAsync(cancellation);
            found.AddRange(requests.Select(request => new GoPlace(request.Subject, $"/desk/requests/{request.Id}", "依申请公开", true)));
        }

        if (actor.May(Permission.MayDraftRecords))
        {
            var mistakes = await db.Mistakes.Where(mistake => (all || mistake.BodyId == body) && mistake.Number == asked)
                .Select(mistake => new { mistake.Id, mistake.Number }).ToListAsync(cancellation);
            found.AddRange(mistakes.Select(mistake => new GoPlace(mistake.Number, $"/desk/mistakes/{mistake.Id}", "网站找错", true)));
        }

        return found;
    }

    private async Task<IReadOnlyList<GoPlace>> Bodies(CancellationToken cancellation)
    {
        var asked = Asked;
        return await db.Bodies.Where(body => body.Name.Contains(asked)).OrderBy(body => body.Order).Take(MostOfKind)
            .Select(body => new GoPlace(body.Name, "/bodies/" + body.Code, "公开主体", false)).ToListAsync(cancellation);
    }
}

/// <summary>Somewhere to go.</summary>
/// <param name="IsExact">Named by its number.</param>
public sealed record GoPlace(string Text, string Href, string Kind, bool IsExact = false);
