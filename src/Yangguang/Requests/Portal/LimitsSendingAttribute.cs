using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

namespace Yangguang.Requests.Portal;

/// <summary>A page whose forms one address may send only so often; what is too much is answered 429 before its body is read.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class LimitsSendingAttribute : Attribute, IAuthorizationFilter, IOrderedFilter
{
    /// <summary>Corrections and files of one form are sent several times.</summary>
    private const int SendingsPerForm = 4;

    /// <summary>Before anything reads the form.</summary>
    public int Order => 800;

    public void OnAuthorization(AuthorizationFilterContext context)
    {
        var http = context.HttpContext;
        if (!HttpMethods.IsPost(http.Request.Method))
            return;
        var limit = http.RequestServices.GetRequiredService<AddressLimit>();
        if (limit.Allows(Attempt.Sending, AddressOf(http), limit.FormsPerHour * SendingsPerForm))
            return;
        http.Response.Headers.RetryAfter = TimeSpan.FromHours(1).TotalSeconds.ToString(CultureInfo.InvariantCulture);
        context.Result = new StatusCodeResult(StatusCodes.Status429TooManyRequests);
    }

    internal static string AddressOf(HttpContext http) => http.Connection.RemoteIpAddress?.ToString() ?? "";
}
