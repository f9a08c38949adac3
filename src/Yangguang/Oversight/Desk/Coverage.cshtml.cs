using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Yangguang.Accounts;

namespace Yangguang.Oversight.Desk;

/// <summary>五公开覆盖 at the desk: the public figures, leading to rows with what can be done about them.</summary>
[Authorize(Policy = nameof(Permission.MayUseDesk))]
public sealed class CoverageModel(ReadCoverage read) : PageModel
{
    public CoverageView View { get; private set; } = null!;

    /// <summary>True for those who may open the gap report.</summary>
    public bool MayMend => Actor.From(User).May(Permission.MayEditCatalog);

    public async Task OnGet(string? tier, string? body, CancellationToken cancellation) =>
        View = await read.Areas(new CoverageFilter(Tier: tier, Body: body), "/desk/coverage/rows", cancellation);
}
