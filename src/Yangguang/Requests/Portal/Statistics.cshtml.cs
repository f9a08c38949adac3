using Microsoft.AspNetCore.Mvc.RazorPages;
using Yangguang.Platform;
using Yangguang.Platform.Persistence;

namespace Yangguang.Requests.Portal;

/// <summary>办理情况统计 of a year.</summary>
public sealed class StatisticsModel(YangguangDb db, CaseDesk desk, TimeProvider time) : PageModel
{
    private const int YearsShown = 5;

    public RequestFigures Figures { get; private set; } = null!;

    public IEnumerable<int> Years => Enumerable.Range(0, YearsShown).Select(back => time.Today().Year - back);

    public async Task OnGet(int? year, CancellationToken cancellation)
    {
        var wanted = year is { } asked && Years.Contains(asked) ? asked : time.Today().Year;
        Figures = await RequestFigures.Of(db, (await desk.Clock(cancellation)).Calendar, wanted, cancellation);
    }
}
