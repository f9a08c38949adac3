using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Yangguang.Accounts;
using Yangguang.Accounts.Proofs;
using Yangguang.Bodies;
using Yangguang.Platform.Persistence;
using Yangguang.Platform.Web;
using Yangguang.Shared;

namespace Yangguang.Integration.Desk;

[Authorize(Policy = nameof(Permission.MayConnectSystems))]
public sealed class SystemsModel(YangguangDb db, ConnectSystem connect, DisconnectSystem disconnect) : PageModel, IReloads
{
    [BindProperty]
    public NewSystem Input { get; set; } = new();

    public IReadOnlyList<SystemLine> Systems { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Bodies { get; private set; } = [];

    /// <summary>The key just made; shown this once.</summary>
    public string? FreshKey { get; private set; }

    public Task OnGetAsync() => Reload();

    [RecentProof]
    public async Task<IActionResult> OnPostConnectAsync()
    {
        if (ModelState.IsValid)
        {
            FreshKey = (await connect.Run(BodyId.From(Input.Body!.Value), Input.Name!, Actor.From(User))).Secret;
            ModelState.Clear();
            Input = new();
        }

        await Reload();
        return Page();
    }

    [RecentProof]
    public async Task<IActionResult> OnPostDisconnectAsync(Guid id)
    {
        await disconnect.Run(ConnectedSystemId.From(id), Actor.From(User));
        TempData.Say("已停用，该密钥不能再使用。");
        return RedirectToPage();
    }

    public async Task Reload()
    {
        Systems = await db.ConnectedSystems.AsNoTracking()
            .Join(db.Bodies, system => system.BodyId, body => body.Id, (system, body) => new SystemLine(
                system.Id.Value, system.Name, body.ShortName, system.ConnectedAt, system.DisconnectedAt,
                db.PushedRecords.Count(pushed => pushed.SystemId == system.Id)))
            .ToListAsync();
        Bodies = await db.Bodies.AsNoTracking().Where(body => body.Tier != Tier.Village).OrderBy(body => body.Order)
            .Select(body => new SelectListItem(body.Name, body.Id.ToString())).ToListAsync();
    }
}

public sealed class NewSystem
{
    [Required(ErrorMessage = "请填写系统名称。")]
    [StringLength(60, ErrorMessage = "系统名称不超过60个字。")]
    public string? Name { get; set; }

    [Required(ErrorMessage = "请选择系统所属的公开主体。")]
    public Guid? Body { get; set; }
}

public sealed record SystemLine(
    Guid Id, string Name, string Body, DateTimeOffset ConnectedAt, DateTimeOffset? DisconnectedAt, int Pushed);
