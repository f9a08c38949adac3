using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Yangguang.Accounts;
using Yangguang.Bodies;
using Yangguang.Catalog.Reference;
using Yangguang.Platform;
using Yangguang.Platform.Persistence;
using Yangguang.Platform.Web;
using Yangguang.Shared;

namespace Yangguang.Catalog.Organisations.Desk;

/// <summary>机构对照: every general name of template and catalogues, what it may mean here, what was decided.</summary>
[Authorize(Policy = nameof(Permission.MayGovernCatalog))]
public sealed class MeaningsModel(YangguangDb db, DecideOrganisation decide) : PageModel, IReloads
{
    private const string Keep = "keep";

    [BindProperty(SupportsGet = true)]
    public bool All { get; set; }

    [BindProperty]
    public List<MeaningChoice> Choices { get; set; } = [];

    public IReadOnlyList<Body> Bodies { get; private set; } = [];

    public IReadOnlyList<MeaningLine> Lines { get; private set; } = [];

    public int Undecided => Lines.Count(line => line.DecidedBy.Length == 0);

    public Task OnGet(CancellationToken cancellation) => Load(cancellation);

    public async Task<IActionResult> OnPost(CancellationToken cancellation)
    {
        await Load(cancellation);
        var byCode = Bodies.ToDictionary(body => body.Code);
        var printed = Lines.Select(line => line.Printed).ToHashSet();
        var confirmed = Choices.Where(choice => choice.Confirm && printed.Contains(choice.Printed)).ToList();
        if (confirmed.Count == 0)
            ModelState.AddModelError("", "没有勾选任何一行。请核对后勾选“确认”，再保存。");
        foreach (var choice in confirmed.Where(choice => choice.Means != Keep && !byCode.ContainsKey(choice.Means)))
            ModelState.AddModelError("", $"“{choice.Printed}”还没有选单位。请选一个单位，或选“保持原样”。");
        if (!ModelState.IsValid)
            return Page();
        foreach (var choice in confirmed)
            await decide.Run(choice.Printed, byCode.GetValueOrDefault(choice.Means), Actor.From(User), cancellation);
        TempData.Say($"已保存 {confirmed.Count} 条对照，以后导入和起草时自动使用。");
        return Redirect(All ? "/desk/organisations?all=true" : "/desk/organisations");
    }

    public Task Reload() => Load(CancellationToken.None);

    private async Task Load(CancellationToken cancellation)
    {
        Bodies = await db.Bodies.AsNoTracking().Where(body => body.Kind != BodyKind.Village).OrderBy(body => body.Order).ToListAsync(cancellation);
        var meanings = await OrganisationMeanings.Read(db, cancellation);
        var decided = await db.OrganisationMeanings.AsNoTracking().ToDictionaryAsync(each => each.Printed, cancellation);
        var cells = await db.CatalogItems.GroupBy(item => item.Row.BodyText)
            .Select(group => new { Cell = group.Key, Count = group.Count() }).ToListAsync(cancellation);
        var template = ReferenceCatalog.All.GroupBy(row => row.Body).Select(group => new { Cell = group.Key, Count = group.Count() });
        var found = cells.Select(cell => (cell.Cell, cell.Count, InUse: true)).Concat(template.Select(cell => (cell.Cell, cell.Count, InUse: false)))
            .SelectMany(cell => PrintedBodies.In(cell.Cell).Select(name => (Name: name, cell.Count, cell.InUse)))
            .GroupBy(each => each.Name).ToDictionary(group => group.Key, group => (
                Rows: group.Where(each => each.InUse).Sum(each => each.Count), Template: group.Where(each => !each.InUse).Sum(each => each.Count)));
        Lines = [.. found.Keys.Union(decided.Keys).Where(name => !meanings.IsRegistered(name))
            .Select(name => Line(name, found.GetValueOrDefault(name), decided.GetValueOrDefault(name), meanings))
            .Where(line => All || line.DecidedBy.Length == 0)
            .OrderByDescending(line => line.Rows + line.Template).ThenBy(line => line.Printed, StringComparer.Ordinal)];
    }

    private MeaningLine Line(string name, (int Rows, int Template) uses, OrganisationMeaning? decided, OrganisationMeanings meanings)
    {
        var suggested = decided is null ? meanings.Suggested(name) : null;
        var means = decided is null ? suggested?.Code ?? "" : decided.BodyId is { } id ? Bodies.First(body => body.Id == id).Code : Keep;
        return new MeaningLine(
            name, uses.Rows, uses.Template, means, suggested is not null, decided?.DecidedBy ?? "", decided?.DecidedAt.DayInChina());
    }
}

/// <summary>A general name with what it means or may mean.</summary>
/// <param name="Means">Code of the body, keep, or empty while nothing fits.</param>
public sealed record MeaningLine(
    string Printed, int Rows, int Template, string Means, bool IsSuggested, string DecidedBy, DateOnly? DecidedOn);

/// <summary>What the office ticks for a name.</summary>
public sealed class MeaningChoice
{
    public string Printed { get; set; } = "";

    public string Means { get; set; } = "";

    public bool Confirm { get; set; }
}
