using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Yangguang.Accounts;
using Yangguang.Accounts.Proofs;
using Yangguang.Bodies;
using Yangguang.Platform.Persistence;
using Yangguang.Platform.Web;
using Yangguang.Shared;

namespace Yangguang.LegalColumns.Desk;

/// <summary>指南: one writes part by part, another approves.</summary>
[Authorize(Policy = nameof(Permission.MayEditCatalog))]
public sealed class GuideModel(YangguangDb db, KeepGuide keep) : PageModel, IReloads
{
    [BindProperty(SupportsGet = true)]
    public string Code { get; set; } = "";

    [BindProperty]
    public GuideInput Input { get; set; } = new();

    [BindProperty]
    public int Seen { get; set; }

    [BindProperty]
    public string Reason { get; set; } = "";

    public Body Body { get; private set; } = null!;

    public DisclosureGuide? Guide { get; private set; }

    public bool MayWrite => Actor.May(Permission.MayDraftRecords);

    public bool MayApprove => Guide is { IsSubmitted: true } guide && GuideRules.MayApprove(guide, Actor).IsAllowed;

    private Actor Actor => Actor.From(User);

    public async Task<IActionResult> OnGet()
    {
        if (!await Load())
            return NotFound();
        (Input, Seen) = (GuideInput.Of((Guide ?? new DisclosureGuide(Body)).Content), Guide?.Revision ?? 0);
        return Page();
    }

    public Task<IActionResult> OnPost(CancellationToken cancellation) => Act(Permission.MayDraftRecords, async () =>
    {
        await keep.Write(Body.Id, Seen, Input.ToContent(), Actor, cancellation);
        return "已保存。";
    });

    public Task<IActionResult> OnPostSubmit(CancellationToken cancellation) => Act(Permission.MayDraftRecords, async () =>
    {
        var written = await keep.Write(Body.Id, Seen, Input.ToContent(), Actor, cancellation);
        (Seen, _) = (written.Revision, ModelState.Remove(nameof(Seen)));
        await keep.Submit(Body.Id, Actor, cancellation);
        return "已提交，由另一位审核人员审定。";
    });

    [RecentProof]
    public Task<IActionResult> OnPostApprove(CancellationToken cancellation) => Act(Permission.MayReviewRecords, async () =>
    {
        await keep.Approve(Body.Id, Actor, cancellation);
        return "已审定公开。";
    });

    public Task<IActionResult> OnPostReturn(CancellationToken cancellation) => Act(Permission.MayReviewRecords, async () =>
    {
        await keep.Return(Body.Id, Reason, Actor, cancellation);
        return "已退回。";
    });

    public Task Reload() => Load();

    private async Task<IActionResult> Act(Permission permission, Func<Task<string>> act)
    {
        if (!await Load())
            return NotFound();
        if (!Actor.May(permission))
            return Forbid();
        if (!ModelState.IsValid)
            return Page();
        TempData.Say(await act());
        return Redirect($"/desk/legal-columns/{Code}/guide");
    }

    private async Task<bool> Load()
    {
        var code = Code;
        if (await db.Bodies.AsNoTracking().SingleOrDefaultAsync(body => body.Code == code) is not { } body || !body.KeepsLegalColumns() || !Actor.ActsFor(body.Id))
            return false;
        Body = body;
        Guide = await db.Guides.AsNoTracking().SingleOrDefaultAsync(guide => guide.BodyId == body.Id);
        return true;
    }
}

/// <summary>The form of a guide.</summary>
public sealed class GuideInput
{
    public string Classification { get; set; } = "";

    public string Arrangement { get; set; } = "";

    public string WaysToObtain { get; set; } = "";

    public string Office { get; set; } = "";

    public string Address { get; set; } = "";

    public string Hours { get; set; } = "";

    public string Phone { get; set; } = "";

    public string Fax { get; set; } = "";

    public string Internet { get; set; } = "";

    public string HowToApply { get; set; } = "";

    public string Fees { get; set; } = "";

    public string Remedies { get; set; } = "";

    public static GuideInput Of(GuideContent content) => new()
    {
        Classification = content.Classification,
        Arrangement = content.Arrangement,
        WaysToObtain = content.WaysToObtain,
        Office = content.Office,
        Address = content.Address,
        Hours = content.Hours,
        Phone = content.Phone,
        Fax = content.Fax,
        Internet = content.Internet,
        HowToApply = content.HowToApply,
        Fees = content.Fees,
        Remedies = content.Remedies,
    };

    public GuideContent ToContent() => new()
    {
        Classification = Classification,
        Arrangement = Arrangement,
        WaysToObtain = WaysToObtain,
        Office = Office,
        Address = Address,
        Hours = Hours,
        Phone = Phone,
        Fax = Fax,
        Internet = Internet,
        HowToApply = HowToApply,
        Fees = Fees,
        Remedies = Remedies,
    };
}
