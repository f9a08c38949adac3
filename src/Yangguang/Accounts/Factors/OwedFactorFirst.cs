using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

namespace Yangguang.Accounts.Factors;

/// <summary>Whose role asks for a second factor comes, without one, to the pages of the own account and no further.</summary>
internal sealed class OwedFactorFirst : IAsyncPageFilter
{
    public Task OnPageHandlerSelectionAsync(PageHandlerSelectedContext context) => Task.CompletedTask;

    public Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        if (!context.HttpContext.User.HasClaim(StaffClaims.OwesFactor, "1")
            || !context.ActionDescriptor.ViewEnginePath.Contains("/Desk/", StringComparison.Ordinal)
            || context.ActionDescriptor.ModelTypeInfo!.IsDefined(typeof(OwnAccountAttribute), inherit: false))
            return next();
        context.Result = new RedirectResult("/desk/account/second-factor");
        return Task.CompletedTask;
    }
}
