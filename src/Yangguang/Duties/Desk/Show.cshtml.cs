using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Yangguang.Accounts;
using Yangguang.Accounts.Proofs;
using Yangguang.Platform;
using Yangguang.Platform.Persistence;
using Yangguang.Platform.Web;
using Yangguang.Shared;

namespace Yangguang.Duties.Desk;

/// <summary>One duty: what is owed, how the days were counted, what was done, and what can be done now.</summary>
[Authorize(Policy = nameof(Permission.MayUseDesk))]
public sealed class ShowModel(
    ReadDuty read, NoteFact noteFact, FileChannelProof fileProof, SignNothingDue signNothingDue, TimeProvider time) : PageModel, IReloads
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty]
    public FactForm Fact { get; set; } = new();

    [BindProperty]
    public ProofForm Proof { get; set; } = new();

    [BindProperty]
    public NothingDueForm Nothing { get; set; } = new();

    public DutySheet Sheet { get; private set; } = null!;

    public DateOnly Today { get; } = time.Today();

    /// <summary>Which form was sent and refused: it comes back open.</summary>
    public string Acting { get; private set; } = "";

    public Actor Actor => Actor.From(User);

    public bool MayNoteFact => Actor.May(Permission.MayFileEvidence) && Sheet.Limit.Anchors.Count > 0;

    public bool MayFileProof => Actor.May(Permission.MayFileEvidence) && Sheet.Rounds.Count > 0 && Sheet.Row.Channels.Length > 0;

    public bool MaySignNothing => Actor.May(Permission.MaySignNothingDue) && DutyRules.MayBeEmpty(Sheet.Duty).IsAllowed;

    public bool MayDraft => Actor.May(Permission.MayDraftRecords) && Sheet.Duty.BodyId == Actor.BodyId;

    /// <summary>A village answers for rows of the township's catalogue: that one it reads where everybody does.</summary>
    public bool OwnsCatalog => Actor.ActsFor(Sheet.Item.BodyId);

    public string AreaHref => OwnsCatalog ? $"/desk/catalogs/{Sheet.OwnerCode}/{Sheet.Duty.AreaCode}" : $"/areas/{Sheet.Duty.AreaCode}";

    public string RowHref => OwnsCatalog ? $"{AreaHref}/{Sheet.Item.Number}" : $"/items/{Sheet.Item.Code}";

    public async Task<IActionResult> OnGet(CancellationToken cancellation)
    {
        if (await read.Run(DutyId.From(Id), Actor, cancellation) is not { } sheet)
            return NotFound();
        Sheet = sheet;
        Fact.On = Today;
        Proof = new ProofForm { Id = EntityId.New<EvidenceId>(time).Value, On = Today };
        Nothing = new NothingDueForm { Id = EntityId.New<NothingDueStatementId>(time).Value };
        return Page();
    }

    public Task<IActionResult> OnPostFact(CancellationToken cancellation) => Act("fact", Permission.MayFileEvidence, Fact.On, async () =>
    {
        var round = await noteFact.Run(DutyId.From(Id), Fact.ChosenAnchor, Fact.On!.Value, Fact.Label, Actor, cancellation);
        return $"已登记“{round.Label}”，最迟 {round.DueOn:yyyy-MM-dd} 公开。";
    });

    public Task<IActionResult> OnPostProof(CancellationToken cancellation) => Act("proof", Permission.MayFileEvidence, Proof.On, async () =>
    {
        await using var picture = Proof.Picture?.OpenReadStream();
        var proof = new ChannelProof(Proof.Channel, Proof.On!.Value, Proof.Note, picture, EvidenceId.From(Proof.Id)) { PictureName = Proof.Picture?.FileName ?? "凭证" };
        await fileProof.Run(DutyRoundId.From(Proof.Round), proof, Actor, cancellation);
        return $"已登记在“{Proof.Channel}”的公开凭证。";
    });

    [RecentProof]
    public Task<IActionResult> OnPostNothing(CancellationToken cancellation) => Act("nothing", Permission.MaySignNothingDue, Today, async () =>
    {
        DutyRoundId? round = Nothing.Round is { } chosen ? DutyRoundId.From(chosen) : null;
        await signNothingDue.Run(
            NothingDueStatementId.From(Nothing.Id), DutyId.From(Id), round, Nothing.Period, Nothing.Reason, Actor, cancellation);
        return "已签署“本期无应公开事项”，说明连同署名和日期向社会公开。";
    });

    public async Task Reload() => Sheet = (await read.Run(DutyId.From(Id), Actor))!;

    private async Task<IActionResult> Act(string form, Permission permission, DateOnly? day, Func<Task<string>> act)
    {
        Acting = form;
        if (await read.Run(DutyId.From(Id), Actor) is not { } sheet)
            return NotFound();
        Sheet = sheet;
        if (!Actor.May(permission))
            return Forbid();
        if (day is null && ModelState.IsValid)
            ModelState.AddModelError(form == "fact" ? "Fact.On" : "Proof.On", "请填写日期，例如 2026-11-21。");
        if (!ModelState.IsValid)
            return Page();
        TempData.Say(await act());
        return RedirectToPage(new { Id });
    }
}
