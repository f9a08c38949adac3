using System.Text.RegularExpressions;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Yangguang.Tests.Harness;
using Yangguang.Tests.Shape;

namespace Yangguang.Tests.Shared;

/// <summary>C10: every kind of public page is HTML without a fault, as it was written and as it was rewritten.</summary>
public sealed partial class HtmlTests(PublishedCounty county) : IClassFixture<PublishedCounty>
{
    private const int FewestPages = 30;

    private static readonly HtmlParser Strict = new(new HtmlParserOptions { IsStrictMode = true });

    [Theory]
    [InlineData("")]
    [InlineData("contrast.care.hant.plt")]
    public async Task Every_kind_of_page_is_read_without_a_parse_error_and_refers_to_what_is_there(string appearance)
    {
        using var visitor = county.Host.Public();
        visitor.Http.DefaultRequestHeaders.Add("Cookie", $"appearance={appearance}");
        var (ahead, kinds, faults, pages) = (new Queue<string>(["/"]), new HashSet<string>(StringComparer.Ordinal), new List<string>(), 0);
        while (ahead.TryDequeue(out var path))
        {
            using var response = await visitor.Http.GetAsync(new Uri(path, UriKind.Relative));
            if (response.Content.Headers.ContentType?.MediaType != "text/html")
                continue;
            pages++;
            var html = await response.Content.ReadAsStringAsync();
            faults.AddRange(Faults(html).Select(fault => $"{path}: {fault}"));
            foreach (var link in Links(html).Where(link => kinds.Add(Varying().Replace(link.Split('?')[0], "*"))))
                ahead.Enqueue(link);
        }

        Offenders.None(faults);
        Assert.InRange(pages, FewestPages, int.MaxValue);
    }

    private static IEnumerable<string> Faults(string html)
    {
        IHtmlDocument document;
        try
        {
            document = Strict.ParseDocument(html);
        }
        catch (HtmlParseException fault)
        {
            return [$"{fault.Message} at {fault.Position}: {html.Split('\n')[fault.Position.Line - 1].Trim()}"];
        }

        return [.. Referring(document), .. Structure(document)];
    }

    private static IEnumerable<string> Referring(IHtmlDocument document)
    {
        var ids = document.All.Select(element => element.Id).Where(id => !string.IsNullOrEmpty(id)).ToList();
        foreach (var twice in ids.GroupBy(id => id).Where(same => same.Count() > 1))
            yield return $"id {twice.Key} stands more than once";
        foreach (var attribute in new[] { "for", "aria-labelledby", "aria-describedby", "aria-controls", "form" })
        {
            foreach (var (element, id) in document.All.SelectMany(element => (element.GetAttribute(attribute) ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(id => (element, id))))
            {
                if (!ids.Contains(id))
                    yield return $"{attribute} of {element.LocalName} names {id}, which is not there";
            }
        }
    }

    private static IEnumerable<string> Structure(IHtmlDocument document)
    {
        if (document.QuerySelectorAll("h1").Length != 1)
            yield return "not one h1";
        if (document.QuerySelectorAll("main").Length != 1)
            yield return "not one main";
        foreach (var table in document.QuerySelectorAll("table").Where(table => (table.QuerySelector("caption") is null && !table.HasAttribute("aria-label")) || table.QuerySelector("th[scope]") is null))
            yield return $"a table without name or scope: {table.TextContent.Trim().Split('\n')[0]}";
        foreach (var picture in document.QuerySelectorAll("img:not([alt])"))
            yield return $"a picture without words: {picture.OuterHtml}";
    }

    private static IEnumerable<string> Links(string html) => new HtmlParser().ParseDocument(html).QuerySelectorAll("a[href]:not([download])")
        .Select(link => link.GetAttribute("href")!).Where(href => href.StartsWith('/') && !href.StartsWith("/desk", StringComparison.Ordinal));

    [GeneratedRegex(@"(?<=/)[^/]*\d[^/]*")]
    private static partial Regex Varying();
}
