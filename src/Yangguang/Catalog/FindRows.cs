using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using Yangguang.Platform;
using Yangguang.Platform.Persistence;
using Yangguang.Search;

namespace Yangguang.Catalog;

/// <summary>公开事项 in the search: the rows of the catalogues in force, by what they say.</summary>
internal sealed class FindRows(YangguangDb db) : ISearchSource
{
    public string Kind => "item";

    public string KindName => "公开事项";

    public IReadOnlyList<string> Tables => ["CatalogItems", "Catalogs", "Bodies"];

    public bool Follows(string newsType) => false;

    public async IAsyncEnumerable<SearchDocument> Read(IReadOnlyCollection<Guid>? subjects, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var rows =
            from item in db.CatalogItems
            join catalog in db.Catalogs on item.CatalogId equals catalog.Id
            join body in db.Bodies on item.BodyId equals body.Id
            orderby catalog.EffectiveOn, item.Code
            select new { item.Id, CatalogId = catalog.Id, item.Code, item.AreaCode, item.Row, catalog.EffectiveOn, BodyCode = body.Code };
        await foreach (var row in rows.AsNoTracking().AsAsyncEnumerable().WithCancellation(cancellation))
            yield return new()
            {
                Id = row.Id.Value,
                Subject = row.CatalogId.Value,
                Title = TitleOf(row.Row),
                Numbers = ["", row.Code],
                Text = string.Join('\n', row.Row.Elements.Concat(row.Row.LegalBasis).Append(row.Row.TimeLimit).Append(row.Row.Audience).Concat(row.Row.Channels)),
                Body = row.BodyCode,
                Area = row.AreaCode,
                At = row.EffectiveOn is { } day ? day.StartInChina() : default,
            };
    }

    public async Task<IReadOnlyList<SearchHit>> Show(IReadOnlyCollection<Guid> ids, CancellationToken cancellation)
    {
        var wanted = ids.Select(CatalogItemId.From).ToList();
        var rows = await (
            from item in db.CatalogItems
            where wanted.Contains(item.Id)
            join body in db.Bodies on item.BodyId equals body.Id
            select new { item.Id, item.Code, item.Row, Body = body.ShortName }).AsNoTracking().ToListAsync(cancellation);
        return [.. rows.Select(row => new SearchHit(
            row.Id.Value, TitleOf(row.Row), $"/items/{row.Code}", string.Join('；', row.Row.Elements.Append(row.Row.TimeLimit)), row.Body, row.Code, null, ""))];
    }

    private static string TitleOf(CatalogRow row) =>
        string.Join(" · ", new[] { row.Level1, row.Level2, row.Level3 }.Where(level => level.Length > 0).Distinct());
}
