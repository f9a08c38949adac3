using Microsoft.AspNetCore.Mvc.RazorPages;
using Yangguang.Platform.Persistence;

namespace Yangguang.Requests.Portal;

/// <summary>依申请公开: what may be asked, how long it takes, where.</summary>
public sealed class LandingModel(YangguangDb db) : PageModel
{
    public IReadOnlyList<OfficeLine> Offices { get; private set; } = [];

    public async Task OnGet(CancellationToken cancellation) => Offices = await OfficeLine.All(db, cancellation);
}
