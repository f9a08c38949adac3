using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Yangguang.Accounts;
using Yangguang.Catalog.Columns;
using Yangguang.Platform.Persistence;
using Yangguang.Platform.Web;
using Yangguang.Shared;

namespace Yangguang.Translations.Desk;

/// <summary>栏目译名: the columns of one's body, or of all, with their names in one language.</summary>
[Authorize(Policy = nameof(Permission.MayDraftRecords))]
public sealed class ColumnsModel(YangguangDb db, NameColumns name) : PageModel, IReloads
{
    private const int MostShown = 300;

    [BindProperty(SupportsGet = true)]
    public string Language { get; set; } = "";

    /// <summary>Names by column, as typed.</summary>
    [BindProperty]
    public Dictionary<Guid, string?> Names { get; set; } = [];

    public TranslationLanguage Known { get; private set; } = null!;

    public IReadOnlyList<ColumnLine> Columns { get; private set; } = [];

    private Actor Actor => Actor.From(User);

    public async Task<IActionResult> OnGet(CancellationToken cancellation) => await Load(cancellation) ? Page() : NotFound();

    public async Task<IActionResult> OnPost(CancellationToken cancellation)
    {
        if (!await Load(cancellation))
            return NotFound();
        var changed = await name.Run(Language, Names.ToDictionary(each => PortalColumnId.From(each.Key), each => each.Value ?? ""), Actor, cancellation);
        TempData.Say(changed == 0 ? "没有改动。" : $"已保存 {changed} 个栏目译名。");
        return Redirect($"/desk/translations/columns/{Language}");
    }

    public async Task Reload() => await Load(HttpContext.RequestAborted);

    private async Task<bool> Load(CancellationToken cancellation)
    {
        if (TranslationLanguage.Find(Language) is not { } known)
            return false;
        Known = known;
        var (body, all) = (Actor.BodyId, Actor.May(Permission.MaySuperviseDuties));
        Columns = await (
            from column in db.PortalColumns
            where column.ClosedOn == null && (all || column.BodyId == body)
            join of in db.Bodies on column.BodyId equals of.Id
            join each in db.ColumnTranslations.Where(each => each.Language == Language) on column.Id equals each.ColumnId into names
            from each in names.DefaultIfEmpty()
            orderby each == null descending, of.Order, column.Code
            select new ColumnLine(column.Id, column.Name, of.ShortName, each == null ? "" : each.Name)).Take(MostShown).ToListAsync(cancellation);
        return true;
    }
}

/// <summary>A column with its name in the language; empty where it has none.</summary>
public sealed record ColumnLine(PortalColumnId Id, string Name, string Body, string Translated);
