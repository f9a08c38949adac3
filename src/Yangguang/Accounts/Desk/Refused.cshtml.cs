using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Yangguang.Accounts.Desk;

/// <summary>Tells a member of staff that the role does not reach that far, and who can help.</summary>
[OwnAccount]
[Authorize(Policy = nameof(Permission.MayUseDesk))]
public sealed class RefusedModel : PageModel
{
    public StaffRole Role => Actor.From(User).Role;

    public void OnGet() => Response.StatusCode = StatusCodes.Status403Forbidden;
}
