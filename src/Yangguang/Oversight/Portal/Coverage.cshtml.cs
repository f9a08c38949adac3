using Microsoft.AspNetCore.Mvc.RazorPages;
using Yangguang.Platform.Web.Caching;

namespace Yangguang.Oversight.Portal;

/// <summary>五公开覆盖 by area: every figure leads to its rows.</summary>
[CachedPage]
public sealed class CoverageModel(ReadCoverage read) : PageModel
{
    public CoverageView View { get; private set; } = null!;

    public async Task OnGet(string? tier, string? body, CancellationToken cancellation) =>
        View = await read.Areas(new CoverageFilter(Tier: tier, Body: body), "/coverage/rows", cancellation);
}
