using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Yangguang.Browser.Harness;

/// <summary>
/// Walks from one page along every link of the site, one of each kind of address, and notes on each page, wide and on a
/// phone, what axe objects to, what runs over the edge, and what the browser complains about.
/// </summary>
internal sealed partial class Sweep(IPage page, string door)
{
    private static readonly int[] Widths = [1440, 390];

    // Which sweep puts a kind of page before axe at a width: the first that comes by; to the others it only has to open and fit.
    private static readonly ConcurrentDictionary<(string Kind, int Width), string> Examined = [];

    private readonly Queue<string> _ahead = [];
    private readonly HashSet<string> _kinds = [];
    private readonly List<string> _complaints = [];
    private readonly List<(string Page, string Text)> _console = [];

    /// <summary>Addresses opened, in order.</summary>
    public List<string> Visited { get; } = [];

    public async Task<IReadOnlyList<string>> From(string start, Func<string, bool> within)
    {
        page.Console += (_, message) =>
        {
            if (message.Type == "error")
                _console.Add((page.Url, message.Text));
        };
        Note(start, within);
        while (_ahead.TryDequeue(out var path))
            await Look(path, within);
        return _complaints;
    }

    private async Task Look(string path, Func<string, bool> within)
    {
        _console.Clear();
        if (await Open(path) is not { } response)
            return;
        if (!response.Ok)
        {
            _complaints.Add($"{path}: {response.Status}");
            return;
        }

        if (response.Headers.TryGetValue("content-type", out var type) && !type.StartsWith("text/html", StringComparison.Ordinal))
            return; // a picture or a download: what the browser says about its own viewer is no fault of ours
        Visited.Add(path);
        foreach (var width in Widths)
            await Examine(path, width);
        _complaints.AddRange(_console.Where(error => error.Page == page.Url).Select(error => $"{path}: {error.Text}")); // not what a file opened before it still had to say
        foreach (var link in await page.EvaluateAsync<string[]>("[...document.querySelectorAll('a[href]:not([download])')].map(a => a.href)"))
            Note(new Uri(link), within);
    }

    /// <summary>Null when the address hands over a file to keep, for which a browser opens no page.</summary>
    private async Task<IResponse?> Open(string path)
    {
        try
        {
            return await page.GotoAsync(path);
        }
        catch (PlaywrightException download) when (download.Message.Contains("Download is starting", StringComparison.Ordinal))
        {
            return null;
        }
    }

    private async Task Examine(string path, int width)
    {
        await page.SetViewportSizeAsync(width, 900);
        if (Examined.GetOrAdd((KindOf(path), width), door) == door)
            await AskAxe(path, width);
        if (await page.EvaluateAsync<bool>("document.scrollingElement.scrollWidth > document.scrollingElement.clientWidth"))
            _complaints.Add($"{path} at {width}: runs over the edge");
        await Screens.Save(page, $"{door}-{path}-{width}");
    }

    private async Task AskAxe(string path, int width)
    {
        var result = await page.RunAxe();
        _complaints.AddRange(
            from violation in result.Violations
            from node in violation.Nodes.Take(3)
            select $"{path} at {width}: {violation.Id} ({violation.Impact}) {node.Target} {violation.Help}");
    }

    private void Note(Uri link, Func<string, bool> within)
    {
        if (link.Host == new Uri(page.Url).Host && link.Scheme.StartsWith("http", StringComparison.Ordinal))
            Note(link.PathAndQuery, within);
    }

    private void Note(string path, Func<string, bool> within)
    {
        if (within(path) && _kinds.Add(KindOf(path)))
            _ahead.Enqueue(path);
    }

    private static string KindOf(string path)
    {
        var address = path.Split('?')[0];
        return Varying().Replace(address, "*") + (address == path ? "" : "?");
    }

    // A part of an address with a digit in it is an id, a code or a number: such addresses are of one kind.
    [GeneratedRegex(@"(?<=/)[^/]*\d[^/]*")]
    private static partial Regex Varying();
}
