using System.Security.Cryptography;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Yangguang.Platform;
using Yangguang.Requests.Portal;

namespace Yangguang.Mistakes.Portal;

/// <summary>网站找错: what is wrong on which page, and what became of it for whoever holds the code (§4.3 of the site check, C15).</summary>
[LimitsSending]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class ReportModel(ReportMistake report, AnswerMistake answers, TimeProvider time) : PageModel
{
    [BindProperty]
    public MistakeInput Input { get; set; } = new();

    [BindProperty]
    public string? Code { get; set; }

    public Mistake? Tracked { get; private set; }

    public bool IsUnknown { get; private set; }

    public DateOnly Today { get; } = time.Today();

    /// <param name="at">Address of the page; "page" itself is a word of the framework.</param>
    public void OnGet(string? at)
    {
        Input.Page = at ?? CameFrom() ?? "";
        if (Input.Page.Length > MistakeRules.LongestPage)
            Input.Page = "";
    }

    public async Task<IActionResult> OnPost(CancellationToken cancellation)
    {
        if (!ModelState.IsValid)
            return Page();
        var reported = await report.Run(Input.Kind, Input.Page ?? "", Input.Words ?? "", Input.Contact ?? "", Input.Form ?? "", cancellation);
        TempData[ReceivedModel.CodeKey] = reported.QueryCode;
        return Redirect("/mistakes/received");
    }

    public async Task<IActionResult> OnPostTrack(CancellationToken cancellation)
    {
        ModelState.Clear();
        Tracked = await answers.Track(Code ?? "", cancellation);
        IsUnknown = Tracked is null;
        return Page();
    }

    /// <summary>The page of this site from which the reader came.</summary>
    private string? CameFrom() =>
        Uri.TryCreate(Request.Headers.Referer.ToString(), UriKind.Absolute, out var from)
        && from.Host == Request.Host.Host && from.AbsolutePath is not ("/" or "/mistakes" or "/sitemap")
            ? from.GetLeftPart(UriPartial.Query)
            : null;
}

/// <summary>A report as it is typed.</summary>
public sealed class MistakeInput
{
    public string? Page { get; set; }

    public MistakeKind Kind { get; set; }

    public string? Words { get; set; }

    public string? Contact { get; set; }

    /// <summary>Tells one showing of the form from another.</summary>
    public string? Form { get; set; } = RandomNumberGenerator.GetHexString(32);
}
