namespace Yangguang.Channels.Screens;

/// <summary>What a screen shows, for programs that draw it themselves.</summary>
internal static class ScreenEndpoints
{
    private static readonly string[] Reading = ["GET", "HEAD"];

    public static void MapScreens(this IEndpointRouteBuilder routes) =>
        routes.MapMethods("/screen/{code}.json", Reading, async (string code, ReadScreen read, HttpContext http, CancellationToken cancellation) =>
        {
            http.Response.Headers.CacheControl = "no-cache";
            return await read.Run(code, cancellation) is { } feed ? Results.Json(feed) : Results.NotFound();
        }).AllowAnonymous();
}
