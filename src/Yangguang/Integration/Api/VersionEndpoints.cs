using Microsoft.EntityFrameworkCore;
using Yangguang.Catalog;
using Yangguang.Catalog.Versions;
using Yangguang.Platform.Persistence;

namespace Yangguang.Integration.Api;

/// <summary>Versions of a catalogue that are or were in force; drafts are nobody's business outside (A07, A14).</summary>
internal static class VersionEndpoints
{
    private const int PageSize = 50;

    public static void MapVersions(this RouteGroupBuilder group)
    {
        var versions = group.MapGroup("/{body}/{area}/versions");
        versions.MapGet("/", All).WithSummary("一份目录的各个版本，新的在前").Tells<VersionPage>(StatusCodes.Status404NotFound);
        versions.MapGet("/{number:int}", One).WithSummary("一个版本的全部公开事项").Tells<VersionRowsShape>(StatusCodes.Status404NotFound);
        versions.MapGet("/{number:int}/changes", Changes).WithSummary("一个版本与此前某一版本的逐格对照，缺省为上一版本")
            .Tells<ChangesShape>(StatusCodes.Status404NotFound);
    }

    private static async Task<IResult> All(string body, string area, YangguangDb db, CancellationToken cancellation, int? before = null)
    {
        var found = await Public(db, body, area).Where(version => before == null || version.Number < before)
            .OrderByDescending(version => version.Number).Take(PageSize + 1)
            .Select(version => new { version.Number, version.State, version.EffectiveOn, version.Reason, version.Rows.Count })
            .ToListAsync(cancellation);
        if (found.Count == 0 && before is null)
            return Unknown(body, area);
        var page = found.Take(PageSize)
            .Select(each => new VersionShape(each.Number, each.State.InWords(), each.EffectiveOn, each.Reason, each.Count)).ToList();
        return ApiAnswer.Tagged(new VersionPage(page, found.Count > PageSize ? page[^1].Number : null));
    }

    private static async Task<IResult> One(string body, string area, int number, YangguangDb db, CancellationToken cancellation)
    {
        if (await Find(db, body, area, number, cancellation) is not { } version)
            return Unknown(body, area, number);
        var codes = await Codes(db, version, cancellation);
        return ApiAnswer.Tagged(new VersionRowsShape(
            version.Number, version.State.InWords(), version.EffectiveOn, version.Reason,
            [.. version.Rows.OrderBy(row => row.Position)
                .Select(row => new VersionRowShape(codes.GetValueOrDefault(row.ItemId), row.Position, CellsShape.Of(row.Cells)))]));
    }

    private static async Task<IResult> Changes(
        string body, string area, int number, YangguangDb db, CancellationToken cancellation, int? from = null)
    {
        var after = await Find(db, body, area, number, cancellation);
        var earlier = from ?? await Public(db, body, area).Where(version => version.Number < number)
            .OrderByDescending(version => version.Number).Select(version => version.Number).FirstOrDefaultAsync(cancellation);
        var before = earlier == 0 ? null : await Find(db, body, area, earlier, cancellation);
        if (after is null || (earlier != 0 && before is null))
            return Unknown(body, area, after is null ? number : earlier);
        var codes = await Codes(db, after, cancellation);
        return ApiAnswer.Tagged(new ChangesShape(
            earlier, number,
            [.. VersionDiff.Between(before?.Rows ?? [], after.Rows).Select(change =>
                new RowChangeShape(codes.GetValueOrDefault(change.Item), change.Name, InWords(change.Kind), change.Cells))]));
    }

    private static IQueryable<CatalogVersion> Public(YangguangDb db, string body, string area) =>
        db.CatalogVersions.AsNoTracking().Where(version => version.AreaCode == area
            && (version.State == VersionState.InForce || version.State == VersionState.Superseded)
            && db.Bodies.Any(owner => owner.Id == version.BodyId && owner.Code == body));

    private static Task<CatalogVersion?> Find(YangguangDb db, string body, string area, int number, CancellationToken cancellation) =>
        Public(db, body, area).Include(version => version.Rows).SingleOrDefaultAsync(version => version.Number == number, cancellation);

    /// <summary>Codes of all items of the catalogue, ended ones included.</summary>
    private static Task<Dictionary<CatalogItemId, string>> Codes(YangguangDb db, CatalogVersion version, CancellationToken cancellation) =>
        db.CatalogItems.IgnoreQueryFilters([CatalogItem.LiveFilter]).Where(item => item.CatalogId == version.CatalogId)
            .ToDictionaryAsync(item => item.Id, item => item.Code, cancellation);

    private static string InWords(RowChangeKind kind) => kind switch
    {
        RowChangeKind.Added => "新增",
        RowChangeKind.Changed => "修改",
        _ => "删除",
    };

    private static IResult Unknown(string body, string area, int? number = null) => ApiAnswer.Problem(
        404, "version.unknown", number is null
            ? $"公开主体“{body}”在领域“{area}”没有已公开的目录版本。"
            : $"公开主体“{body}”在领域“{area}”没有已公开的第 {number} 版目录。");
}
