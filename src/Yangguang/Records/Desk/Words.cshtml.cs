using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Yangguang.Accounts;
using Yangguang.Platform.Persistence;
using Yangguang.Platform.Web;
using Yangguang.Records.Wording;
using Yangguang.Shared;

namespace Yangguang.Records.Desk;

/// <summary>用语词库: everybody at the desk may look, who works there may try; the disclosure office keeps the county's own words.</summary>
[Authorize(Policy = nameof(Permission.MayUseDesk))]
public sealed class WordsModel(YangguangDb db, WordLists lists) : PageModel, IReloads
{
    [BindProperty]
    public string Wrong { get; set; } = "";

    [BindProperty]
    public string Right { get; set; } = "";

    [BindProperty]
    public string Why { get; set; } = "";

    [BindProperty]
    public string Sample { get; set; } = "";

    public IReadOnlyList<LocalWord> Local { get; private set; } = [];

    /// <summary>What is in the sample; null while none was checked.</summary>
    public IReadOnlyList<WordFinding>? Found { get; private set; }

    /// <summary>A form, so nothing for who only reads.</summary>
    public bool MayTry => Actor.May(Permission.MayAct);

    public bool MayChange => Actor.May(Permission.MayGovernCatalog);

    private Actor Actor => Actor.From(User);

    public Task OnGet() => Reload();

    public async Task<IActionResult> OnPostCheck(CancellationToken cancellation)
    {
        Found = await lists.Check(new RecordContent { Text = Sample.ReplaceLineEndings("\n") }, cancellation);
        await Reload();
        return Page();
    }

    public async Task<IActionResult> OnPost(CancellationToken cancellation)
    {
        if (!MayChange)
            return Forbid();
        await lists.Add(Wrong, Right, Why, Actor, cancellation);
        TempData.Say("已加入词库，全县起草时都会提示。");
        return Redirect("/desk/words");
    }

    public async Task<IActionResult> OnPostRemove(string wrong, CancellationToken cancellation)
    {
        if (!MayChange)
            return Forbid();
        await lists.Remove(wrong, Actor, cancellation);
        TempData.Say("已删去。");
        return Redirect("/desk/words");
    }

    public async Task Reload() => Local = await db.LocalWords.AsNoTracking().OrderBy(word => word.Wrong).ToListAsync();
}
