using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Yangguang.Accounts;
using Yangguang.Platform;
using Yangguang.Platform.Persistence;
using Yangguang.Platform.Web;
using Yangguang.Rules.Catalog;
using Yangguang.Shared;

namespace Yangguang.Catalog.LocalLaws.Desk;

/// <summary>法规库: the national dictionary that catalogues are held against, and the county's own documents beside it.</summary>
[Authorize(Policy = nameof(Permission.MayEditCatalog))]
public sealed class LawsModel(YangguangDb db, AddLocalLaw add, EndLocalLaw end, TimeProvider time) : PageModel, IReloads
{
    private const int MostShown = 100;

    [BindProperty(SupportsGet = true, Name = "q")]
    public string Words { get; set; } = "";

    /// <summary>ended, or empty for all.</summary>
    [BindProperty(SupportsGet = true)]
    public string Show { get; set; } = "";

    [BindProperty(SupportsGet = true)]
    [Display(Name = "名称")]
    public string Title { get; set; } = "";

    [BindProperty]
    public string Number { get; set; } = "";

    [BindProperty]
    public string Level { get; set; } = "规范性文件";

    [BindProperty]
    [Display(Name = "废止日期")]
    public DateOnly? EndedOn { get; set; }

    [BindProperty]
    public string ReplacedBy { get; set; } = "";

    public static IReadOnlyList<string> Levels { get; } = ["地方性法规", "地方政府规章", "规范性文件", "党内法规和文件"];

    public IReadOnlyList<LawEntry> National { get; private set; } = [];

    public int Fitting { get; private set; }

    public IReadOnlyList<LocalLaw> Local { get; private set; } = [];

    public DateOnly Today => time.Today();

    public Actor Actor => Actor.From(User);

    public bool MayKeep => Actor.May(Permission.MayGovernCatalog);

    public Task OnGet() => Reload();

    public async Task<IActionResult> OnPostAdd(CancellationToken cancellation)
    {
        if (!MayKeep)
            return Forbid();
        var law = await add.Run(Title, Number, Level, Actor, cancellation);
        TempData.Say($"《{law.Title}》已录入，引用它的目录行不再提示。");
        return Redirect("/desk/laws#local");
    }

    public async Task<IActionResult> OnPostEnd(Guid law, CancellationToken cancellation)
    {
        if (!MayKeep)
            return Forbid();
        LawRules.EndIsGiven(EndedOn).OrRefuse();
        await end.Run(LocalLawId.From(law), EndedOn!.Value, ReplacedBy, Actor, cancellation);
        TempData.Say("已登记废止，引用它的目录行会提示改引。");
        return Redirect("/desk/laws#local");
    }

    public async Task Reload()
    {
        var words = Words.Trim();
        var national = LawDictionary.National.Texts
            .Where(law => words.Length == 0 || law.Title.Contains(words, StringComparison.Ordinal) || law.Number.Contains(words, StringComparison.Ordinal))
            .Where(law => Show != "ended" || !law.IsInForceOn(Today)).ToList();
        (National, Fitting) = ([.. national.Take(MostShown)], national.Count);
        Local = await db.LocalLaws.AsNoTracking().Where(law => words == "" || law.Title.Contains(words) || law.Number.Contains(words))
            .OrderBy(law => law.Title).ToListAsync();
    }
}
