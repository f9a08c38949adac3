using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Yangguang.Accounts;
using Yangguang.Bodies;
using Yangguang.Catalog;
using Yangguang.Catalog.Reference;
using Yangguang.Catalog.Versions;
using Yangguang.Duties;
using Yangguang.Platform;
using Yangguang.Platform.Persistence;
using Yangguang.Rules.Catalog;
using Yangguang.Rules.Time;

namespace Yangguang.Bench;

/// <summary>A county of any size in a SQLite file of its own: bodies with catalogues of ten rows and the duties from them.</summary>
internal sealed class BigCounty : IDisposable
{
    private const int RowsACatalog = 10;
    private const int CatalogsABody = 25;

    private static readonly string[] Limits =
        ["自信息形成或者变更之日起20个工作日内", "每季度公开", "长期公开", "自收到信息之日起7个工作日内", "每年1月31日前"];

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("yangguang-bench-");
    private readonly IHost _host;
    private readonly Jurisdiction _jurisdiction;

    private BigCounty()
    {
        var builder = Host.CreateApplicationBuilder();
        builder.Configuration["Data:Folder"] = _folder.FullName;
        builder.Logging.ClearProviders();
        builder.AddYangguang();
        _host = builder.Build();
        _jurisdiction = new(EntityId.New<JurisdictionId>(TimeProvider.System), "341299", "昭明县", isDemonstration: false);
    }

    public static Actor Clerk { get; } = new(Guid.CreateVersion7(), "张信", default, StaffRole.DisclosureOfficer);

    public static Actor Reviewer { get; } = new(Guid.CreateVersion7(), "李审", default, StaffRole.DisclosureOfficer);

    public static async Task<BigCounty> WithDuties(int duties)
    {
        var county = new BigCounty();
        await county.Inside(async services =>
        {
            var db = services.GetRequiredService<YangguangDb>();
            await db.Database.MigrateAsync();
            db.Add(county._jurisdiction);
            return await db.SaveChangesAsync();
        });
        for (var made = 0; made < duties; made += RowsACatalog * CatalogsABody)
            await county.AddBody(made / (RowsACatalog * CatalogsABody));
        return county;
    }

    /// <summary>Catalogues of many bodies in every pilot area, worded like the reference template, and no duties.</summary>
    public static async Task<BigCounty> WithRows(int rows)
    {
        var county = await WithDuties(0);
        for (int body = 0, made = 0; made < rows; body++)
            made += await county.AddCatalogs(body, rows - made);
        return county;
    }

    /// <summary>How many bytes the work appends to the write-ahead log, which starts empty.</summary>
    public async Task<int> AppendedBytes(Func<Task> work)
    {
        await Inside(services => services.GetRequiredService<YangguangDb>().Database.ExecuteSqlAsync($"PRAGMA wal_checkpoint(TRUNCATE)"));
        await work();
        return (int)new FileInfo(Path.Combine(_folder.FullName, "yangguang.db-wal")).Length;
    }

    /// <summary>A draft of so many rows for a body of its own.</summary>
    public Task<CatalogVersion> AddDraft(int rows) => Inside(async services =>
    {
        var (db, time) = (services.GetRequiredService<YangguangDb>(), services.GetRequiredService<TimeProvider>());
        var body = NewBody(time, 9_999);
        var catalog = new StandardCatalog(EntityId.New<CatalogId>(time), body, "05");
        var draft = new CatalogVersion(EntityId.New<CatalogVersionId>(time), catalog, 1, 0, Clerk, time.GetUtcNow());
        var template = ReferenceCatalog.All.ToList();
        for (var row = 0; row < rows; row++)
            draft.Add(EntityId.New<VersionRowId>(time), EntityId.New<CatalogItemId>(time), Cells(template[row % template.Count], row), [body.Id], time.GetUtcNow());
        db.AddRange(body, catalog, draft);
        await db.SaveChangesAsync();
        return draft;
    });

    /// <summary>Works as one request does: a scope of its own, inside the county.</summary>
    public async Task<T> Inside<T>(Func<IServiceProvider, Task<T>> work)
    {
        await using var scope = _host.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<JurisdictionScope>().Enter(_jurisdiction);
        return await work(scope.ServiceProvider);
    }

    public void Dispose()
    {
        _host.Dispose();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        _folder.Delete(recursive: true);
    }

    private Task<int> AddCatalogs(int number, int most) => Inside(async services =>
    {
        var (db, time, made) = (services.GetRequiredService<YangguangDb>(), services.GetRequiredService<TimeProvider>(), 0);
        var body = NewBody(time, number);
        db.Add(body);
        foreach (var area in AreaRegister.Pilots)
        {
            var catalog = new StandardCatalog(EntityId.New<CatalogId>(time), body, area.Code);
            catalog.TakeEffect(new DateOnly(time.Today().Year - 1, 7, 1));
            db.Add(catalog);
            foreach (var row in ReferenceCatalog.RowsOf(area).Take(most - made))
                db.Add(new CatalogItem(EntityId.New<CatalogItemId>(time), catalog, body, Cells(row, made++), [body.Id]));
        }

        await db.SaveChangesAsync();
        return made;
    });

    private Body NewBody(TimeProvider time, int number) => new(
        EntityId.New<BodyId>(time), _jurisdiction.Id, $"11{number:000000}0", $"昭明县第{number}局", Tier.County, BodyKind.Department, number);

    private static CatalogRow Cells(ReferenceRow row, int number) => new()
    {
        Level1 = row.Level1,
        Level2 = $"{row.Level2}（{number}）",
        Elements = [.. row.Elements],
        LegalBasis = [.. row.LegalBasis],
        TimeLimit = row.TimeLimit,
        BodyText = row.Body,
        Channels = [.. row.Channels],
        Tiers = [Tier.County],
    };

    private Task<int> AddBody(int number) => Inside(async services =>
    {
        var db = services.GetRequiredService<YangguangDb>();
        var time = services.GetRequiredService<TimeProvider>();
        var body = NewBody(time, number);
        db.Add(body);
        for (var area = 1; area <= CatalogsABody; area++)
            await AddCatalog(services, body, $"{area:00}");
        return number;
    });

    private static async Task AddCatalog(IServiceProvider services, Body body, string area)
    {
        var db = services.GetRequiredService<YangguangDb>();
        var time = services.GetRequiredService<TimeProvider>();
        var catalog = new StandardCatalog(EntityId.New<CatalogId>(time), body, area);
        catalog.TakeEffect(new DateOnly(time.Today().Year - 1, 7, 1));
        db.Add(catalog);
        for (var row = 0; row < RowsACatalog; row++)
        {
            var cells = new CatalogRow { Level1 = "社会救助", Level2 = $"事项{row}", TimeLimit = Limits[row % Limits.Length] };
            db.Add(new CatalogItem(EntityId.New<CatalogItemId>(time), catalog, body, cells, [body.Id]));
        }

        await db.SaveChangesAsync();
        await services.GetRequiredService<DeriveDuties>().Run(catalog, Clerk);
        var clock = new DutyClock(WorkingCalendar.National);
        var items = db.CatalogItems.Local.ToDictionary(item => item.Id);
        foreach (var duty in db.Duties.Local.Where(duty => duty.Trigger == DutyTrigger.Fact))
        {
            var item = items[duty.ItemId];
            clock.Open(duty, item.Row, RoundStart.Fact(MeetDuty.AnchorOf(item.Row), time.Today().AddDays(-3), "事实"), time.Today(), time);
        }

        await db.SaveChangesAsync();
        db.ChangeTracker.Clear();
    }
}
