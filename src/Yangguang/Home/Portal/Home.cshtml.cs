using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Yangguang.Bodies;
using Yangguang.Catalog;
using Yangguang.Duties;
using Yangguang.Duties.Portal;
using Yangguang.Features;
using Yangguang.Features.Portal;
using Yangguang.Platform;
using Yangguang.Platform.Persistence;
using Yangguang.Platform.Web.Caching;
using Yangguang.Records.Portal;
using Yangguang.Rules.Catalog;
using Yangguang.Shared;

namespace Yangguang.Home.Portal;

/// <summary>首页: what was published last, and the ways in: by area, by body, by coverage.</summary>
[CachedPage]
public sealed class HomeModel(YangguangDb db, TimeProvider time) : PageModel
{
    private const int LatestShown = 10;
    private const int LatestRead = 150;
    private const int BodiesShown = 8;
    private const int MostFeatures = 2;
    private const int PostsShown = 4;

    private static readonly Func<YangguangDb, IAsyncEnumerable<RecordLine>> NewestRecords =
        EF.CompileAsyncQuery((YangguangDb db) =>
            (from edition in db.Editions
             where edition.IsLive
             join body in db.Bodies on edition.BodyId equals body.Id
             orderby edition.PublishedAt descending, edition.IndexNumber descending
             select new RecordLine(edition.IndexNumber, edition.Content.Title, body.ShortName, body.Code, edition.PublishedAt))
            .Take(LatestRead));

    private static readonly Func<YangguangDb, DateTimeOffset, IAsyncEnumerable<AreaCount>> RecordsByArea =
        EF.CompileAsyncQuery((YangguangDb db, DateTimeOffset today) =>
            from edition in db.Editions
            where edition.IsLive
            group edition by edition.AreaCode into area
            select new AreaCount(area.Key, area.Count(), area.Count(edition => edition.PublishedAt >= today)));

    public IReadOnlyList<RecordLine> Latest { get; private set; } = [];

    /// <summary>办事 and 互动 in one place: what a reader can do here, each one click away (B12, C03).</summary>
    public static IReadOnlyList<NavLink> Acts { get; } =
    [
        new("申请公开", "/requests/new"), new("查询申请进度", "/requests/track"), new("申请更正记录", "/requests/corrections/new"), new("答复过的申请", "/requests/answers"),
        new("网站找错", "/mistakes"), new("各单位联系方式", "/contacts"), new("政务公开专区", "/zones"), new("邮件订阅", "/subscribe"),
    ];

    /// <summary>The newest record of each body that published lately and is not among the latest above.</summary>
    public IReadOnlyList<RecordLine> ByBody { get; private set; } = [];

    /// <summary>Every area with the number of its live records.</summary>
    public IReadOnlyList<(Area Area, int Records)> Areas { get; private set; } = [];

    public IReadOnlyList<BodyLine> Bodies { get; private set; } = [];

    /// <summary>首页专题 with its latest posts (C18).</summary>
    public IReadOnlyList<(Feature Feature, IReadOnlyList<PostLine> Posts)> Features { get; private set; } = [];

    public int Records { get; private set; }

    public int PublishedToday { get; private set; }

    public int Catalogs { get; private set; }

    public DutyCoverage Coverage { get; private set; }

    public async Task OnGet(CancellationToken cancellation)
    {
        var standings = await AreaStandings.Read(db, cancellation);
        Bodies = standings.Bodies;
        Catalogs = standings.All.Count(cell => cell.Standing == CatalogStanding.Present);
        Coverage = DutyCoverage.Sum(standings.All.Select(cell => cell.Coverage));
        var newest = await NewestRecords(db).ToListAsync(cancellation);
        Latest = [.. newest.Take(LatestShown)];
        ByBody = [.. newest.Skip(LatestShown).ExceptBy(Latest.Select(line => line.BodyCode), line => line.BodyCode).DistinctBy(line => line.BodyCode).Take(BodiesShown)];
        Features = await FeaturesOnFront(cancellation);
        var counts = await RecordsByArea(db, time.Today().StartInChina()).ToListAsync(cancellation);
        Records = counts.Sum(count => count.Records);
        PublishedToday = counts.Sum(count => count.Today);
        Areas = [.. standings.Areas.Select(area => (area, counts.Find(count => count.AreaCode == area.Code)?.Records ?? 0))];
    }

    private async Task<IReadOnlyList<(Feature Feature, IReadOnlyList<PostLine> Posts)>> FeaturesOnFront(CancellationToken cancellation)
    {
        var shown = new List<(Feature, IReadOnlyList<PostLine>)>();
        foreach (var feature in await db.Features.AsNoTracking().Where(feature => feature.IsOnFront).OrderByDescending(feature => feature.OpenedOn).Take(MostFeatures).ToListAsync(cancellation))
            shown.Add((feature, await PostLine.Of(db, db.FeaturePosts.Where(post => post.FeatureId == feature.Id)).Take(PostsShown).ToListAsync(cancellation)));
        return shown;
    }
}

/// <summary>Live records of an area, and how many of them are of today.</summary>
public sealed record AreaCount(string AreaCode, int Records, int Today);
