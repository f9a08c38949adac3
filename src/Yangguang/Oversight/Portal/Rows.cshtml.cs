using Microsoft.AspNetCore.Mvc.RazorPages;
using Yangguang.Platform.Web.Caching;

namespace Yangguang.Oversight.Portal;

/// <summary>The rows behind a figure of coverage.</summary>
[CachedPage]
public sealed class RowsModel(ReadCoverage read) : PageModel
{
    public CoverageRows View { get; private set; } = null!;

    public async Task OnGet(string? area, string? body, string? tier, string? tag, string? standing, string? after, CancellationToken cancellation) =>
        View = await read.Rows(new CoverageFilter(area, body, tier, tag, standing), after, "/coverage/rows", cancellation);
}
