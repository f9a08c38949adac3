using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Yangguang.Accounts;
using Yangguang.Platform;
using Yangguang.Platform.Persistence;
using Yangguang.Platform.Web;
using Yangguang.Rules.Requests.Decisions;
using Yangguang.Shared;

namespace Yangguang.Requests.Letters.Desk;

/// <summary>One form: the wording in force, the county's versions, the places, and for a decision its stock reasons (P14).</summary>
[Authorize(Policy = nameof(Permission.MayHandleRequests))]
public sealed class TemplateModel(YangguangDb db, TemplateBook book, KeepTemplate keep, KeepReasons reasons, TimeProvider time) : PageModel, IReloads
{
    [BindProperty(SupportsGet = true)]
    public string Code { get; set; } = "";

    /// <summary>The version being rewritten.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid? Edit { get; set; }

    [BindProperty]
    public TemplateInput Input { get; set; } = new();

    public LetterForm Form { get; private set; } = null!;

    public LetterTemplate Current { get; private set; } = null!;

    public IReadOnlyList<CountyTemplate> Own { get; private set; } = [];

    public IReadOnlyList<StockReason> OwnReasons { get; private set; } = [];

    public bool MayKeep => Actor.May(Permission.MayHeadRequests);

    public Guid Me => Actor.StaffId;

    public IEnumerable<OfferedReason> Shipped => ReasonBook.Shipped.Where(reason => reason.Decision == Form.Decision);

    private Actor Actor => Actor.From(User);

    public async Task<IActionResult> OnGet(CancellationToken cancellation)
    {
        if (!await Load(cancellation))
            return NotFound();
        var open = Own.FirstOrDefault(template => template.Id.Value == Edit && !template.IsApproved);
        Edit = open?.Id.Value;
        Input.Take(open?.AsTemplate() ?? Current, open?.EffectiveFrom ?? time.Today().AddDays(1));
        return Page();
    }

    public Task<IActionResult> OnPostWrite(CancellationToken cancellation) => Act(async () =>
    {
        var id = Edit is { } known ? CountyTemplateId.From(known) : (CountyTemplateId?)null;
        var template = await keep.Write(Code, id, Input.Title ?? "", Input.Addressee ?? "", Input.Body ?? "", Input.From ?? default, Actor, cancellation);
        return $"已保存第{template.Version}版，请另一位负责人审定。";
    }, cancellation);

    public Task<IActionResult> OnPostApprove(CancellationToken cancellation) => Act(async () =>
    {
        await keep.Approve(CountyTemplateId.From(Input.Id), Actor, cancellation);
        return "已审定。";
    }, cancellation);

    public Task<IActionResult> OnPostEnd(CancellationToken cancellation) => Act(async () =>
    {
        await keep.End(CountyTemplateId.From(Input.Id), Actor, cancellation);
        return "已停用，从明天起恢复使用此前的版本。";
    }, cancellation);

    public Task<IActionResult> OnPostAddReason(CancellationToken cancellation) => Act(async () =>
    {
        await reasons.Add(Form.Decision ?? default, Input.Element, Input.Words ?? "", Actor, cancellation);
        return "已添加，请另一位负责人审定。";
    }, cancellation);

    public Task<IActionResult> OnPostApproveReason(CancellationToken cancellation) => Act(async () =>
    {
        await reasons.Approve(StockReasonId.From(Input.Id), Actor, cancellation);
        return "已审定。";
    }, cancellation);

    public Task<IActionResult> OnPostRemoveReason(CancellationToken cancellation) => Act(async () =>
    {
        await reasons.Remove(StockReasonId.From(Input.Id), Actor, cancellation);
        return "已移除。";
    }, cancellation);

    public Task Reload() => Load(CancellationToken.None);

    private async Task<IActionResult> Act(Func<Task<string>> act, CancellationToken cancellation)
    {
        if (!await Load(cancellation))
            return NotFound();
        if (!MayKeep)
            return Forbid();
        if (!ModelState.IsValid)
            return Page();
        TempData.Say(await act());
        return Redirect($"/desk/requests/templates/{Code}");
    }

    private async Task<bool> Load(CancellationToken cancellation)
    {
        if (LetterForms.Named(Code) is not { } form)
            return false;
        Form = form;
        Current = await book.On(Code, time.Today(), cancellation);
        Own = await db.CountyTemplates.AsNoTracking().Where(template => template.Code == Code).OrderByDescending(template => template.Version).ToListAsync(cancellation);
        OwnReasons = form.Decision is { } decision
            ? await db.StockReasons.AsNoTracking().Where(reason => reason.Decision == decision).OrderBy(reason => reason.Id).ToListAsync(cancellation)
            : [];
        return true;
    }
}

/// <summary>The forms of the page.</summary>
public sealed class TemplateInput
{
    public Guid Id { get; set; }

    public string? Title { get; set; }

    public string? Addressee { get; set; }

    public string? Body { get; set; }

    public DateOnly? From { get; set; }

    public LetterElement Element { get; set; }

    public string? Words { get; set; }

    public void Take(LetterTemplate template, DateOnly from) => (Title, Addressee, Body, From) = (template.Title, template.Addressee, template.Body, from);
}
