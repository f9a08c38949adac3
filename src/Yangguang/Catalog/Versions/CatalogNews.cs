using Microsoft.EntityFrameworkCore;
using Yangguang.Platform.Outbox;
using Yangguang.Platform.Persistence;

namespace Yangguang.Catalog.Versions;

/// <summary>What connected systems are told when a version comes into force.</summary>
public sealed record VersionNews(string Area, int Number, DateOnly EffectiveOn, string Reason, int Added, int Changed, int Ended);

/// <summary>What they are told of one row of it.</summary>
/// <param name="Row">Its code.</param>
/// <param name="Columns">The columns worded differently from before; all that are filled, for a new row.</param>
public sealed record RowNews(string Row, string Area, string Name, int Version, IReadOnlyList<string> Columns);

internal static class CatalogNews
{
    public const string InForce = "catalog.version.in_force";
    public const string RowAdded = "catalog.row.added";
    public const string RowChanged = "catalog.row.changed";
    public const string RowEnded = "catalog.row.ended";

    /// <summary>The version first, then its rows; codes of new rows are given by then, since their items are tracked.</summary>
    public static async Task<IReadOnlyList<Announcement>> Of(
        YangguangDb db, CatalogVersion version, IReadOnlyList<RowChange> changes, CancellationToken cancellation)
    {
        await db.CatalogItems.IgnoreQueryFilters([CatalogItem.LiveFilter])
            .Where(item => item.CatalogId == version.CatalogId).LoadAsync(cancellation);
        var codes = db.CatalogItems.Local.Where(item => item.CatalogId == version.CatalogId).ToDictionary(item => item.Id, item => item.Code);
        var news = new List<Announcement>
        {
            new(InForce, version.BodyId, version.Id.Value, new VersionNews(
                version.AreaCode, version.Number, version.EffectiveOn!.Value, version.Reason,
                Count(RowChangeKind.Added), Count(RowChangeKind.Changed), Count(RowChangeKind.Dropped))),
        };
        news.AddRange(changes.Select(change => new Announcement(
            TypeOf(change.Kind), version.BodyId, change.Item.Value,
            new RowNews(codes[change.Item], version.AreaCode, change.Name, version.Number, [.. change.Cells.Select(cell => cell.Column)]))));
        return news;

        int Count(RowChangeKind kind) => changes.Count(change => change.Kind == kind);
    }

    private static string TypeOf(RowChangeKind kind) => kind switch
    {
        RowChangeKind.Added => RowAdded,
        RowChangeKind.Changed => RowChanged,
        _ => RowEnded,
    };
}
