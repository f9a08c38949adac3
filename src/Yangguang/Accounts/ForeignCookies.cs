using System.Security.Claims;
using Yangguang.Bodies;

namespace Yangguang.Accounts;

/// <summary>A desk cookie of another jurisdiction is not honoured here.</summary>
internal sealed class ForeignCookies(RequestDelegate next)
{
    public Task InvokeAsync(HttpContext http, JurisdictionScope scope)
    {
        if (http.User.FindFirst(StaffClaims.Jurisdiction) is { } claim && claim.Value != scope.Id.ToString())
            http.User = new ClaimsPrincipal(new ClaimsIdentity());
        return next(http);
    }
}
