using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Yangguang.Accounts;

namespace Yangguang.Oversight.Desk;

/// <summary>The rows behind a figure of coverage, at the desk.</summary>
[Authorize(Policy = nameof(Permission.MayUseDesk))]
public sealed class RowsModel(ReadCoverage read) : PageModel
{
    public CoverageRows View { get; private set; } = null!;

    public async Task OnGet(string? area, string? body, string? tier, string? tag, string? standing, string? after, CancellationToken cancellation) =>
        View = await read.Rows(new CoverageFilter(area, body, tier, tag, standing), after, "/desk/coverage/rows", cancellation);
}
