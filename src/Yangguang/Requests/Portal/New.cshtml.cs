using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Yangguang.Bodies;
using Yangguang.Platform;
using Yangguang.Platform.Files;
using Yangguang.Platform.Guard;
using Yangguang.Platform.Persistence;
using Yangguang.Platform.Web;
using Yangguang.Requests.Acts;
using Yangguang.Requests.Shelf;
using Yangguang.Rules.Requests;
using Yangguang.Shared;

namespace Yangguang.Requests.Portal;

/// <summary>填写申请 → 看看是否已公开 → 提交. Everything typed stays on the page at every step; without scripts too.</summary>
[TakesUploads]
[LimitsSending]
public sealed class NewModel(
    YangguangDb db, SubmitRequest submit, FormFiles files, FormToken tokens, AddressLimit limit, SearchShelf shelf, CountShelf counts, CaseLinks links, TimeProvider time)
    : PageModel, IReloads
{
    /// <summary>Where the code lies between filing and the receipt, in the visitor's own encrypted cookie.</summary>
    internal const string CodeKey = "query-code";

    [BindProperty]
    public ApplicationForm Input { get; set; } = new();

    /// <summary>The signed time of the form.</summary>
    [BindProperty]
    public string Shown { get; set; } = "";

    /// <summary>A field that people do not see; who fills it in is no person.</summary>
    [BindProperty]
    public string Homepage { get; set; } = "";

    [BindProperty]
    public string Answer { get; set; } = "";

    [BindProperty]
    public IReadOnlyList<IFormFile> Identity { get; set; } = [];

    /// <summary>Signed names of files that earlier sendings of this form brought.</summary>
    [BindProperty]
    public IReadOnlyList<string> Brought { get; set; } = [];

    public IReadOnlyList<OfficeLine> Offices { get; private set; } = [];

    public IReadOnlyList<BroughtFile> Files { get; private set; } = [];

    /// <summary>The question in words; null for whom none is asked.</summary>
    public WordSum? Question { get; private set; }

    /// <summary>What is public already; not empty on the second step.</summary>
    public IReadOnlyList<ShelfMatch> Matches { get; private set; } = [];

    /// <summary>How many things the description seems to ask for, where that is too many for one answer.</summary>
    public int Things { get; private set; }

    public bool IsLooking => Matches.Count > 0 || Things > 0;

    public string? BodyName => Offices.FirstOrDefault(office => office.Code == Input.Body)?.Body;

    private string Address => LimitsSendingAttribute.AddressOf(HttpContext);

    public async Task OnGet(string? body, string? subject, string? zone)
    {
        (Input.Body, Input.Subject, Input.Zone) = (body ?? "", subject ?? "", zone ?? "");
        await Reload();
    }

    /// <summary>下一步: looks whether it is public already; files it at once when nothing looks like it.</summary>
    public async Task<IActionResult> OnPost(CancellationToken cancellation)
    {
        if (!await IsGood(cancellation))
            return await Again();
        Matches = await shelf.Run(Input.Wish, cancellation);
        Things = ManyThings.Count(Input.Description) is > ManyThings.Few and var many ? many : 0;
        if (!IsLooking)
            return await File(cancellation);
        if (Matches.Count > 0 && await Office(cancellation) is { } body)
            await counts.Shown(body, cancellation);
        return await Again();
    }

    /// <summary>仍要申请.</summary>
    public async Task<IActionResult> OnPostFile(CancellationToken cancellation) =>
        await IsGood(cancellation) ? await File(cancellation) : await Again();

    /// <summary>返回修改.</summary>
    public async Task<IActionResult> OnPostBack(CancellationToken cancellation)
    {
        ModelState.Clear();
        Files = await files.Read(Brought, cancellation);
        return await Again();
    }

    /// <summary>这正是我要的: ends without filing, and is counted.</summary>
    public async Task<IActionResult> OnPostFound(int match, CancellationToken cancellation)
    {
        Matches = await shelf.Run(Input.Wish, cancellation);
        if (match < 0 || match >= Matches.Count)
            return await Again();
        if (await Office(cancellation) is { } body)
            await counts.Saved(body, cancellation);
        TempData.Say("这就是已经公开的内容，不需要再申请。没有提交任何个人信息。");
        return Redirect(Matches[match].Href);
    }

    public async Task Reload()
    {
        Offices = await OfficeLine.All(db, HttpContext.RequestAborted);
        if (tokens.Read(Shown) is not { } shown || tokens.IsStale(shown))
        {
            Shown = tokens.New();
            ModelState.Remove(nameof(Shown));
        }

        Question = limit.Count(Attempt.Filing, Address) >= limit.FormsBeforeQuestion ? tokens.Read(Shown)!.Question : null;
    }

    private async Task<bool> IsGood(CancellationToken cancellation)
    {
        foreach (var (field, message) in FormFaults.Of(Input))
            ModelState.AddModelError($"{nameof(Input)}.{field}", message);
        if (Homepage.Length > 0)
            ModelState.AddModelError("", "“个人主页”一栏是给程序留的，请清空后再提交。");
        var shown = tokens.Read(Shown);
        if (tokens.Fault(shown) is { } fault)
            ModelState.AddModelError("", fault);
        else if (limit.Count(Attempt.Filing, Address) >= limit.FormsBeforeQuestion && !shown!.Question.IsAnsweredBy(Answer))
            ModelState.AddModelError(nameof(Answer), "请回答页面下方的问题，用数字或者汉字都可以。");
        Files = await files.Read(Brought, cancellation);
        if (await Office(cancellation) is { } body)
            Files = [.. Files, .. await Take(body, cancellation)];
        return ModelState.IsValid;
    }

    /// <summary>What is good stays, what is not says why; the rest of the form does not suffer.</summary>
    private async Task<IReadOnlyList<BroughtFile>> Take(BodyId body, CancellationToken cancellation)
    {
        var taken = new List<BroughtFile>();
        foreach (var file in Identity.Where(file => file.Length > 0))
        {
            try
            {
                taken.Add(await files.Take(body, file, cancellation));
            }
            catch (RuleViolationException refusal)
            {
                ModelState.AddModelError(nameof(Identity), $"{refusal.Ruling.Reason}其他填写的内容都在，请另选文件。");
            }
        }

        return taken;
    }

    private async Task<IActionResult> File(CancellationToken cancellation)
    {
        if (!limit.Allows(Attempt.Filing, Address, limit.FormsPerHour))
        {
            Response.StatusCode = StatusCodes.Status429TooManyRequests;
            ModelState.AddModelError("", $"这个网络地址一小时内已提交 {limit.FormsPerHour} 件申请。填写的内容都在，请过一小时再提交，或者当面、邮寄申请。");
            return await Again();
        }

        var intake = new RequestIntake { Channel = ReceiptChannel.Internet, ArrivedOn = time.Today(), Evidence = await From(cancellation) };
        var body = (await Office(cancellation))!.Value;
        var made = await submit.Run(body, intake, Input.Applicant, Input.Wish, CaseDesk.Applicant, cancellation);
        await files.Join(Files, made.Request, cancellation);
        TempData[CodeKey] = made.QueryCode;
        return Redirect($"/requests/receipt/{await links.ToTrack(made.Request.Id, cancellation)}");
    }

    /// <summary>The computer of a zone is still the internet: it only tells where people are helped (E01).</summary>
    private async Task<string> From(CancellationToken cancellation)
    {
        var zone = await db.ServiceZones.Where(zone => zone.Code == Input.Zone && zone.IsOpen).Select(zone => zone.Facts.Name).SingleOrDefaultAsync(cancellation);
        return zone is null ? "网上平台提交" : $"网上平台提交，经由{zone}";
    }

    private async Task<IActionResult> Again()
    {
        await Reload();
        return Page();
    }

    private async Task<BodyId?> Office(CancellationToken cancellation) => await db.RequestOffices.Where(office => office.IsOpen)
        .Join(db.Bodies, office => office.BodyId, body => body.Id, (_, body) => body).Where(body => body.Code == Input.Body)
        .Select(body => (BodyId?)body.Id).SingleOrDefaultAsync(cancellation);
}
