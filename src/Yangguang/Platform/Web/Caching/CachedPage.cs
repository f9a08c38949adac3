using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Primitives;

namespace Yangguang.Platform.Web.Caching;

/// <summary>A page as it was answered, whole; each compressed form is made once, when somebody first takes it.</summary>
internal sealed class CachedPage(byte[] body, IReadOnlyList<KeyValuePair<string, StringValues>> headers, long tick, IReadOnlyCollection<string> tables, Action<HttpContext>? eachTime)
{
    private readonly Lazy<byte[]> _brotli = new(() => Compressed(body, stream => new BrotliStream(stream, CompressionLevel.Optimal)));
    private readonly Lazy<byte[]> _gzip = new(() => Compressed(body, stream => new GZipStream(stream, CompressionLevel.Optimal)));

    private long _trueAt = -1;

    /// <summary>Another one when the words or the rules they are shown under are others: 304 repeats neither.</summary>
    public StringValues Tag { get; } = $"W/\"{Convert.ToHexStringLower(Digest(body, headers).AsSpan(0, 12))}\"";

    public int Bytes => body.Length;

    public bool IsStillTrue(TableWrites writes)
    {
        // Where nothing at all was written since the last look, its tables need no look either.
        var now = writes.Now;
        if (Volatile.Read(ref _trueAt) == now)
            return true;
        if (!writes.IsUnchangedSince(tick, tables))
            return false;
        Volatile.Write(ref _trueAt, now);
        return true;
    }

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
        foreach (var (name, value) in headers)
            response.Headers[name] = value;
        response.ContentLength = bytes.Length;
        if (encoding.Length > 0)
            response.Headers.ContentEncoding = encoding;
        return HttpMethods.IsHead(request.Method) ? Task.CompletedTask : response.Body.WriteAsync(bytes, http.RequestAborted).AsTask();
    }

    private (byte[] Bytes, string Encoding) Form(string accepted) =>
        accepted.Contains("br", StringComparison.OrdinalIgnoreCase) ? (_brotli.Value, "br")
        : accepted.Contains("gzip", StringComparison.OrdinalIgnoreCase) ? (_gzip.Value, "gzip")
        : (body, "");

    private static byte[] Digest(byte[] body, IEnumerable<KeyValuePair<string, StringValues>> headers)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(body);
        hash.AppendData(Encoding.UTF8.GetBytes(string.Join('\n', headers.Select(header => $"{header.Key}: {header.Value}"))));
        return hash.GetHashAndReset();
    }

    private static byte[] Compressed(byte[] body, Func<Stream, Stream> form)
    {
        using var packed = new MemoryStream();
        using (var stream = form(packed))
            stream.Write(body);
        return packed.ToArray();
    }
}
