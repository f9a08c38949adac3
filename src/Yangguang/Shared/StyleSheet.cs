using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;

namespace Yangguang.Shared;

/// <summary>
/// The style sheets as one file: written apart by concern, sent together, because each further file costs a phone a round trip.
/// Compressed once; its address changes with its content, so browsers may keep it for good.
/// </summary>
public sealed partial class StyleSheet(IWebHostEnvironment environment)
{
    internal const string Path = "/css/all.css";

    /// <summary>In the order in which they build on each other.</summary>
    internal static IReadOnlyList<string> Parts { get; } =
        ["tokens", "base", "layout", "desk", "parts", "forms", "tables", "time", "matrix", "calendar", "document", "flow", "changes", "lint", "channels", "requests", "apply", "search", "reach"];

    private Sent? sent;

    public string Address => $"{Path}?v={Current().Version}";

    internal static IResult Serve(HttpContext http, StyleSheet sheet)
    {
        var (version, plain, brotli) = sheet.Current();
        var headers = http.Response.Headers;
        headers.CacheControl = http.Request.Query["v"] == version ? "public, max-age=31536000, immutable" : "no-cache";
        headers.Vary = "Accept-Encoding";
        if (!http.Request.Headers.AcceptEncoding.ToString().Contains("br", StringComparison.Ordinal))
            return Results.Bytes(plain, "text/css; charset=utf-8");
        headers.ContentEncoding = "br";
        return Results.Bytes(brotli, "text/css; charset=utf-8");
    }

    // Read again when a file changes, so that whoever works on the looks sees them. An installed one never changes, and each watch costs a handle.
    private Sent Current()
    {
        if (sent is { } known)
            return known;
        if (environment.IsDevelopment())
            environment.WebRootFileProvider.Watch("css/*.css").RegisterChangeCallback(_ => sent = null, null);
        var css = string.Concat(Parts.Select(Read)) + "@media print{" + Read("print") + "}";
        var plain = Encoding.UTF8.GetBytes(Comment().Replace(css, ""));
        return sent = new Sent(Convert.ToHexStringLower(SHA256.HashData(plain))[..12], plain, Compress(plain));
    }

    private string Read(string part)
    {
        using var reader = new StreamReader(environment.WebRootFileProvider.GetFileInfo($"css/{part}.css").CreateReadStream());
        return reader.ReadToEnd();
    }

    private static byte[] Compress(byte[] plain)
    {
        using var target = new MemoryStream();
        using (var brotli = new BrotliStream(target, CompressionLevel.SmallestSize))
            brotli.Write(plain);
        return target.ToArray();
    }

    [GeneratedRegex(@"/\*.*?\*/\s*", RegexOptions.Singleline)]
    private static partial Regex Comment();

    private sealed record Sent(string Version, byte[] Plain, byte[] Brotli);
}
