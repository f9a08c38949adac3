using Microsoft.EntityFrameworkCore;
using Yangguang.Catalog;
using Yangguang.Platform.Persistence;
using Yangguang.Rules.Catalog;

namespace Yangguang.Integration.Api;

/// <summary>The catalogue for machines: public, read-only, each answer with an ETag (A19, A22).</summary>
internal static class CatalogEndpoints
{
    private const int PageSize = 200;

    public static void MapCatalogApi(this IEndpointRouteBuilder routes)
    {
        var group = routes.MapGroup("/api/catalog").AllowAnonymous().WithTags("目录").RequireRateLimiting(ApiLimits.Policy);
        group.MapGet("/areas", Areas).WithSummary("领域及其目录、事项数量").Tells<List<AreaShape>>();
        group.MapGet("/", Rows).WithSummary("现行公开事项，可按领域、公开主体筛选，按编码翻页").Tells<RowPage>(StatusCodes.Status400BadRequest);
        group.MapGet("/{code}", Row).WithSummary("一个公开事项；已停用的带停用日期").Tells<RowShape>(StatusCodes.Status404NotFound);
        group.MapVersions();
    }

    /// <summary>What every reading route answers: the value with its ETag, 304, and the problems that may arise.</summary>
    public static RouteHandlerBuilder Tells<T>(this RouteHandlerBuilder route, params int[] problems)
    {
        route.Produces<T>().Produces(StatusCodes.Status304NotModified);
        foreach (var status in problems.Append(StatusCodes.Status429TooManyRequests))
            route.ProducesProblem(status);
        return route;
    }

    private static async Task<IResult> Areas(YangguangDb db, CancellationToken cancellation)
    {
        var rows = await db.CatalogItems.GroupBy(item => item.AreaCode)
            .Select(group => new { Area = group.Key, Count = group.Count() }).ToDictionaryAsync(row => row.Area, row => row.Count, cancellation);
        var catalogs = await db.Catalogs.Where(catalog => catalog.Standing == CatalogStanding.Present).GroupBy(catalog => catalog.AreaCode)
            .Select(group => new { Area = group.Key, Count = group.Count() }).ToDictionaryAsync(row => row.Area, row => row.Count, cancellation);
        return ApiAnswer.Tagged(AreaRegister.All
            .Where(area => catalogs.ContainsKey(area.Code))
            .Select(area => new AreaShape(area.Code, area.Name, catalogs[area.Code], rows.GetValueOrDefault(area.Code))).ToList());
    }

    private static async Task<IResult> Rows(
        YangguangDb db, CancellationToken cancellation, string? area = null, string? body = null, string? after = null, int limit = PageSize)
    {
        if (area is not null && AreaRegister.FindCode(area) is null)
            return ApiAnswer.Problem(400, "area.unknown", $"没有编码为“{area}”的领域。领域编码见 /api/catalog/areas。");
        if (body is not null && !await db.Bodies.AnyAsync(known => known.Code == body, cancellation))
            return ApiAnswer.Problem(400, "body.unknown", $"没有编码为“{body}”的公开主体。");
        if (limit is < 1 or > PageSize)
            return ApiAnswer.Problem(400, "limit.range", $"limit 须在 1 至 {PageSize} 之间。");
        var items = db.CatalogItems.AsNoTracking();
        if (area is not null)
            items = items.Where(item => item.AreaCode == area);
        if (after is not null)
            items = items.Where(item => string.Compare(item.Code, after) > 0);
        var found = await items.Join(db.Bodies, item => item.BodyId, owner => owner.Id, (item, owner) => new { Item = item, Body = owner.Code })
            .Where(row => body == null || row.Body == body)
            .OrderBy(row => row.Item.Code).Take(limit + 1).ToListAsync(cancellation);
        var page = found.Take(limit).Select(row => RowShape.Of(row.Item, row.Body)).ToList();
        return ApiAnswer.Tagged(new RowPage(page, found.Count > limit ? page[^1].Code : null));
    }

    private static async Task<IResult> Row(string code, YangguangDb db, CancellationToken cancellation) =>
        await Find(db, code, cancellation) is { } row
            ? ApiAnswer.Tagged(row)
            : ApiAnswer.Problem(404, "row.unknown", $"目录中没有编码为“{code}”的公开事项。");

    /// <summary>A row by its code, ended ones included; null for none.</summary>
    public static async Task<RowShape?> Find(YangguangDb db, string code, CancellationToken cancellation)
    {
        var found = await db.CatalogItems.IgnoreQueryFilters([CatalogItem.LiveFilter]).AsNoTracking().Where(item => item.Code == code)
            .Join(db.Bodies, item => item.BodyId, owner => owner.Id, (item, owner) => new { Item = item, Body = owner.Code })
            .SingleOrDefaultAsync(cancellation);
        return found is null ? null : RowShape.Of(found.Item, found.Body);
    }
}
