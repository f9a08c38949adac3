using System.Security.Cryptography;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using Microsoft.EntityFrameworkCore;
using Microsoft.Net.Http.Headers;
using Yangguang.Catalog;
using Yangguang.Catalog.Versions;
using Yangguang.Platform.Persistence;
using Yangguang.Rules.Catalog;

namespace Yangguang.Integration.Api;

/// <summary>The catalogue for machines: public, read-only, each answer with an ETag (A19, A22).</summary>
internal static class CatalogEndpoints
{
    private const int PageSize = 200;

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        Converters = { new JsonStringEnumConverter() },
    };

    public static void MapCatalogApi(this IEndpointRouteBuilder routes)
    {
        var group = routes.MapGroup("/api/catalog").AllowAnonymous().WithTags("目录");
        group.MapGet("/areas", Areas).WithSummary("领域及其目录、事项数量").Produces<List<AreaShape>>();
        group.MapGet("/", Rows).WithSummary("现行公开事项，可按领域、公开主体筛选").Produces<RowPage>();
        group.MapGet("/{code}", Row).WithSummary("一个公开事项").Produces<RowShape>().Produces(StatusCodes.Status404NotFound);
        group.MapGet("/{body}/{area}/versions", Versions).WithSummary("一份目录的各个版本").Produces<List<VersionShape>>();
    }

    private static async Task<IResult> Areas(YangguangDb db, CancellationToken cancellation)
    {
        var rows = await db.CatalogItems.GroupBy(item => item.AreaCode)
            .Select(group => new { Area = group.Key, Count = group.Count() }).ToDictionaryAsync(row => row.Area, row => row.Count, cancellation);
        var catalogs = await db.Catalogs.Where(catalog => catalog.Standing == CatalogStanding.Present).GroupBy(catalog => catalog.AreaCode)
            .Select(group => new { Area = group.Key, Count = group.Count() }).ToDictionaryAsync(row => row.Area, row => row.Count, cancellation);
        return Tagged(AreaRegister.All
            .Where(area => catalogs.ContainsKey(area.Code))
            .Select(area => new AreaShape(area.Code, area.Name, catalogs[area.Code], rows.GetValueOrDefault(area.Code))).ToList());
    }

    private static async Task<IResult> Rows(YangguangDb db, CancellationToken cancellation, string? area = null, string? body = null, string? after = null)
    {
        var items = db.CatalogItems.AsNoTracking();
        if (area is not null)
            items = items.Where(item => item.AreaCode == area);
        if (after is not null)
            items = items.Where(item => string.Compare(item.Code, after) > 0);
        var found = await items.Join(db.Bodies, item => item.BodyId, owner => owner.Id, (item, owner) => new { Item = item, Body = owner.Code })
            .Where(row => body == null || row.Body == body)
            .OrderBy(row => row.Item.Code).Take(PageSize + 1).ToListAsync(cancellation);
        var page = found.Take(PageSize)
            .Select(row => RowShape.Of(row.Item.Code, row.Item.AreaCode, row.Body, row.Item.Number, row.Item.Row)).ToList();
        return Tagged(new RowPage(page, found.Count > PageSize ? page[^1].Code : null));
    }

    private static async Task<IResult> Row(string code, YangguangDb db, CancellationToken cancellation)
    {
        var found = await db.CatalogItems.AsNoTracking().Where(item => item.Code == code)
            .Join(db.Bodies, item => item.BodyId, owner => owner.Id, (item, owner) => new { Item = item, Body = owner.Code })
            .SingleOrDefaultAsync(cancellation);
        return found is null
            ? Results.Problem(statusCode: StatusCodes.Status404NotFound, title: $"目录中没有编码为“{code}”的公开事项。")
            : Tagged(RowShape.Of(code, found.Item.AreaCode, found.Body, found.Item.Number, found.Item.Row));
    }

    private static async Task<IResult> Versions(string body, string area, YangguangDb db, CancellationToken cancellation) => Tagged(
        await db.CatalogVersions.AsNoTracking()
            .Where(version => version.AreaCode == area && (version.State == VersionState.InForce || version.State == VersionState.Superseded))
            .Join(db.Bodies.Where(owner => owner.Code == body), version => version.BodyId, owner => owner.Id, (version, _) => version)
            .OrderByDescending(version => version.Number)
            .Select(version => new VersionShape(
                version.Number, version.State.InWords(), version.EffectiveOn, version.Reason, version.Rows.Count))
            .ToListAsync(cancellation));

    /// <summary>The answer with an ETag of its own bytes; a caller that has them gets 304.</summary>
    private static IResult Tagged<T>(T value)
    {
        var bytes = JsonSerializer.SerializeToUtf8Bytes(value, Json);
        var tag = new EntityTagHeaderValue($"\"{Convert.ToHexStringLower(SHA256.HashData(bytes))[..32]}\"");
        return Results.Bytes(bytes, "application/json; charset=utf-8", entityTag: tag);
    }
}
