using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Yangguang.Accounts;
using Yangguang.Platform.Office;
using Yangguang.Platform.Persistence;
using Yangguang.Platform.Web;
using Yangguang.Shared;

namespace Yangguang.Handover.Desk;

/// <summary>工作交接: what is open, as a list to read and to print, and the act of handing it over (D24).</summary>
[Authorize(Policy = nameof(Permission.MayUseDesk))]
public sealed class HandoverModel(YangguangDb db, ReadOpenWork read, HandOverWork handOver) : PageModel, IReloads
{
    /// <summary>Code of the body; the own one when empty.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Body { get; set; }

    /// <summary>Id of the person; the whole body when empty.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid? Person { get; set; }

    [BindProperty]
    public Guid? To { get; set; }

    [BindProperty]
    public string Reason { get; set; } = "";

    [BindProperty]
    public bool WithUnassigned { get; set; }

    public OpenWork Work { get; private set; } = null!;

    public IReadOnlyList<SelectListItem> Bodies { get; private set; } = [];

    public IReadOnlyList<SelectListItem> People { get; private set; } = [];

    public IEnumerable<SelectListItem> Successors => People.Where(person => person.Value != Person?.ToString());

    public bool MayHandOver { get; private set; }

    private Actor Actor => Actor.From(User);

    public string Query => $"body={Work.BodyCode}{(Person is { } person ? $"&person={person}" : "")}";

    public async Task<IActionResult> OnGet(CancellationToken cancellation) => await Load(cancellation) ? Page() : NotFound();

    public async Task<IActionResult> OnGetExport(string format, CancellationToken cancellation)
    {
        if (format is not ("docx" or "xlsx") || !await Load(cancellation))
            return NotFound();
        var book = OpenWorkBook.Of(Work, $"导出日期：{Work.On:yyyy-MM-dd}");
        return format == "docx"
            ? File(DocxPrinter.Print(book), DocxPrinter.MediaType, $"{Work.Title}.docx")
            : File(XlsxPrinter.Print(book), XlsxPrinter.MediaType, $"{Work.Title}.xlsx");
    }

    public async Task<IActionResult> OnPost(CancellationToken cancellation)
    {
        if (!await Load(cancellation))
            return NotFound();
        var done = await handOver.Run(Person ?? Guid.Empty, To ?? Guid.Empty, Reason, WithUnassigned, Actor, cancellation);
        TempData.Say($"{done.From}的 {done.Duties} 项义务、{done.Texts} 条未发布信息已交给{done.To}。");
        return Redirect($"/desk/handover?body={Work.BodyCode}&person={To}");
    }

    public Task Reload() => Load(CancellationToken.None);

    private async Task<bool> Load(CancellationToken cancellation)
    {
        var (code, own) = (Body, Actor.BodyId);
        var body = await db.Bodies.AsNoTracking().SingleOrDefaultAsync(
            body => string.IsNullOrEmpty(code) ? body.Id == own : body.Code == code, cancellation);
        if (body is null || !Actor.ActsFor(body.Id))
            return false;
        var staff = await db.Staff.AsNoTracking().Where(staff => staff.BodyId == body.Id).OrderBy(staff => staff.UserName).ToListAsync(cancellation);
        var person = staff.Find(each => each.Id == Person);
        if (Person is not null && person is null)
            return false;
        People = [.. staff.Select(each => new SelectListItem($"{each.DisplayName}（{each.Role.InWords()}）", each.Id.ToString(), each.Id == Person))];
        Bodies = Actor.May(Permission.MaySuperviseDuties)
            ? await db.Bodies.AsNoTracking().OrderBy(each => each.Order).Select(each => new SelectListItem(each.ShortName, each.Code, each.Code == body.Code)).ToListAsync(cancellation)
            : [];
        MayHandOver = HandoverRules.MayHandOver(Actor, body.Id).IsAllowed;
        Work = await read.Run(body, person, cancellation);
        return true;
    }
}
