using Yangguang.Accounts;
using Yangguang.Catalog;
using Yangguang.Catalog.Versions;
using Yangguang.Platform.Persistence;

namespace Yangguang.Demo.County;

/// <summary>A catalogue of the matrix, its versions and its live rows.</summary>
/// <param name="Since">The day its first version took effect; null while it has none.</param>
internal sealed record DemoCatalog(
    DemoBody Owner, StandardCatalog Catalog, IReadOnlyList<CatalogVersion> Versions, IReadOnlyList<CatalogItem> Items, DateOnly? Since = null)
{
    /// <summary>Rows that a later version dropped.</summary>
    public IReadOnlyList<CatalogItem> Ended { get; init; } = [];

    /// <summary>Rows that a later version added, and when.</summary>
    public Dictionary<CatalogItemId, DateOnly> Later { get; init; } = [];

    public DateOnly SinceOf(CatalogItem item) => Later.GetValueOrDefault(item.Id, Since!.Value);
}

/// <summary>Takes catalogues through drafting, approval and effect; here and there the next version is under way.</summary>
internal sealed class CatalogHistory(Actor officer, DemoTime time, DateOnly today)
{
    private const string FirstReason = "依据参考目录编制首版，待与国家部委标准指引逐项核对。";

    public DemoCatalog InForce(DemoBody owner, StandardCatalog catalog, IReadOnlyList<AdoptedRow> rows, DateOnly effectiveOn, Dice dice)
    {
        var revising = new Dice($"revision {owner.Body.Code} {catalog.AreaCode}");
        if (RevisedCatalogs.Suits(rows, revising))
            return new RevisedCatalogs(officer, time, today).Make(owner, catalog, rows, effectiveOn, FirstReason, revising);
        var version = Drafted(owner, catalog, rows);
        version.Submit(FirstReason, owner.Clerk, time.GetUtcNow());
        version.Approve(effectiveOn, 0, officer, effectiveOn, time.GetUtcNow());
        version.ComeIntoForce(time.GetUtcNow());
        catalog.TakeEffect(effectiveOn);
        var items = version.Rows
            .Select(row => new CatalogItem(row.ItemId, catalog, owner.Body, row.Cells, rows[row.Position - 1].Responsible)).ToList();
        return new DemoCatalog(owner, catalog, dice.Chance(0.05) ? [version, Next(owner, catalog, version, rows, dice)] : [version], items, effectiveOn);
    }

    public DemoCatalog StillCompiling(DemoBody owner, StandardCatalog catalog, IReadOnlyList<AdoptedRow> rows, Dice dice)
    {
        if (dice.Chance(0.4))
            return new DemoCatalog(owner, catalog, [], []);
        var version = Drafted(owner, catalog, rows);
        Advance(version, FirstReason, owner.Clerk, dice);
        return new DemoCatalog(owner, catalog, [version], []);
    }

    private CatalogVersion Drafted(DemoBody owner, StandardCatalog catalog, IReadOnlyList<AdoptedRow> rows)
    {
        var version = new CatalogVersion(EntityId.New<CatalogVersionId>(time), catalog, 1, 0, owner.Clerk, time.GetUtcNow());
        foreach (var row in rows)
            version.Add(EntityId.New<VersionRowId>(time), EntityId.New<CatalogItemId>(time), row.Row, row.Responsible, time.GetUtcNow());
        return version;
    }

    /// <summary>A second version that promises one row sooner.</summary>
    private CatalogVersion Next(
        DemoBody owner, StandardCatalog catalog, CatalogVersion first, IReadOnlyList<AdoptedRow> rows, Dice dice)
    {
        time.MoveTo(OfficeHours.Morning(today.AddDays(-dice.Between(2, 25)), dice));
        var version = new CatalogVersion(EntityId.New<CatalogVersionId>(time), catalog, 2, 1, owner.Clerk, time.GetUtcNow());
        var changed = dice.Between(1, rows.Count);
        foreach (var row in first.Rows)
        {
            var cells = row.Position == changed ? row.Cells with { TimeLimit = "信息形成或者变更之日起10个工作日内" } : row.Cells;
            version.Add(EntityId.New<VersionRowId>(time), row.ItemId, cells, rows[row.Position - 1].Responsible, time.GetUtcNow());
        }

        Advance(version, "主动压缩公开时限，方便群众及时了解。", owner.Clerk, dice);
        return version;
    }

    private void Advance(CatalogVersion version, string reason, Actor clerk, Dice dice)
    {
        if (dice.Chance(0.35))
            return;
        version.Submit(reason, clerk, time.GetUtcNow());
        if (dice.Chance(0.4))
            version.Return("公开主体与“三定”规定不一致，请核对后重新提交。", new Dictionary<VersionRowId, string>(), time.GetUtcNow());
    }
}
