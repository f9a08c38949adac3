using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Yangguang.Home.Flows;

namespace Yangguang.Home.Portal;

/// <summary>公开工作流程图, on the screen and as posters for the wall (B01, B02).</summary>
public sealed class FlowsModel : PageModel
{
    /// <summary>The states a drawing still shows legibly among others; a longer flow is told as a list there, and drawn on its own sheet.</summary>
    public const int MostLegible = 9;

    public IReadOnlyList<Flow> Shown { get; private set; } = FlowCharts.All;

    /// <summary>True for one chart alone on a sheet, to be printed up to A1.</summary>
    public bool IsPoster { get; private set; }

    public IActionResult OnGet(string? slug)
    {
        if (slug is null)
            return Page();
        Shown = [.. FlowCharts.All.Where(flow => flow.Slug == slug)];
        IsPoster = true;
        return Shown.Count == 0 ? NotFound() : Page();
    }
}
