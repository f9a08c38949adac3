using Yangguang.Platform.Files;
using Yangguang.Requests.Letters;

namespace Yangguang.Requests.Portal;

/// <summary>Downloads of a case, by its signed link only and never kept by a cache in between.</summary>
internal static class Handouts
{
    private const string Word = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    public static void MapHandouts(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/requests/track/{token}/letters/{id:guid}", Letter).AllowAnonymous();
        routes.MapGet("/requests/track/{token}/files/{id:guid}", File).AllowAnonymous();
    }

    private static async Task<IResult> Letter(string token, Guid id, HttpContext http, OpenCases cases, HandedOver handed, CancellationToken cancellation)
    {
        Private(http);
        return await cases.ByLink(token, cancellation) is { } found && await handed.Paper(found.Request.Id, RequestLetterId.From(id), cancellation) is { } letter
            ? Results.File(letter.Paper, Word, letter.Name)
            : Results.NotFound();
    }

    private static async Task<IResult> File(string token, Guid id, HttpContext http, OpenCases cases, HandedOver handed, FileStore store, CancellationToken cancellation)
    {
        Private(http);
        return await cases.ByLink(token, cancellation) is { } found
            && (await handed.Files(found.Request, cancellation)).FirstOrDefault(file => file.Id.Value == id) is { } file
            && store.Find(file.Stored) is var (path, type)
                ? Results.File(path, type.MediaType, file.Name)
                : Results.NotFound();
    }

    private static void Private(HttpContext http)
    {
        http.Response.Headers.CacheControl = "private, no-store";
        http.Response.Headers["X-Robots-Tag"] = "noindex";
        http.Response.Headers.ContentSecurityPolicy = "default-src 'none'; sandbox";
    }
}
