using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Yangguang.Platform.Web;

/// <summary>A page that can load what it shows again, so that a refused form comes back with what was typed.</summary>
public interface IReloads
{
    Task Reload();
}

/// <summary>Turns a refusal into the form again: the reason in the error summary, the typed text kept.</summary>
internal sealed class RuleViolationFilter : IAsyncPageFilter
{
    public Task OnPageHandlerSelectionAsync(PageHandlerSelectedContext context) => Task.CompletedTask;

    public async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var executed = await next();
        if (executed.Exception is not RuleViolationException refusal || context.HandlerInstance is not PageModel page)
            return;
        var law = refusal.Ruling.Law is { } citation ? $"（依据：{citation}）" : "";
        page.ModelState.AddModelError("", refusal.Ruling.Reason + law);
        if (page is IReloads reloads)
            await reloads.Reload();
        executed.ExceptionHandled = true;
        executed.Result = page.Page();
    }
}
