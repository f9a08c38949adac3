using Microsoft.EntityFrameworkCore;
using Yangguang.Bodies;
using Yangguang.Platform.Persistence;
using Yangguang.Rules.Catalog;

namespace Yangguang.Catalog.Out;

/// <summary>Reads the catalogues in force that a book asks for.</summary>
public sealed class ReadCatalogBook(YangguangDb db, JurisdictionScope scope)
{
    /// <summary>The book; null when there is no such body or area.</summary>
    public async Task<CatalogBook?> Run(CatalogSelection selection, CancellationToken cancellation = default)
    {
        var body = selection.BodyCode is { } code ? await BodyWith(code, cancellation) : null;
        var area = AreaRegister.All.FirstOrDefault(area => area.Code == selection.AreaCode);
        if ((selection.BodyCode is not null && body is null) || (selection.AreaCode is not null && area is null))
            return null;
        var catalogs = await Catalogs(body?.Id, area?.Code, cancellation);
        var rows = await Rows(body?.Id, area?.Code, cancellation);
        var place = scope.Current!.Name;
        return new CatalogBook(
            place,
            $"{body?.Name ?? place}{(area is null ? "" : $"{area.Name}领域")}基层政务公开标准目录",
            selection,
            [.. catalogs.Where(line => line.Catalog.Standing == CatalogStanding.Present).Select(line => Sheet(line, rows[line.Catalog.Id]))],
            [.. catalogs.Where(line => line.Catalog.Standing != CatalogStanding.Present).Select(Absent)]);
    }

    private Task<Body?> BodyWith(string code, CancellationToken cancellation) =>
        db.Bodies.AsNoTracking().SingleOrDefaultAsync(body => body.Code == code, cancellation);

    private async Task<List<CatalogLine>> Catalogs(BodyId? body, string? area, CancellationToken cancellation) =>
        [.. (await db.Catalogs.AsNoTracking()
            .Where(catalog => (body == null || catalog.BodyId == body) && (area == null || catalog.AreaCode == area))
            .Join(db.Bodies, catalog => catalog.BodyId, owner => owner.Id, (catalog, owner) => new { Catalog = catalog, Owner = owner })
            .OrderBy(line => line.Owner.Order).ThenBy(line => line.Owner.Code).ThenBy(line => line.Catalog.AreaCode)
            .ToListAsync(cancellation)).Select(line => new CatalogLine(line.Catalog, line.Owner))];

    private async Task<ILookup<CatalogId, SheetRow>> Rows(BodyId? body, string? area, CancellationToken cancellation) =>
        (await db.CatalogItems.AsNoTracking()
            .Where(item => (body == null || item.BodyId == body) && (area == null || item.AreaCode == area))
            .OrderBy(item => item.Number).Select(item => new { item.CatalogId, item.Code, item.Row }).ToListAsync(cancellation))
        .ToLookup(item => item.CatalogId, item => new SheetRow(item.Code, item.Row));

    private static CatalogSheet Sheet(CatalogLine line, IEnumerable<SheetRow> rows) => new(
        line.Owner.Name, line.Owner.ShortName, line.Catalog.AreaCode, AreaNames.Of(line.Catalog.AreaCode), line.Catalog.EffectiveOn, line.Catalog.LocalNote, [.. rows]);

    private static AbsentCatalog Absent(CatalogLine line) => new(
        line.Owner.Name, AreaNames.Of(line.Catalog.AreaCode), line.Catalog.Standing, line.Catalog.Note);

    private sealed record CatalogLine(StandardCatalog Catalog, Body Owner);
}
