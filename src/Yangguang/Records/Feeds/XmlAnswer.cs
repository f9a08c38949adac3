using System.Security.Cryptography;
using Microsoft.Net.Http.Headers;

namespace Yangguang.Records.Feeds;

/// <summary>Sends a printed page; whoever has the same one already gets 304.</summary>
internal static class XmlAnswer
{
    // Conditional on the content only: a withdrawn record leaves without anything newer coming, which no date tells.
    public static IResult Send(HttpContext http, byte[] page, string mediaType, DateTimeOffset? changedAt)
    {
        http.Response.Headers.CacheControl = "public, no-cache";
        http.Response.GetTypedHeaders().LastModified = changedAt;
        return Results.Bytes(page, mediaType, entityTag: new EntityTagHeaderValue($"\"{Convert.ToHexStringLower(SHA256.HashData(page))[..32]}\""));
    }

    public static string SiteOf(HttpContext http) => $"{http.Request.Scheme}://{http.Request.Host}";
}
