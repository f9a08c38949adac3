using Yangguang.Accounts;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Yangguang.Catalog;
using Yangguang.Catalog.Versions;
using Yangguang.Platform.Persistence;
using Yangguang.Tests.Harness;

namespace Yangguang.Tests.Catalog.Out;

/// <summary>A small standard with everything in it: rows of all kinds, a dropped row, a version, an area that does not concern a body.</summary>
internal static class Standard
{
    public static CatalogRow Guide { get; } = Given.Row("办事指南") with
    {
        Level1 = "最低生活保障",
        Elements = ["办理事项", "办理条件", "申请材料"],
        LegalBasis = ["《社会救助暂行办法》(国务院令第649号)", "各地相关政策法规文件"],
        Channels = ["政府网站", "两微一端", "政务服务中心"],
        Audience = "全社会、特定群体:低保申请人",
        Extra = new Dictionary<string, string> { ["责任科室"] = "救助股" },
    };

    public static CatalogRow Review { get; } = Guide with { Level2 = "审核信息", Audience = "全社会", Mode = DisclosureMode.Proactive | DisclosureMode.OnRequest };

    public static CatalogRow Quarterly { get; } = Guide with { Level1 = "临时救助", Level2 = "审批信息", TimeLimit = "每季度更新", Extra = new Dictionary<string, string>() };

    public static async Task Fill(Host host)
    {
        var items = await host.HasCatalog(host.County.Department, "05", Guide, Review, Quarterly, Guide with { Level2 = "取消的事项" });
        await host.HasCatalog(host.County.Township, "05", Guide);
        await host.HasCatalog(host.County.Township, "06", Review);
        await host.Inside(async services =>
        {
            var db = services.GetRequiredService<YangguangDb>();
            var absent = new StandardCatalog(EntityId.New<CatalogId>(host.Time), host.County.Department, "17");
            absent.DeclareNotInvolved("市政服务由县综合执法局负责。", Actor.System, new(2026, 1, 5));
            db.AddRange(absent, new StandardCatalog(EntityId.New<CatalogId>(host.Time), host.County.Township, "17"));
            await db.SaveChangesAsync();
            await DropLast(services, items[3], host);
        });
    }

    private static async Task DropLast(IServiceProvider services, CatalogItem dropped, Host host)
    {
        var db = services.GetRequiredService<YangguangDb>();
        var catalog = await db.Catalogs.SingleAsync(catalog => catalog.Id == dropped.CatalogId);
        var version = await services.GetRequiredService<StartVersion>().Run(catalog, host.County.Clerk.AsActor());
        version.Remove(version.Rows.Single(row => row.ItemId == dropped.Id), host.Time.GetUtcNow());
        version.Submit("机构职能调整", host.County.Clerk.AsActor(), host.Time.GetUtcNow());
        await db.SaveChangesAsync();
        await services.GetRequiredService<ApproveVersion>().Run(version.Id, new(2026, 3, 2), host.County.Officer.AsActor());
    }
}
