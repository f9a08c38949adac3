using Microsoft.EntityFrameworkCore;
using Yangguang.Platform;
using Yangguang.Platform.Persistence;
using Yangguang.Search;

namespace Yangguang.Catalog;

/// <summary>公开事项 in the search: the rows of the catalogues in force, by what they say.</summary>
internal static class FindRows
{
    private static readonly string[] Tables = ["CatalogItems", "Catalogs", "Bodies"];

    public static ISearchSource In(YangguangDb db) => new SeldomChanged("item", "公开事项", Tables, ids => Read(db, ids));

    private static IAsyncEnumerable<FoundThing> Read(YangguangDb db, IReadOnlyCollection<Guid>? ids)
    {
        var items = db.CatalogItems.AsNoTracking();
        if (ids is not null)
        {
            var wanted = ids.Select(CatalogItemId.From).ToList();
            items = items.Where(item => wanted.Contains(item.Id));
        }

        return (from item in items
                join catalog in db.Catalogs on item.CatalogId equals catalog.Id
                join body in db.Bodies on item.BodyId equals body.Id
                orderby catalog.EffectiveOn, item.Code
                select new { item.Id, item.Code, item.AreaCode, item.Row, catalog.EffectiveOn, BodyCode = body.Code, body.ShortName })
            .AsAsyncEnumerable()
            .Select(row => new FoundThing
            {
                Id = row.Id.Value,
                Title = TitleOf(row.Row),
                Href = $"/items/{row.Code}",
                Text = string.Join('\n', row.Row.Elements.Concat(row.Row.LegalBasis).Append(row.Row.TimeLimit).Append(row.Row.Audience).Concat(row.Row.Channels)),
                Quoted = string.Join('；', row.Row.Elements.Append(row.Row.TimeLimit)),
                Number = row.Code,
                BodyCode = row.BodyCode,
                BodyName = row.ShortName,
                Area = row.AreaCode,
                LeadsOnly = true,
                At = row.EffectiveOn is { } day ? day.StartInChina() : null,
            });
    }

    private static string TitleOf(CatalogRow row) =>
        string.Join(" · ", new[] { row.Level1, row.Level2, row.Level3 }.Where(level => level.Length > 0).Distinct());
}
