using Microsoft.EntityFrameworkCore;
using Yangguang.Platform.Persistence;

namespace Yangguang.Bodies;

/// <summary>
/// Decides whose pages a request sees: the jurisdiction of the host name, or the only one there is.
/// </summary>
internal sealed class EnterJurisdiction(RequestDelegate next)
{
    public async Task InvokeAsync(HttpContext http, YangguangDb db, JurisdictionScope scope)
    {
        // An error page of the same request: it must not need the database that may just have failed.
        if (scope.Current is not null)
        {
            await next(http);
            return;
        }

        var host = http.Request.Host.Host;
        var candidates = await db.Jurisdictions.AsNoTracking()
            .Where(jurisdiction => jurisdiction.Host == host || jurisdiction.Host == null).ToListAsync(http.RequestAborted);
        var jurisdiction = candidates.Find(candidate => candidate.Host == host)
            ?? (candidates.Count == 1 ? candidates[0] : null);
        if (jurisdiction is null)
        {
            http.Response.StatusCode = StatusCodes.Status404NotFound;
            http.Response.ContentType = "text/plain; charset=utf-8";
            await http.Response.WriteAsync(candidates.Count == 0
                ? "本平台尚未建立行政区域。请先运行 init（正式）或 demo（演示）。"
                : $"没有以“{host}”为网址的行政区域。", http.RequestAborted);
            return;
        }

        scope.Enter(jurisdiction);
        await next(http);
    }
}
