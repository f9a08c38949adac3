using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Yangguang.Accounts;
using Yangguang.Bodies;
using Yangguang.Catalog;
using Yangguang.Catalog.Versions;
using Yangguang.Duties;
using Yangguang.Platform;
using Yangguang.Platform.Persistence;
using Yangguang.Records;
using Yangguang.Rules.Records;
using Yangguang.Rules.Records.Gate;

namespace Yangguang.Tests.Harness;

/// <summary>What a test needs to have happened before it starts, done by the application's own use cases.</summary>
public static class Given
{
    public static Actor AsActor(this Staff staff) => new(staff.Id, staff.DisplayName, staff.BodyId, staff.Role);

    public static CatalogRow Row(string name, string timeLimit = "自信息形成或者变更之日起20个工作日内") => new()
    {
        Level1 = "社会救助",
        Level2 = name,
        Elements = ["办理结果"],
        LegalBasis = ["《中华人民共和国政府信息公开条例》"],
        TimeLimit = timeLimit,
        BodyText = "县民政局",
        Channels = ["政府网站"],
        Tiers = [Tier.County],
    };

    /// <summary>A complete record that lacks nothing for publication.</summary>
    public static RecordContent Content(string title, DateOnly formedOn) => new()
    {
        Title = title,
        Summary = title,
        Text = $"{title}。现予公布。",
        FormedOn = formedOn,
        Theme = RecordTheme.All[0],
        Genre = RecordGenre.All[0],
        Attribute = DisclosureAttribute.Proactive,
    };

    /// <summary>A catalogue of the body in force since the start of the year, its rows turned into duties.</summary>
    public static Task<IReadOnlyList<CatalogItem>> HasCatalog(this Host host, Body body, string areaCode, params CatalogRow[] rows) =>
        host.Inside<IReadOnlyList<CatalogItem>>(async services =>
        {
            var db = services.GetRequiredService<YangguangDb>();
            var catalog = new StandardCatalog(EntityId.New<CatalogId>(host.Time), body, areaCode);
            catalog.TakeEffect(new(host.Time.Today().Year, 1, 1));
            List<CatalogItem> items = [.. rows.Select(row => new CatalogItem(EntityId.New<CatalogItemId>(host.Time), catalog, body, row, [body.Id]))];
            db.Add(catalog);
            db.AddRange(items);
            db.Add(CatalogVersion.OfLive(catalog, 1, items, host.Time));
            await db.SaveChangesAsync();
            await services.GetRequiredService<DeriveDuties>().Run(catalog, host.County.Officer.AsActor());
            return items;
        });

    /// <summary>A draft of the body's first catalogue in an area, as a clerk would have typed it.</summary>
    public static Task<CatalogVersion> HasDraftOf(this Host host, Body body, string areaCode, params CatalogRow[] rows) => host.Inside(async services =>
    {
        var db = services.GetRequiredService<YangguangDb>();
        var catalog = new StandardCatalog(EntityId.New<CatalogId>(host.Time), body, areaCode);
        db.Add(catalog);
        var version = await services.GetRequiredService<StartVersion>().Run(catalog, host.County.Clerk.AsActor());
        foreach (var row in rows)
            db.Add(version.Add(
                EntityId.New<VersionRowId>(host.Time), EntityId.New<CatalogItemId>(host.Time), row, [body.Id], host.Time.GetUtcNow()));
        await db.SaveChangesAsync();
        return version;
    });

    public static Task<Duty> DutyOf(this Host host, CatalogItem item) => host.Inside(services =>
        services.GetRequiredService<YangguangDb>().Duties.AsNoTracking().Include(duty => duty.Rounds).SingleAsync(duty => duty.ItemId == item.Id));

    public static Task<Duty> DutyOf(this Host host, CatalogItemId item) => host.Inside(services =>
        services.GetRequiredService<YangguangDb>().Duties.AsNoTracking().Include(duty => duty.Rounds).SingleAsync(duty => duty.ItemId == item));

    public static Task<GovernmentRecord> HasDraft(this Host host, CatalogItem item, RecordContent content) =>
        host.Inside(services => services.GetRequiredService<DraftRecord>()
            .Run(item.Id, item.BodyId, null, content, host.County.Clerk.AsActor()));

    public static Task<GovernmentRecord> HasSubmitted(this Host host, GovernmentRecord draft) =>
        host.Inside(services => services.GetRequiredService<SubmitRecord>().Run(draft.Id, host.County.Clerk.AsActor()));

    /// <summary>A record that went the whole way: drafted by the clerk, submitted, reviewed, signed and published by the reviewer.</summary>
    public static async Task<RecordEdition> HasPublished(this Host host, CatalogItem item, RecordContent content)
    {
        var draft = await host.HasDraft(item, content);
        await host.HasSubmitted(draft);
        return (await host.Inside(services => services.GetRequiredService<PublishRecord>()
            .Run(draft.Id, ReviewSheet.Whole, host.County.Reviewer.AsActor())))!;
    }

    /// <summary>The record as it stands, with its approvals.</summary>
    public static Task<GovernmentRecord> RecordOf(this Host host, RecordId id) => host.Inside(services =>
        services.GetRequiredService<YangguangDb>().Records.AsNoTracking().Include(record => record.Approvals.OrderBy(approval => approval.At)).SingleAsync(record => record.Id == id));
}
