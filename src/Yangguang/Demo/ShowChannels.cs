using Microsoft.EntityFrameworkCore;
using Yangguang.Accounts;
using Yangguang.Bodies;
using Yangguang.Channels;
using Yangguang.Channels.Boards;
using Yangguang.Channels.Cards;
using Yangguang.Channels.Subscriptions;
using Yangguang.Platform;
using Yangguang.Platform.Outbox;
using Yangguang.Platform.Persistence;
using Yangguang.Records;

namespace Yangguang.Demo;

/// <summary>
/// Lets the county's channels be seen at work: accounts, screens and boards with something on the way, something hung up, something that
/// failed, an idle account, a card and some subscriptions; all through the use cases of the desk.
/// </summary>
internal sealed class ShowChannels(
    YangguangDb db, SiteOutlets site, RegisterOutlet register, ClearPush clear, FinishByHand finish, WriteCard cards,
    Subscribe subscribe, IEnumerable<ICourier> couriers, TimeProvider time)
{
    private const int ShownRecords = 12;
    private const int Villages = 4;
    private const int IdleDays = 40;

    private Actor _officer = Actor.System;

    public async Task Run(Actor officer, CancellationToken cancellation)
    {
        _officer = officer;
        var bodies = await db.Bodies.AsNoTracking().OrderBy(body => body.Order).ToListAsync(cancellation);
        var outlets = await Outlets(bodies, cancellation);
        await Send(outlets, cancellation);
        await Card(cancellation);
        await SubscribeSome(bodies, cancellation);
        foreach (var courier in couriers.Where(courier => courier is DeliverToOutlets))
            await courier.Deliver(cancellation);
    }

    private async Task<IReadOnlyList<Outlet>> Outlets(IReadOnlyList<Body> bodies, CancellationToken cancellation)
    {
        var own = await site.Open(cancellation);
        var (office, township) = (bodies.First(body => body.Kind == BodyKind.DisclosureOffice), bodies.First(body => body.Tier == Tier.Township));
        List<Outlet> made = [];
        await Add(office, OutletKind.WeChat, "zhaoming-wx", "昭明发布", "微信公众号 昭明发布", OutletReach.County);
        await Add(office, OutletKind.Weibo, "zhaoming-wb", "昭明发布微博", "@昭明发布", OutletReach.County);
        await Add(office, OutletKind.Screen, "dating-1", "政务服务大厅1号屏", "县政务服务中心一楼大厅", OutletReach.County);
        var silent = new Outlet(EntityId.New<OutletId>(time), office, OutletKind.Video, "zhaoming-sph",
            new OutletFacts("昭明视频号", "视频号 昭明发布", "演示责任人", office.Phone, OutletReach.County), time.Today().AddDays(-IdleDays));
        silent.ProposeClosing(time.Today());
        db.Outlets.Add(silent);
        await Add(township, OutletKind.Radio, $"{township.Code.ToLowerInvariant()}".Insert(0, "r"), $"{township.ShortName}大喇叭", $"{township.ShortName}各村", OutletReach.OwnAndBelow);
        foreach (var (village, place) in bodies.Where(body => body.Tier == Tier.Village).Take(Villages).Select((body, place) => (body, place)))
        {
            await Add(village, OutletKind.Board, $"b{village.Code.ToLowerInvariant()}", $"{village.ShortName}公示栏", $"{village.ShortName}村委会门前", OutletReach.Own);
            if (place > 0)
                await Add(village, OutletKind.Group, $"g{village.Code.ToLowerInvariant()}", $"{village.ShortName}村民群", "微信群", OutletReach.Own);
        }

        return [.. own, .. made];

        async Task Add(Body body, OutletKind kind, string code, string name, string place, OutletReach reach) => made.Add(
            await register.Run(body.Id, kind, code, new OutletFacts(name, place, "演示责任人", body.Phone, reach), _officer, cancellation));
    }

    private async Task Send(IReadOnlyList<Outlet> outlets, CancellationToken cancellation)
    {
        var newest = await db.Editions.AsNoTracking().Where(edition => edition.IsLive).OrderByDescending(edition => edition.PublishedAt).ThenBy(edition => edition.IndexNumber)
            .Take(ShownRecords).ToListAsync(cancellation);
        var county = outlets.Where(outlet => outlet.Reach == OutletReach.County && outlet.Kind != OutletKind.Video && outlet.Kind != OutletKind.Email).ToList();
        foreach (var edition in newest)
            db.Deliveries.AddRange(county.Select(outlet => NewDelivery.For(outlet, edition, DeliveryAct.Publish, time)));
        foreach (var outlet in outlets.Where(outlet => outlet.Reach != OutletReach.County))
        {
            var own = await db.Editions.AsNoTracking().Where(edition => edition.IsLive && edition.BodyId == outlet.BodyId)
                .OrderByDescending(edition => edition.PublishedAt).Take(3).ToListAsync(cancellation);
            db.Deliveries.AddRange(own.Select(edition => NewDelivery.For(outlet, edition, DeliveryAct.Publish, time)));
        }

        await db.SaveChangesAsync(cancellation);
        await Handle(newest.Count > 0 ? newest[^1].Id : default, cancellation);
    }

    private async Task Handle(RecordEditionId failing, CancellationToken cancellation)
    {
        var waiting = await db.Deliveries.Where(delivery => delivery.State == DeliveryState.Review).OrderBy(delivery => delivery.Id).Take(8).ToListAsync(cancellation);
        foreach (var delivery in waiting.Take(6))
            await clear.Run(delivery.Id, RelevanceTags.All[delivery.Title.Length % RelevanceTags.All.Count], _officer, cancellation);
        var failed = await db.Deliveries.FirstOrDefaultAsync(
            delivery => delivery.EditionId == failing && db.Outlets.Any(outlet => outlet.Id == delivery.OutletId && outlet.Kind == OutletKind.Screen), cancellation);
        for (var attempt = 1; failed?.State == DeliveryState.Waiting; attempt++)
            failed.Fail("连接不上大屏控制器，请检查网线和电源。", Pauses.After(attempt), time.GetUtcNow());
        var boards = await (
            from delivery in db.Deliveries
            join outlet in db.Outlets on delivery.OutletId equals outlet.Id
            where delivery.State == DeliveryState.ToDo && outlet.Kind == OutletKind.Board
            orderby delivery.Id
            select delivery).ToListAsync(cancellation);
        foreach (var hung in boards.Where((_, place) => place % 3 == 0).Take(3))
            await finish.Run(hung.Id, time.Today(), "", new BoardPicture(new MemoryStream(NoticeBoardPhoto.Draw()), "board.png"), time.Today().AddDays(7), _officer, cancellation);
        await db.SaveChangesAsync(cancellation);
    }

    /// <summary>A card of the newest record about subsidies.</summary>
    private async Task Card(CancellationToken cancellation)
    {
        var record = await db.Editions.AsNoTracking().Where(edition => edition.IsLive && (edition.AreaCode == "19" || edition.AreaCode == "05") && EF.Functions.Like(edition.Content.Title, "%补%"))
            .OrderByDescending(edition => edition.PublishedAt).Select(edition => edition.RecordId).FirstOrDefaultAsync(cancellation);
        if (record == default || await cards.Propose(record, cancellation) is not { } proposed)
            return;
        string[] usual = ["符合条件的本县农户", "", "", "身份证、一卡通存折复印件", "向所在村（社区）提出申请", "村（社区）便民服务站", "工作日上午8时至12时、下午2时至5时", "", "公示7日无异议后发放到一卡通", "0000-8801001", "", "12345"];
        await cards.Run(record, proposed.Title, [.. proposed.Texts.Zip(usual, (told, common) => told.Length > 0 ? told : common)], _officer, cancellation);
        await cards.Issue(record, _officer, cancellation);
    }

    private async Task SubscribeSome(IReadOnlyList<Body> bodies, CancellationToken cancellation)
    {
        string[] tags = ["农民", "农民", "农民", "老年人", "学生和家长", "求职者", "困难群众"];
        foreach (var (tag, place) in tags.Select((tag, place) => (tag, place)))
            await subscribe.Run($"reader{place + 1}@example.com", [new(TopicKind.Tag, tag), new(TopicKind.Body, bodies[place].Code)], place % 3 == 0 ? Pace.AtOnce : Pace.Daily, $"demo-{place}", cancellation);
        var asked = await db.Subscriptions.ToListAsync(cancellation);
        foreach (var subscription in asked.Skip(1))
            subscription.Confirm(time.GetUtcNow());
        foreach (var mail in await db.Mails.ToListAsync(cancellation))
            mail.Drop("演示数据，不发邮件");
        await db.SaveChangesAsync(cancellation);
    }
}
