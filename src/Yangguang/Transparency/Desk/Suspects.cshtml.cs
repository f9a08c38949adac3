using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Yangguang.Accounts;
using Yangguang.Platform.Persistence;
using Yangguang.Platform.Web;
using Yangguang.Transparency.Suspects;

namespace Yangguang.Transparency.Desk;

/// <summary>假冒网页: suspicious addresses, what they copied, what came of them (C08, D26).</summary>
[Authorize(Policy = nameof(Permission.MaySuperviseDuties))]
public sealed class SuspectsModel(YangguangDb db, KeepSuspects suspects) : PageModel, IReloads
{
    private const int Shown = 100;

    [BindProperty]
    public string? Address { get; set; }

    [BindProperty]
    public string? Words { get; set; }

    public IReadOnlyList<SuspectLine> Suspects { get; private set; } = [];

    public bool MayAdd => Actor.From(User).May(Permission.MayAct);

    public Task OnGet() => Reload();

    public async Task<IActionResult> OnPostAdd(CancellationToken cancellation)
    {
        var suspect = await suspects.Add(Address ?? "", Words ?? "", Actor.From(User), cancellation);
        return Redirect($"/desk/suspects/{suspect.Id.Value}");
    }

    public async Task Reload() =>
        Suspects = await db.CloneSuspects.AsNoTracking().OrderByDescending(suspect => suspect.FoundAt).Take(Shown)
            .Select(suspect => new SuspectLine(suspect.Id, suspect.Address, suspect.IndexNumber, suspect.Edition, suspect.Share, suspect.IsUnchanged, suspect.FoundBy, suspect.FoundAt, suspect.State))
            .ToListAsync();
}

public sealed record SuspectLine(
    CloneSuspectId Id, string Address, string IndexNumber, int Edition, int Share, bool IsUnchanged, string FoundBy, DateTimeOffset FoundAt, SuspectState State);
