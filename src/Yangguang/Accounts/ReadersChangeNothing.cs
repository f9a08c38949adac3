using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

namespace Yangguang.Accounts;

/// <summary>
/// Refuses every form of the desk to roles without <see cref="Permission.MayAct"/>, whatever the page itself asks for: an
/// assessor who sees everything can change nothing, also on pages written later.
/// </summary>
internal sealed class ReadersChangeNothing : IAsyncPageFilter
{
    public Task OnPageHandlerSelectionAsync(PageHandlerSelectedContext context) => Task.CompletedTask;

    public Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        if (Changes(context) && !Actor.From(context.HttpContext.User).May(Permission.MayAct))
        {
            context.Result = new ForbidResult();
            return Task.CompletedTask;
        }

        return next();
    }

    private static bool Changes(PageHandlerExecutingContext context) =>
        context.ActionDescriptor.ViewEnginePath.Contains("/Desk/", StringComparison.Ordinal)
        && !HttpMethods.IsGet(context.HttpContext.Request.Method) && !HttpMethods.IsHead(context.HttpContext.Request.Method)
        && !context.ActionDescriptor.ModelTypeInfo!.IsDefined(typeof(OwnAccountAttribute), inherit: false)
        && context.HttpContext.User.Identity is { IsAuthenticated: true };
}
