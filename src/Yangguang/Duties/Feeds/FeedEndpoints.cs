using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using Microsoft.Net.Http.Headers;
using Yangguang.Platform.Office;
using Yangguang.Platform.Persistence;

namespace Yangguang.Duties.Feeds;

/// <summary>Calendars of duties (D17): a public one of each body, a private one of each clerk.</summary>
public static class FeedEndpoints
{
    private static readonly string[] Reading = ["GET", "HEAD"];

    public static void MapDutyCalendars(this IEndpointRouteBuilder routes)
    {
        routes.MapMethods("/bodies/{code}/duties.ics", Reading, OfBody).AllowAnonymous();
        routes.MapMethods("/calendar/{secret}.ics", Reading, OfAddress).AllowAnonymous();
    }

    private static async Task<IResult> OfBody(string code, HttpContext http, YangguangDb db, DutyCalendar calendar, CancellationToken cancellation)
    {
        var body = await db.Bodies.AsNoTracking().SingleOrDefaultAsync(body => body.Code == code, cancellation);
        return body is null ? Results.NotFound() : Answer(await calendar.OfBody(body.Id, body.ShortName, SiteOf(http), cancellation), http, "no-cache");
    }

    private static async Task<IResult> OfAddress(string secret, HttpContext http, DutyCalendar calendar, CancellationToken cancellation)
    {
        http.Response.Headers["X-Robots-Tag"] = "noindex";
        return await calendar.OfAddress(secret, SiteOf(http), cancellation) is { } file
            ? Answer(file, http, "private, no-cache")
            : Results.NotFound();
    }

    /// <summary>Whoever has the same file already gets 304.</summary>
    private static IResult Answer(byte[] file, HttpContext http, string caching)
    {
        http.Response.Headers.CacheControl = caching;
        var tag = new EntityTagHeaderValue($"\"{Convert.ToHexStringLower(SHA256.HashData(file))[..32]}\"");
        return Results.Bytes(file, CalendarPrinter.MediaType, entityTag: tag);
    }

    private static string SiteOf(HttpContext http) => $"{http.Request.Scheme}://{http.Request.Host}";
}
