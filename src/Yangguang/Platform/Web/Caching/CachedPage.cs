using System.IO.Compression;
using System.Security.Cryptography;
using Microsoft.Extensions.Primitives;

namespace Yangguang.Platform.Web.Caching;

/// <summary>A page as it was answered, whole; each compressed form is made once, when somebody first takes it.</summary>
internal sealed class CachedPage(byte[] body, string contentType, long tick, IReadOnlyCollection<string> tables, Action<HttpContext>? eachTime)
{
    private readonly Lazy<byte[]> _brotli = new(() => Compressed(body, stream => new BrotliStream(stream, CompressionLevel.Optimal)));
    private readonly Lazy<byte[]> _gzip = new(() => Compressed(body, stream => new GZipStream(stream, CompressionLevel.Optimal)));

    public StringValues Tag { get; } = $"W/\"{Convert.ToHexStringLower(SHA256.HashData(body).AsSpan(0, 12))}\"";

    public int Bytes => body.Length;

    public bool IsStillTrue(TableWrites writes) => writes.IsUnchangedSince(tick, tables);

    /// <summary>Answers with the page, or with 304 to who has it already.</summary>
    public Task Answer(HttpContext http, bool isOpening = true)
    {
        if (isOpening)
            eachTime?.Invoke(http);
        var (request, response) = (http.Request, http.Response);
        response.Headers.ETag = Tag;
        response.Headers.CacheControl = "no-cache";
        response.Headers.Vary = "Accept-Encoding, Cookie";
        if (request.Headers.IfNoneMatch == Tag)
        {
            response.StatusCode = StatusCodes.Status304NotModified;
            return Task.CompletedTask;
        }

        var (bytes, encoding) = Form(request.Headers.AcceptEncoding.ToString());
        response.ContentType = contentType;
        response.ContentLength = bytes.Length;
        if (encoding.Length > 0)
            response.Headers.ContentEncoding = encoding;
        return HttpMethods.IsHead(request.Method) ? Task.CompletedTask : response.Body.WriteAsync(bytes, http.RequestAborted).AsTask();
    }

    private (byte[] Bytes, string Encoding) Form(string accepted) =>
        accepted.Contains("br", StringComparison.OrdinalIgnoreCase) ? (_brotli.Value, "br")
        : accepted.Contains("gzip", StringComparison.OrdinalIgnoreCase) ? (_gzip.Value, "gzip")
        : (body, "");

    private static byte[] Compressed(byte[] body, Func<Stream, Stream> form)
    {
        using var packed = new MemoryStream();
        using (var stream = form(packed))
            stream.Write(body);
        return packed.ToArray();
    }
}
