using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Yangguang.Mistakes.Portal;

/// <summary>What a reader takes home after reporting a mistake: the code, this once. Opened again, it leads back.</summary>
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class ReceivedModel(AnswerMistake answers) : PageModel
{
    /// <summary>Where the code waits between sending the form and this page.</summary>
    internal const string CodeKey = "mistake.code";

    public string Code { get; private set; } = "";

    public Mistake Mistake { get; private set; } = null!;

    public async Task<IActionResult> OnGet(CancellationToken cancellation)
    {
        if (TempData[CodeKey] is not string code || await answers.Track(code, cancellation) is not { } mistake)
            return Redirect("/mistakes");
        (Code, Mistake) = (code, mistake);
        return Page();
    }
}
