using Microsoft.AspNetCore.Mvc.RazorPages;
using Yangguang.Platform.Web.Caching;

namespace Yangguang.Oversight.Portal;

/// <summary>五公开覆盖 by area: every figure leads to its rows.</summary>
[CachedPage]
public sealed class CoverageModel(ReadCoverage read, Timeliness timeliness) : PageModel
{
    public CoverageView View { get; private set; } = null!;

    public IReadOnlyList<MonthTimeliness> Trend { get; private set; } = [];

    public async Task OnGet(string? tier, string? body, CancellationToken cancellation)
    {
        var filter = new CoverageFilter(Tier: tier, Body: body);
        View = await read.Areas(filter, "/coverage/rows", cancellation);
        Trend = await timeliness.Read(filter, cancellation);
    }
}
