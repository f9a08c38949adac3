using Yangguang.Accounts;
using Yangguang.Catalog;
using Yangguang.Catalog.Versions;
using Yangguang.Platform.Persistence;

namespace Yangguang.Demo.County;

/// <summary>
/// Catalogues that were adjusted once since: the second version in force words some rows more exactly, adds one and drops one,
/// so that the change log has something to tell.
/// </summary>
internal sealed class RevisedCatalogs(Actor officer, DemoTime time, DateOnly today)
{
    private const int FewestRows = 4;

    private static readonly string[] Reasons =
    [
        "依据修订后的《中华人民共和国政府信息公开条例》和部门标准指引，细化公开内容和依据。",
        "机构职能调整后重新梳理公开事项，增补群众关心的事项。",
        "年度动态调整：合并重复事项，补充公开依据和要素。",
    ];

    public static bool Suits(IReadOnlyList<AdoptedRow> rows, Dice dice) => rows.Count >= FewestRows && dice.Chance(0.06);

    public DemoCatalog Make(DemoBody owner, StandardCatalog catalog, IReadOnlyList<AdoptedRow> rows, DateOnly since, string firstReason, Dice dice)
    {
        var on = since.AddDays(dice.Between(120, Math.Max(121, today.DayNumber - since.DayNumber - 20)));
        var ids = rows.Select(_ => EntityId.New<CatalogItemId>(time)).ToList();
        var (reworded, added) = (dice.Between(0, rows.Count - 2), rows.Count - 1);
        var first = Version(owner, catalog, 1);
        foreach (var (row, at) in rows.Select((row, at) => (row, at)).Where(each => each.at != added))
            Add(first, ids[at], at == reworded || at == (reworded + 2) % rows.Count ? Earlier(row.Row) : row.Row, row);
        var gone = EntityId.New<CatalogItemId>(time);
        Add(first, gone, Dropped(rows[0].Row), rows[0]);
        Pass(first, 0, firstReason, since, owner);
        time.MoveTo(OfficeHours.Morning(on, dice));
        var second = Version(owner, catalog, 2);
        foreach (var (row, at) in rows.Select((row, at) => (row, at)))
            Add(second, ids[at], row.Row, row);
        first.GiveWay(time.GetUtcNow());
        Pass(second, 1, dice.Pick(Reasons), on, owner);
        catalog.TakeEffect(on);
        var items = rows.Select((row, at) => new CatalogItem(ids[at], catalog, owner.Body, row.Row, row.Responsible)).ToList();
        var ended = new CatalogItem(gone, catalog, owner.Body, Dropped(rows[0].Row), rows[0].Responsible);
        ended.End(on);
        return new DemoCatalog(owner, catalog, [first, second], items, since) { Ended = [ended], Later = { [ids[added]] = on } };
    }

    private CatalogVersion Version(DemoBody owner, StandardCatalog catalog, int number) =>
        new(EntityId.New<CatalogVersionId>(time), catalog, number, number - 1, owner.Clerk, time.GetUtcNow());

    private void Add(CatalogVersion version, CatalogItemId item, CatalogRow cells, AdoptedRow of) =>
        version.Add(EntityId.New<VersionRowId>(time), item, cells, of.Responsible, time.GetUtcNow());

    private void Pass(CatalogVersion version, int inForce, string reason, DateOnly on, DemoBody owner)
    {
        version.Submit(reason, owner.Clerk, time.GetUtcNow());
        version.Approve(on, inForce, officer, on, time.GetUtcNow());
        version.ComeIntoForce(time.GetUtcNow());
    }

    /// <summary>The row as it was worded before: fewer elements, fewer texts to rest on, fewer channels.</summary>
    private static CatalogRow Earlier(CatalogRow row) => row with
    {
        Elements = row.Elements.Length > 1 ? row.Elements[..^1] : ["相关信息"],
        LegalBasis = row.LegalBasis.Length > 1 ? row.LegalBasis[..^1] : ["《中华人民共和国政府信息公开条例》（国务院令第492号）"],
        Channels = row.Channels.Length > 1 ? row.Channels[..^1] : row.Channels,
    };

    private static CatalogRow Dropped(CatalogRow row) => row with
    {
        Level1 = "其他事项",
        Level2 = "工作动态",
        Level3 = "",
        Elements = ["本领域工作动态"],
    };
}
