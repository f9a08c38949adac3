using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Yangguang.Accounts;
using Yangguang.Accounts.Proofs;
using Yangguang.Audit;
using Yangguang.Bodies;
using Yangguang.Platform;
using Yangguang.Platform.Persistence;
using Yangguang.Platform.Web;
using Yangguang.Shared;

namespace Yangguang.Records.Desk;

/// <summary>索引号编号规则 of the jurisdiction, seen before it is saved; for numbers to come only.</summary>
[Authorize(Policy = nameof(Permission.MayManageSettings))]
public sealed class IndexFormatModel(YangguangDb db, JurisdictionScope scope, ChangeIndexFormat change, History history, TimeProvider time) : PageModel, IReloads
{
    private const string SampleArea = "05";

    private static readonly string[] KnownPatterns = ["{org}/{year}-{serial:5}", "SY{org}0{year}{serial:5}", "{org}-{area}-{date}-{serial:4}"];

    [BindProperty]
    public string Pattern { get; set; } = "";

    public string Current { get; private set; } = "";

    public string CurrentSample { get; private set; } = "";

    /// <summary>The next number of some bodies under the typed rule; empty before it is looked at.</summary>
    public IReadOnlyList<SampleNumber> Samples { get; private set; } = [];

    public IReadOnlyList<(string Pattern, string Sample)> Variants { get; private set; } = [];

    public IReadOnlyList<TimelineEntry> History { get; private set; } = [];

    private Actor Actor => Actor.From(User);

    public async Task OnGet()
    {
        await Reload();
        Pattern = Current;
    }

    public async Task<IActionResult> OnPostPreview(CancellationToken cancellation)
    {
        await Reload();
        var (format, year) = (IndexFormatRules.Format(Pattern), time.Today().Year);
        var bodies = await (from body in db.Bodies
                            orderby body.Order
                            select new { body.ShortName, body.Code, Last = db.IndexSequences.Where(sequence => sequence.BodyId == body.Id && sequence.Year == year).Select(sequence => sequence.Last).FirstOrDefault() })
            .Take(3).ToListAsync(cancellation);
        IndexFormatRules.HasRoom(format, bodies.Max(body => body.Last)).OrRefuse();
        Samples = [.. bodies.Select(body => new SampleNumber(format.Number(body.Code, SampleArea, time.Today(), body.Last + 1), body.ShortName))];
        return Page();
    }

    [RecentProof]
    public async Task<IActionResult> OnPost(CancellationToken cancellation)
    {
        await change.Run(Pattern, Actor, cancellation);
        TempData.Say("已保存，自下一个索引号起执行。");
        return Redirect("/desk/index-format");
    }

    public async Task Reload()
    {
        var (code, today) = (await db.Bodies.OrderBy(body => body.Order).Select(body => body.Code).FirstAsync(), time.Today());
        var format = IndexFormatRules.Format(scope.Current!.IndexFormat);
        (Current, CurrentSample) = (format.Pattern, format.Number(code, SampleArea, today, 1));
        Variants = [.. KnownPatterns.Select(known => (known, IndexFormatRules.Format(known).Number(code, SampleArea, today, 1)))];
        History = await history.Of(scope.Id.Value);
    }
}

/// <summary>A number as it would be given next.</summary>
public sealed record SampleNumber(string Number, string Body);
