using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Yangguang.Accounts;

namespace Yangguang.Requests.Desk;

/// <summary>接收回执 to print and hand over; the query code stands on it once.</summary>
[Authorize(Policy = nameof(Permission.MayHandleRequests))]
public sealed class ReceiptModel(ReadCase read) : PageModel
{
    public CaseSheet Sheet { get; private set; } = null!;

    /// <summary>Null when the receipt is printed again: only its digest is kept.</summary>
    public string? Code { get; private set; }

    public async Task<IActionResult> OnGet(Guid id, CancellationToken cancellation)
    {
        if (await read.Run(RequestId.From(id), Actor.From(User), cancellation) is not { } sheet)
            return NotFound();
        Sheet = sheet;
        Code = TempData[NewModel.CodeKey] as string;
        Response.Headers.CacheControl = "no-store";
        return Page();
    }
}
