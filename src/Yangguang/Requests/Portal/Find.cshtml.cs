using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Yangguang.Requests.Portal;

/// <summary>查询进度 with the code of the receipt. So many wrong codes an hour from one address, then it waits.</summary>
[LimitsSending]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class FindModel(OpenCases cases, AddressLimit limit) : PageModel
{
    [BindProperty]
    public string Code { get; set; } = "";

    public async Task<IActionResult> OnPost(CancellationToken cancellation)
    {
        var address = LimitsSendingAttribute.AddressOf(HttpContext);
        if (limit.Count(Attempt.WrongCode, address) >= limit.CodesPerHour)
        {
            Response.StatusCode = StatusCodes.Status429TooManyRequests;
            ModelState.AddModelError(nameof(Code), "查询码输错太多次，请一小时后再试，或者用回执上的二维码打开。");
            return Page();
        }

        if (await cases.LinkOf(Code, cancellation) is { } token)
            return Redirect($"/requests/track/{token}");
        limit.Allows(Attempt.WrongCode, address, limit.CodesPerHour);
        ModelState.AddModelError(nameof(Code), "没有这个查询码。请对照回执核对：12位，由大写字母和数字组成，不含 I、L、O、0、1。");
        return Page();
    }
}
