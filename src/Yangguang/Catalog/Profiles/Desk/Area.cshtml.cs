using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Yangguang.Accounts;
using Yangguang.Bodies;
using Yangguang.Platform;
using Yangguang.Platform.Persistence;
using Yangguang.Platform.Web;
using Yangguang.Rules.Catalog;
using Yangguang.Shared;

namespace Yangguang.Catalog.Profiles.Desk;

/// <summary>One area: who answers for it, the four tasks of a new one, and how every body stands in it.</summary>
[Authorize(Policy = nameof(Permission.MayUseDesk))]
public sealed class AreaModel(YangguangDb db, AssignArea assign, FinishAreaTask finish, TimeProvider time) : PageModel, IReloads
{
    [BindProperty(SupportsGet = true)]
    public string Code { get; set; } = "";

    /// <summary>Code of the leading body.</summary>
    [BindProperty]
    public string Lead { get; set; } = "";

    /// <summary>Codes of the bodies that take part.</summary>
    [BindProperty]
    public List<string> Joint { get; set; } = [];

    [BindProperty]
    public Guid Task { get; set; }

    [BindProperty]
    public string Outcome { get; set; } = "";

    public Actor Actor => Actor.From(User);

    public bool MayGovern => Actor.May(Permission.MayGovernCatalog);

    public DateOnly Today { get; } = time.Today();

    public Area Area { get; private set; } = null!;

    public bool IsCovered { get; private set; }

    public IReadOnlyList<Body> Bodies { get; private set; } = [];

    public IReadOnlyList<AreaTaskLine> Tasks { get; private set; } = [];

    public IReadOnlyList<StandingLine> Standings { get; private set; } = [];

    /// <summary>The task that may be finished now: the first open one, if it is the actor's.</summary>
    public AreaTaskLine? Next => Tasks.FirstOrDefault(task => task.IsOpen) is { } next && Actor.ActsFor(next.BodyId) && Actor.May(Permission.MayAct) ? next : null;

    public async Task<IActionResult> OnGet(CancellationToken cancellation) => await Load(cancellation) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAssign(CancellationToken cancellation)
    {
        if (!await Load(cancellation, keepTyped: true))
            return NotFound();
        if (!MayGovern)
            return Forbid();
        var byCode = Bodies.ToDictionary(body => body.Code, body => body.Id);
        BodyId? lead = byCode.TryGetValue(Lead, out var found) ? found : null;
        await assign.Run(Code, lead, [.. Joint.Where(byCode.ContainsKey).Select(code => byCode[code])], Actor, cancellation);
        TempData.Say($"{Area.Name}领域的分工已保存。");
        return Redirect($"/desk/areas/{Code}");
    }

    public async Task<IActionResult> OnPostFinish(CancellationToken cancellation)
    {
        if (!await Load(cancellation) || Tasks.All(task => task.Id.Value != Task))
            return NotFound();
        await finish.Run(NewAreaTaskId.From(Task), Outcome, Actor, cancellation);
        TempData.Say("任务已办结。");
        return Redirect($"/desk/areas/{Code}");
    }

    public Task Reload() => Load(CancellationToken.None, keepTyped: true);

    private async Task<bool> Load(CancellationToken cancellation, bool keepTyped = false)
    {
        if (AreaRegister.FindCode(Code) is not { } area)
            return false;
        (Area, IsCovered) = (area, (await db.Profile(cancellation)).Areas.Contains(area));
        Bodies = await db.Bodies.AsNoTracking().Where(body => body.Kind != BodyKind.Village).OrderBy(body => body.Order).ToListAsync(cancellation);
        Tasks = [.. (await db.NewAreaTasks.Where(task => task.AreaCode == Code).Lines(db, cancellation)).OrderBy(task => task.Step)];
        var parts = await db.AreaAssignments.AsNoTracking().Where(part => part.AreaCode == Code)
            .ToDictionaryAsync(part => part.BodyId, part => part.Role, cancellation);
        if (!keepTyped)
            Choose(parts);
        var catalogs = await db.Catalogs.AsNoTracking().Where(catalog => catalog.AreaCode == Code)
            .ToDictionaryAsync(catalog => catalog.BodyId, cancellation);
        Standings = [.. Bodies.Where(body => parts.ContainsKey(body.Id) || catalogs.ContainsKey(body.Id))
            .Select(body => new StandingLine(body, parts.TryGetValue(body.Id, out var role) ? role : null, catalogs.GetValueOrDefault(body.Id)))
            .OrderBy(line => line.Role ?? AreaRole.Joint + 1).ThenBy(line => line.Standing)];
        return true;
    }

    private void Choose(Dictionary<BodyId, AreaRole> parts)
    {
        Lead = Bodies.FirstOrDefault(body => parts.GetValueOrDefault(body.Id, AreaRole.Joint) == AreaRole.Lead)?.Code
            ?? (new LocalBodies(Bodies).Meant("", Code) is [{ Code: var meant }, ..] ? meant : "");
        Joint = [.. Bodies.Where(body => parts.TryGetValue(body.Id, out var role) && role == AreaRole.Joint).Select(body => body.Code)];
    }
}

/// <summary>A body as it stands in the area.</summary>
public sealed record StandingLine(Body Body, AreaRole? Role, StandardCatalog? Catalog)
{
    public CatalogStanding Standing => Catalog?.Standing ?? CatalogStanding.ToBeCompiled;

    public string RoleInWords => Role switch { AreaRole.Lead => "牵头", AreaRole.Joint => "参与", _ => "" };

    /// <summary>Why not, or the local note.</summary>
    public string Words => Catalog is null ? "" : Standing == CatalogStanding.NotInvolved ? Catalog.Note : Catalog.LocalNote;
}
