using System.Data.Common;
using System.Security.Claims;
using Microsoft.AspNetCore.Authentication.Cookies;

namespace Yangguang.Accounts.Sessions;

/// <summary>Holds every cookie of the desk to the table of sessions.</summary>
internal static class KeepSession
{
    public static async Task Validate(CookieValidatePrincipalContext context)
    {
        if (context.Principal is { } cookie && await Find(context, cookie) is { } standing && IsOf(cookie, standing))
            context.ReplacePrincipal(standing.Over(cookie));
        else
            context.RejectPrincipal();
    }

    private static async Task<Standing?> Find(CookieValidatePrincipalContext context, ClaimsPrincipal cookie)
    {
        if (cookie.Session() is not { } id)
            return null;
        var services = context.HttpContext.RequestServices;
        try
        {
            return await services.GetRequiredService<ReadStanding>().Run(id, context.HttpContext.RequestAborted);
        }
        catch (Exception failure) when (failure is DbException or InvalidOperationException { InnerException: DbException })
        {
            // The page itself will say that the database is gone; nobody is signed out by that.
            return services.GetRequiredService<SessionMemory>().RecallWithoutDatabase(id);
        }
    }

    private static bool IsOf(ClaimsPrincipal cookie, Standing standing) =>
        Guid.TryParse(cookie.FindFirstValue(ClaimTypes.NameIdentifier), out var staff) && staff == standing.StaffId;
}
