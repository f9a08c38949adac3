using Yangguang.Accounts;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Yangguang.Bodies;
using Yangguang.Catalog;
using Yangguang.Duties;
using Yangguang.Platform;
using Yangguang.Platform.Persistence;
using Yangguang.Records;
using Yangguang.Rules.Records;
using Yangguang.Rules.Records.Gate;
using Yangguang.Rules.Time;

namespace Yangguang.Tests.Harness;

/// <summary>
/// A small county in which something is public: 社会救助 catalogues of the department and the township, an explanation for
/// 义务教育, two records, a signed statement, a proof from the notice board, and one overdue duty of the village.
/// </summary>
public sealed class PublishedCounty : IAsyncLifetime
{
    public const string Reason = "本单位职责不含义务教育。";
    public const string Hostile = "<script>alert('一')</script>";

    private static readonly byte[] Png =
        Convert.FromBase64String("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    public Host Host { get; } = new();

    public SmallCounty County => Host.County;

    public CatalogItem Policy { get; private set; } = null!;

    public CatalogItem Guide { get; private set; } = null!;

    public CatalogItem Names { get; private set; } = null!;

    public RecordEdition Standard { get; private set; } = null!;

    public RecordEdition HostileRecord { get; private set; } = null!;

    public string ProofFile { get; private set; } = "";

    public async Task InitializeAsync()
    {
        await ((IAsyncLifetime)Host).InitializeAsync();
        await Host.Inside(MakeCatalogs);
        await Host.Inside(Explain);
        Standard = await Host.HasPublished(Policy, Text);
        HostileRecord = await Host.HasPublished(Policy, Text with { Title = $"关于{Hostile}的通知", Text = $"{Hostile}\n第二段。", DocumentNumber = "" });
        await Host.Inside(SignStatement);
        await Host.Inside(ProveAndFail);
    }

    public Task DisposeAsync() => ((IAsyncLifetime)Host).DisposeAsync();

    public static RecordContent Text => new()
    {
        Title = "昭明县民政局关于公布2026年城乡最低生活保障标准的通知",
        DocumentNumber = "昭民发〔2026〕3号",
        Summary = "公布2026年城乡最低生活保障标准。",
        Text = "各乡镇人民政府：\n现将有关事项通知如下。\n一、保障标准\n城市每人每月760元。\n昭明县民政局\n2026年2月27日",
        FormedOn = new(2026, 2, 27),
        Theme = RecordTheme.All[16],
        Genre = "通知",
        Keywords = "低保 标准",
        Attribute = DisclosureAttribute.Proactive,
    };

    private async Task MakeCatalogs(IServiceProvider services)
    {
        var (db, time) = (services.GetRequiredService<YangguangDb>(), services.GetRequiredService<TimeProvider>());
        var department = new StandardCatalog(EntityId.New<CatalogId>(time), County.Department, "05");
        Policy = Item(department, County.Department, "政策法规文件", "制定或获取信息之日起10个工作日内", "政府网站");
        Guide = Item(department, County.Department, "办事指南", "信息形成或者变更之日起20个工作日内", "政府网站");
        var township = new StandardCatalog(EntityId.New<CatalogId>(time), County.Township, "05");
        Names = Item(township, County.Township, "审核信息", "信息形成之日起20个工作日内", "村公示栏", County.Township, County.Village);
        foreach (var catalog in new[] { department, township })
            catalog.TakeEffect(time.Today().AddDays(-90));
        db.AddRange(department, township, Policy, Guide, Names);
        await db.SaveChangesAsync();
        foreach (var catalog in new[] { department, township })
            await services.GetRequiredService<DeriveDuties>().Run(catalog, County.Officer.AsActor());

        CatalogItem Item(StandardCatalog catalog, Body owner, string name, string limit, string channel, params Body[] responsible) => new(
            EntityId.New<CatalogItemId>(time), catalog, owner,
            new CatalogRow
            {
                Level1 = "最低生活保障",
                Level2 = name,
                Elements = ["保障标准", "申请条件"],
                LegalBasis = ["《社会救助暂行办法》"],
                TimeLimit = limit,
                BodyText = owner.Name,
                Channels = [channel],
                Tiers = [owner.Tier],
            },
            (responsible is [] ? [owner] : responsible).Select(body => body.Id));
    }

    private async Task Explain(IServiceProvider services)
    {
        var db = services.GetRequiredService<YangguangDb>();
        var catalog = new StandardCatalog(EntityId.New<CatalogId>(services.GetRequiredService<TimeProvider>()), County.Department, "03");
        catalog.DeclareNotInvolved(Reason, Actor.System, new(2026, 1, 5));
        db.Add(catalog);
        await db.SaveChangesAsync();
    }

    private async Task SignStatement(IServiceProvider services)
    {
        var duty = await services.GetRequiredService<YangguangDb>().Duties.SingleAsync(duty => duty.ItemId == Guide.Id);
        await services.GetRequiredService<SignNothingDue>()
            .Run(duty.Id, null, "2026年第一季度", "本季度办事指南没有变化。", County.Reviewer.AsActor());
    }

    private async Task ProveAndFail(IServiceProvider services)
    {
        var duties = await services.GetRequiredService<YangguangDb>().Duties.Where(duty => duty.ItemId == Names.Id).ToListAsync();
        var noteFact = services.GetRequiredService<NoteFact>();
        var met = await noteFact.Run(
            duties.Single(duty => duty.BodyId == County.Township.Id).Id, TimeLimitAnchor.FormedOrChanged, new(2026, 2, 24), "2月审核名单", County.Officer.AsActor());
        await noteFact.Run(
            duties.Single(duty => duty.BodyId == County.Village.Id).Id, TimeLimitAnchor.FormedOrChanged, new(2026, 1, 5), "1月审核名单", County.Officer.AsActor());
        using var picture = new MemoryStream(Png);
        await services.GetRequiredService<FileChannelProof>()
            .Run(met.Id, new ChannelProof("村公示栏", new(2026, 2, 26), "柳湾村公示栏，公示7日", picture), County.Officer.AsActor());
        ProofFile = (await services.GetRequiredService<YangguangDb>().Evidence.SingleAsync(evidence => evidence.FileName != null)).FileName!;
    }
}
