using AngleSharp.Html.Parser;
using Microsoft.EntityFrameworkCore;
using Yangguang.Bodies;
using Yangguang.Platform.Persistence;
using Yangguang.Rules.Oversight.Inspection;

namespace Yangguang.Oversight.Inspection.Checks;

/// <summary>页面标签: opens pages of every kind on the own site and reads what they say of themselves.</summary>
public sealed class CheckPageTags(YangguangDb db, JurisdictionScope scope, OwnSite site, OfficeOfCounty office)
{
    private const int Newest = 20;
    private const int Bodies = 5;

    private static readonly string[] Columns =
        ["/", "/areas", "/records", "/requests", "/gazette", "/bodies", "/matrix", "/interpretations", "/meetings", "/features", "/about", "/contacts", "/sitemap"];

    private readonly HtmlParser _parser = new();

    /// <returns>Null when the pages could not be opened, so that nothing is known.</returns>
    public async Task<IReadOnlyList<SiteFault>?> Run(CancellationToken cancellation)
    {
        if (!site.IsOpen)
            return null;
        var county = await office.Find(cancellation);
        var pages = Columns.Select(path => (Owner: county, Path: path, Kind: TaggedPage.Column)).ToList();
        pages.AddRange((await db.Bodies.OrderBy(body => body.Order).Take(Bodies).Select(body => new { body.Id, body.Code }).ToListAsync(cancellation))
            .Select(body => (body.Id, $"/bodies/{body.Code}", TaggedPage.Column)));
        pages.AddRange((await db.Editions.Where(edition => edition.IsLive).OrderByDescending(edition => edition.PublishedAt).Take(Newest)
            .Select(edition => new { edition.BodyId, edition.IndexNumber }).ToListAsync(cancellation))
            .Select(edition => (edition.BodyId, $"/records/{edition.IndexNumber}", TaggedPage.Article)));
        var faults = new List<SiteFault>();
        foreach (var (owner, path, kind) in pages)
            faults.AddRange((await Look(path, kind, cancellation)).Select(fault => fault with { BodyId = owner }));
        return faults;
    }

    private async Task<IEnumerable<SiteFault>> Look(string path, TaggedPage kind, CancellationToken cancellation)
    {
        if (await site.Open(scope.Current!, path, cancellation) is not { } html)
            return [new(default, path, path, "页面打不开。")];
        using var page = _parser.ParseDocument(html);
        var tags = page.QuerySelectorAll("meta[name]").GroupBy(meta => meta.GetAttribute("name")!).ToDictionary(same => same.Key, same => same.First().GetAttribute("content") ?? "");
        var heading = page.QuerySelector("h1")?.TextContent.Trim() ?? "";
        var faults = PageTagRules.Check(kind, tags, heading);
        return faults.Count == 0 ? [] : [new(default, path, heading.Length > 0 ? heading : path, string.Join(' ', faults))];
    }
}
