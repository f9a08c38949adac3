namespace Yangguang.Records.OldAddresses;

/// <summary>The last door: an address that nothing else answers is led on for good, or is not found and remembered.</summary>
public static class OldAddressDoor
{
    /// <summary>Without an endpoint the fallback policy would send a mistyped address to sign-in.</summary>
    public static void MapOldAddresses(this IEndpointRouteBuilder routes) =>
        routes.MapFallback("{*path}", Answer).AllowAnonymous();

    private static async Task<IResult> Answer(HttpContext http, OldAddressBook book)
    {
        if (!HttpMethods.IsGet(http.Request.Method) && !HttpMethods.IsHead(http.Request.Method))
            return Results.NotFound();
        var asked = http.Request.Path.Value + http.Request.QueryString.Value;
        if (await book.Find(asked, http.RequestAborted) is { } target)
            return Results.LocalRedirect(target, permanent: true);
        await book.NoteMiss(asked, http.Request.Headers.Referer.ToString(), http.RequestAborted);
        return Results.NotFound();
    }
}
