using System.IO.Compression;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Yangguang.Bench.Suites;

/// <summary>What a reader's first view of each public page takes over the wire: the page and the styles, scripts and pictures it names, as Brotli where it is offered.</summary>
internal static class FirstViews
{
    private static readonly string[] NotPages = ["/desk", "/sign-in", "/requests/form", "/data/", "/api/", "/evidence/"];

    private const int MostOfAKind = 60;

    /// <summary>Follows the links of the site from its home page.</summary>
    public static async Task<(string Path, long Bytes)> Largest(string site, int most)
    {
        using var http = new HttpClient { BaseAddress = new(site) };
        http.DefaultRequestHeaders.AcceptEncoding.ParseAdd("br");
        var (sizes, assets, waiting) = (new Dictionary<string, long>(), new Dictionary<string, long>(), new Queue<string>(["/"]));
        var kinds = new Dictionary<string, int>();
        while (waiting.TryDequeue(out var path) && sizes.Count < most)
        {
            if (sizes.ContainsKey(path))
                continue;
            var (page, bytes) = await Fetch(http, path);
            sizes[path] = bytes;
            if (page is null)
                continue;
            foreach (var asset in Named(page, "link[rel=stylesheet], link[rel=icon]", "href").Concat(Named(page, "script, img", "src")))
            {
                if (!assets.TryGetValue(asset, out var weight))
                    assets[asset] = weight = (await Fetch(http, asset)).Bytes;
                sizes[path] += weight;
            }

            // A few of every kind of page are enough: the kind is the first part of the path.
            foreach (var link in Named(page, "a[href]:not([download])", "href").Where(link => NotPages.All(not => !link.StartsWith(not, StringComparison.Ordinal))))
            {
                var kind = link.Split('/', '?')[1];
                if (!sizes.ContainsKey(link) && (kinds[kind] = kinds.GetValueOrDefault(kind) + 1) <= MostOfAKind)
                    waiting.Enqueue(link);
            }
        }

        var largest = sizes.MaxBy(size => size.Value);
        return (largest.Key, largest.Value);
    }

    /// <summary>Addresses on this site, each once, without what is behind a #.</summary>
    private static IEnumerable<string> Named(IParentNode page, string selector, string attribute) =>
        page.QuerySelectorAll(selector).Select(each => each.GetAttribute(attribute)?.Split('#')[0] ?? "")
            .Where(address => address.StartsWith('/') && !address.StartsWith("//", StringComparison.Ordinal)).Distinct();

    /// <summary>The page, null for anything else; and its bytes as they came, none for a file that is only there to be saved.</summary>
    private static async Task<(IDocument? Page, long Bytes)> Fetch(HttpClient http, string path)
    {
        using var answer = await http.GetAsync(new Uri(path, UriKind.Relative));
        var bytes = await answer.Content.ReadAsByteArrayAsync();
        if (!answer.IsSuccessStatusCode || answer.Content.Headers.ContentDisposition is not null)
            return (null, 0);
        if (answer.Content.Headers.ContentType?.MediaType != "text/html")
            return (null, bytes.Length);
        var html = bytes;
        if (answer.Content.Headers.ContentEncoding.Contains("br"))
        {
            using var unpacked = new MemoryStream();
            await using (var brotli = new BrotliStream(new MemoryStream(bytes), CompressionMode.Decompress))
                await brotli.CopyToAsync(unpacked);
            html = unpacked.ToArray();
        }

        return (new HtmlParser().ParseDocument(Encoding.UTF8.GetString(html)), bytes.Length);
    }
}
