using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Yangguang.Accounts;
using Yangguang.Platform;

namespace Yangguang.Records.Desk;

/// <summary>The record as the public would see it, in the portal's own frame.</summary>
[Authorize(Policy = nameof(Permission.MayUseDesk))]
public sealed class PreviewModel(ReadRecord read, TimeProvider time) : PageModel
{
    public RecordSheet Sheet { get; private set; } = null!;

    public DateOnly Today => time.Today();

    public async Task<IActionResult> OnGet(Guid id, CancellationToken cancellation)
    {
        if (await read.Run(RecordId.From(id), Actor.From(User), cancellation) is not { } sheet)
            return NotFound();
        Sheet = sheet;
        return Page();
    }
}
