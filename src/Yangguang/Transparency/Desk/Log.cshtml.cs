using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Yangguang.Accounts;
using Yangguang.Bodies;
using Yangguang.Platform.Persistence;
using Yangguang.Platform.Web;
using Yangguang.Shared;
using Yangguang.Transparency.Portal;
using Yangguang.Transparency.Witnesses;

namespace Yangguang.Transparency.Desk;

/// <summary>公开日志 at the desk: how it stands, its witnesses, files out and signatures in (D3).</summary>
[Authorize(Policy = nameof(Permission.MayManageSettings))]
public sealed class LogModel(YangguangDb db, JurisdictionScope scope, LogFolders folders, KeepWitnesses witnesses, TakeCosignature take) : PageModel, IReloads
{
    private const int LargestFile = 64 * 1024;

    [BindProperty]
    public string? Organisation { get; set; }

    [BindProperty]
    public string? Key { get; set; }

    [BindProperty]
    public IFormFile? SignedFile { get; set; }

    public LogHead? Head { get; private set; }

    /// <summary>Entries that the files do not hold yet.</summary>
    public long Waiting { get; private set; }

    public string? Fault => folders.Of(scope.Current!).Fault;

    public IReadOnlyList<WitnessLine> Witnesses { get; private set; } = [];

    public Task OnGet() => Reload();

    public async Task<IActionResult> OnPostRegister(CancellationToken cancellation)
    {
        await witnesses.Register(Organisation ?? "", Key ?? "", Actor.From(User), cancellation);
        TempData.Say("已登记。");
        return RedirectToPage();
    }

    public async Task<IActionResult> OnPostEnd(Guid id, CancellationToken cancellation)
    {
        await witnesses.End(LogWitnessId.From(id), Actor.From(User), cancellation);
        TempData.Say("已停止。以前的签名仍然有效。");
        return RedirectToPage();
    }

    public async Task<IActionResult> OnPostTake(CancellationToken cancellation)
    {
        if (SignedFile is null or { Length: 0 or > LargestFile })
        {
            ModelState.AddModelError(nameof(SignedFile), "请选择见证单位交回的文件，一般不到几KB。");
            await Reload();
            return Page();
        }

        using var reader = new StreamReader(SignedFile.OpenReadStream());
        TempData.Say($"已收下{await take.Run(await reader.ReadToEndAsync(cancellation), Actor.From(User), cancellation)}的签名。");
        return RedirectToPage();
    }

    public async Task Reload()
    {
        Head = await db.LogHeads.AsNoTracking().SingleOrDefaultAsync();
        var size = Head?.Size ?? 0;
        Waiting = await db.LogLeaves.CountAsync(leaf => leaf.Number >= size);
        Witnesses = await WitnessLine.Of(db, db.LogWitnesses).ToListAsync();
    }
}
