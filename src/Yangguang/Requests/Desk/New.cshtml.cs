using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Yangguang.Accounts;
using Yangguang.Platform;
using Yangguang.Platform.Persistence;
using Yangguang.Requests.Acts;
using Yangguang.Rules.Requests;
using Yangguang.Shared;

namespace Yangguang.Requests.Desk;

/// <summary>登记来件: a paper handed over or posted, a fax, or spoken words written down (arts. 29, 31).</summary>
[Authorize(Policy = nameof(Permission.MayHandleRequests))]
public sealed class NewModel(SubmitRequest submit, FindKin kin, YangguangDb db, TimeProvider time) : PageModel
{
    /// <summary>Carries the code of the receipt over one redirect; it is kept nowhere else.</summary>
    internal const string CodeKey = "request-code";

    public static IReadOnlyList<ReceiptChannel> Channels { get; } =
        [ReceiptChannel.InPerson, ReceiptChannel.Oral, ReceiptChannel.SignedMail, ReceiptChannel.PlainMail, ReceiptChannel.Fax];

    [BindProperty]
    public IntakeInput Input { get; set; } = new();

    /// <summary>What the office has had and published on the same; null before it was asked for.</summary>
    public (IReadOnlyList<KinCase> Cases, IReadOnlyList<KinRecord> Records)? Found { get; private set; }

    public bool IsOpen { get; private set; }

    private Actor Actor => Actor.From(User);

    public async Task OnGet(CancellationToken cancellation)
    {
        var body = Actor.BodyId;
        Input.ArrivedOn = time.Today();
        IsOpen = await db.RequestOffices.AnyAsync(office => office.BodyId == body && office.IsOpen, cancellation);
    }

    /// <summary>先查一查: nothing is saved, what was typed stays.</summary>
    public async Task<IActionResult> OnPostSearch(CancellationToken cancellation)
    {
        ModelState.Clear();
        IsOpen = true;
        var subject = Input.Subject ?? "";
        Found = (await kin.AlikeTo(subject, Actor.BodyId, null, "", cancellation), await kin.Published(subject, cancellation));
        return Page();
    }

    public async Task<IActionResult> OnPost(CancellationToken cancellation)
    {
        IsOpen = true;
        if (!ModelState.IsValid)
            return Page();
        var (request, code) = await submit.Run(Actor.BodyId, Input.ToIntake(), Input.ToApplicant(), Input.ToWish(), Actor, cancellation);
        TempData[CodeKey] = code;
        if (Input.Channel == ReceiptChannel.PlainMail)
            TempData.Say("平常信函应当当天与申请人确认，确认之日为收到申请之日。请现在联系，并在案卷中登记。", NoticeKind.Warning);
        return Redirect($"/desk/requests/{request.Id}/receipt");
    }
}
