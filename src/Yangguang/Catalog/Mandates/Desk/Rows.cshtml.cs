using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Yangguang.Accounts;
using Yangguang.Bodies;
using Yangguang.Platform.Persistence;
using Yangguang.Platform.Web;
using Yangguang.Shared;

namespace Yangguang.Catalog.Mandates.Desk;

/// <summary>Row by row: which item it rests on, what is suggested, or why none (A01).</summary>
[Authorize(Policy = nameof(Permission.MayEditCatalog))]
public sealed class RowsModel(YangguangDb db, LinkMandate link, SignWithoutMandate sign) : PageModel, IReloads
{
    private const int AtOnce = 50;

    [BindProperty(SupportsGet = true)]
    public string? Body { get; set; }

    /// <summary>open, linked, explained; everything when empty.</summary>
    [BindProperty(SupportsGet = true)]
    public string Show { get; set; } = "";

    [BindProperty(SupportsGet = true)]
    public string Area { get; set; } = "";

    [BindProperty(SupportsGet = true, Name = "page-no")]
    public int PageNumber { get; set; } = 1;

    /// <summary>The row decided about.</summary>
    [BindProperty]
    public Guid Item { get; set; }

    [BindProperty]
    public Guid Mandate { get; set; }

    [BindProperty]
    public string Reason { get; set; } = "";

    public Actor Actor => Actor.From(User);

    public Body Shown { get; private set; } = null!;

    public MappedRows Mapped { get; private set; } = null!;

    public IReadOnlyList<MappedRow> Rows { get; private set; } = [];

    public int Matching { get; private set; }

    public bool HasMore => PageNumber * AtOnce < Matching;

    public async Task<IActionResult> OnGet(CancellationToken cancellation) => await Load(cancellation) ? Page() : NotFound();

    public Task<IActionResult> OnPostAccept(CancellationToken cancellation) => Decide(LinkDecision.Accepted, "已建立对应。", cancellation);

    public Task<IActionResult> OnPostRefuse(CancellationToken cancellation) => Decide(LinkDecision.Refused, "已记下：不再建议这个事项。", cancellation);

    public async Task<IActionResult> OnPostReason(CancellationToken cancellation)
    {
        if (!await Load(cancellation) || RowOf(Item) is not { } row)
            return NotFound();
        await sign.Run(Shown.Id, row.Row.ItemId, row.Row.Name, Reason, Actor, cancellation);
        TempData.Say("说明已保存。");
        return Redirect(Address());
    }

    public Task Reload() => Load(CancellationToken.None);

    public string Address(string? show = null, int page = 1) =>
        $"/desk/mandates/rows?body={Shown.Code}&show={show ?? Show}&area={Area}" + (page > 1 ? $"&page-no={page}" : "");

    private async Task<IActionResult> Decide(LinkDecision decision, string said, CancellationToken cancellation)
    {
        if (!await Load(cancellation) || RowOf(Item) is not { } row || Mapped.Mandates.All(mandate => mandate.Id.Value != Mandate)
            && row.Linked.All(mandate => mandate.Id.Value != Mandate))
            return NotFound();
        await link.Run(row.Row.ItemId, row.Row.Name, MandateId.From(Mandate), decision, Actor, cancellation);
        TempData.Say(said);
        return Redirect(Address(page: PageNumber));
    }

    private MappedRow? RowOf(Guid item) => Mapped.Rows.FirstOrDefault(row => row.Row.ItemId.Value == item);

    private async Task<bool> Load(CancellationToken cancellation)
    {
        var (code, own) = (Body, Actor.BodyId);
        var shown = await db.Bodies.AsNoTracking()
            .SingleOrDefaultAsync(body => string.IsNullOrEmpty(code) ? body.Id == own : body.Code == code, cancellation);
        if (shown is null || !Actor.ActsFor(shown.Id))
            return false;
        Shown = shown;
        Mapped = await MappedRows.Read(db, shown.Id, cancellation);
        var matching = Mapped.Rows.Where(row => (Area.Length == 0 || row.Row.AreaCode == Area) && Show switch
        {
            "open" => row.IsOpen,
            "linked" => row.Linked.Count > 0,
            "explained" => row.Linked.Count == 0 && row.Without is not null,
            _ => true,
        }).ToList();
        (Matching, PageNumber) = (matching.Count, Math.Max(1, PageNumber));
        Rows = [.. matching.Skip((PageNumber - 1) * AtOnce).Take(AtOnce)];
        return true;
    }
}
