using Microsoft.AspNetCore.Mvc.RazorPages;
using Yangguang.Platform;
using Yangguang.Platform.Web.Caching;

namespace Yangguang.Oversight.Portal;

/// <summary>解读指标 of all bodies for a year; every figure opens its documents.</summary>
[CachedPage]
public sealed class InterpretationsModel(InterpretationMeasures measures, TimeProvider time) : PageModel
{
    private const int YearsOffered = 5;

    public int Year { get; private set; }

    public IEnumerable<int> Years => Enumerable.Range(0, YearsOffered).Select(back => time.Today().Year - back);

    public IReadOnlyList<MeasuredBody> Bodies { get; private set; } = [];

    public async Task OnGet(int? year, CancellationToken cancellation)
    {
        Year = year is >= 2000 and <= 2999 ? year.Value : time.Today().Year;
        Bodies = await measures.Of(Year, cancellation);
    }
}
