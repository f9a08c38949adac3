using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Yangguang.Catalog;
using Yangguang.Channels;
using Yangguang.Duties;
using Yangguang.Platform;
using Yangguang.Platform.Persistence;
using Yangguang.Records;
using Yangguang.Tests.Harness;

namespace Yangguang.Tests.Channels;

/// <summary>C19, C20, E07, E11: where a publication goes, what proves it, and what happens when an outlet does not take it.</summary>
public sealed class ChannelTests : IAsyncLifetime
{
    private readonly Host _host = new();
    private CatalogItem _item = null!;
    private Outlet _wechat = null!;
    private Outlet _board = null!;

    public async Task InitializeAsync()
    {
        await ((IAsyncLifetime)_host).InitializeAsync();
        _item = (await _host.HasCatalog(_host.County.Department, "05", Outgoing.RowOn("救助标准", "政府网站", "两微一端", "村公示栏")))[0];
        _wechat = await _host.HasOutlet(OutletKind.WeChat, "minzheng-wx", _host.County.Department, _host.County.Reviewer);
        _board = await _host.HasOutlet(OutletKind.Board, "minzheng-board", _host.County.Department, _host.County.Reviewer);
    }

    public Task DisposeAsync() => ((IAsyncLifetime)_host).DisposeAsync();

    // C19, C20
    [Fact]
    public async Task A_publication_goes_to_the_site_by_itself_to_accounts_after_review_and_to_boards_by_hand()
    {
        await Publish();
        await _host.SendAll();

        var states = (await _host.Deliveries()).Select(delivery => delivery.State).Order().ToList();
        Assert.Equal([DeliveryState.Review, DeliveryState.ToDo, DeliveryState.Delivered, DeliveryState.Delivered, DeliveryState.Delivered], states);
    }

    // C19
    [Fact]
    public async Task A_cleared_push_leaves_a_package_and_becomes_evidence_on_the_duty()
    {
        await Publish();
        await _host.SendAll();

        await Clear(await _host.DeliveryTo(_wechat));
        await _host.SendAll();

        var sent = await _host.DeliveryTo(_wechat);
        Assert.Equal(DeliveryState.Delivered, sent.State);
        Assert.True(File.Exists(Path.Combine(_host.DataFolder(), sent.Proof, "article.html")));
        var proof = await _host.Inside(services => services.GetRequiredService<YangguangDb>().Evidence.AsNoTracking()
            .Where(evidence => evidence.Kind == EvidenceKind.ChannelProof).ToListAsync());
        Assert.Equal("两微一端", Assert.Single(proof).Channel);
        Assert.Equal(sent.Id.Value, proof[0].Id.Value);
    }

    // C19
    [Fact]
    public async Task Nothing_unrelated_and_nothing_reviewed_by_its_own_writer_is_pushed()
    {
        await Publish();
        await _host.SendAll();
        var delivery = await _host.DeliveryTo(_wechat);

        var unrelated = await Assert.ThrowsAsync<RuleViolationException>(() => Clear(delivery, "明星动态"));
        await _host.Inside(services => services.GetRequiredService<ClearPush>().Rewrite(delivery.Id, "另写的摘要。", _host.County.Reviewer.AsActor()));
        var own = await Assert.ThrowsAsync<RuleViolationException>(() => Clear(delivery));

        Assert.Equal("delivery.irrelevant", unrelated.Ruling.Code);
        Assert.Equal("delivery.same-person", own.Ruling.Code);
        Assert.Equal(DeliveryState.Review, (await _host.DeliveryTo(_wechat)).State);
    }

    [Fact]
    public async Task A_failed_delivery_is_tried_again_later_and_then_succeeds_once()
    {
        await Publish();
        await _host.SendAll();
        var blocked = Path.Combine(_host.DataFolder(), "outlets");
        await File.WriteAllTextAsync(blocked, "in the way");

        await Clear(await _host.DeliveryTo(_wechat));
        await _host.SendAll();
        var failed = await _host.DeliveryTo(_wechat);
        File.Delete(blocked);
        _host.Time.Advance(TimeSpan.FromMinutes(1));
        await _host.SendAll();
        var sent = await _host.DeliveryTo(_wechat);

        Assert.Equal((DeliveryState.Waiting, 1), (failed.State, failed.Attempts));
        Assert.NotEqual("", failed.Answer);
        Assert.Equal((DeliveryState.Delivered, 2), (sent.State, sent.Attempts));
    }

    [Fact]
    public async Task A_delivery_that_always_fails_is_given_up_and_can_be_repeated()
    {
        await Publish();
        await _host.SendAll();
        var blocked = Path.Combine(_host.DataFolder(), "outlets");
        await File.WriteAllTextAsync(blocked, "in the way");
        await Clear(await _host.DeliveryTo(_wechat));
        for (var round = 0; round < 8; round++)
        {
            await _host.SendAll();
            _host.Time.Advance(TimeSpan.FromDays(2));
        }

        var lost = await _host.DeliveryTo(_wechat);
        File.Delete(blocked);
        using var reviewer = await _host.SignedIn(_host.County.Reviewer);
        var page = await reviewer.Open("/desk/channels");
        await reviewer.Send(page, "form[action*='Repeat']");
        await _host.SendAll();

        Assert.Equal(DeliveryState.GivenUp, lost.State);
        Assert.Contains(lost.Answer, page.Text, StringComparison.Ordinal);
        Assert.Equal(DeliveryState.Delivered, (await _host.DeliveryTo(_wechat)).State);
    }

    [Fact]
    public async Task A_withdrawal_stops_what_has_not_left_and_takes_back_what_has()
    {
        var edition = await Publish();
        await _host.SendAll();

        await _host.Inside(services => services.GetRequiredService<WithdrawRecord>().Run(edition.RecordId, "数据有误。", "", _host.County.Reviewer.AsActor()));
        await _host.SendAll();

        Assert.Equal(DeliveryState.Dropped, (await _host.DeliveryTo(_wechat)).State);
        Assert.Equal(DeliveryState.Dropped, (await _host.DeliveryTo(_board)).State);
        var taken = (await _host.Deliveries()).Where(delivery => delivery.Act == DeliveryAct.Retract).ToList();
        Assert.Equal(3, taken.Count);
        Assert.All(taken, delivery => Assert.Equal(DeliveryState.Delivered, delivery.State));
    }

    // C20
    [Fact]
    public async Task One_item_goes_to_three_further_channels_that_an_editor_picks()
    {
        var plain = (await _host.HasCatalog(_host.County.Department, "06", Outgoing.RowOn("养老机构", "政府网站")))[0];
        var weibo = await _host.HasOutlet(OutletKind.Weibo, "minzheng-wb", _host.County.Department, _host.County.Reviewer);
        var edition = await _host.HasPublished(plain, Given.Content("养老机构名录", _host.Time.Today()));
        await _host.SendAll();

        await _host.Inside(services => services.GetRequiredService<ChooseOutlets>()
            .Run(edition.RecordId, [_wechat.Id, weibo.Id, _board.Id], _host.County.Clerk.AsActor()));
        await Clear(await _host.DeliveryTo(_wechat));
        await Clear(await _host.DeliveryTo(weibo));
        await _host.SendAll();

        Assert.Equal(DeliveryState.Delivered, (await _host.DeliveryTo(_wechat)).State);
        Assert.Equal(DeliveryState.Delivered, (await _host.DeliveryTo(weibo)).State);
        Assert.Equal(DeliveryState.ToDo, (await _host.DeliveryTo(_board)).State);
    }

    // C19: two weeks are tolerated, the fifteenth day is not.
    [Fact]
    public async Task An_account_idle_for_fifteen_days_is_proposed_to_be_closed_until_it_speaks_again()
    {
        _host.Time.Advance(TimeSpan.FromDays(14));
        var early = await Look();
        _host.Time.Advance(TimeSpan.FromDays(1));
        var due = await Look();
        using var officer = await _host.SignedIn(_host.County.Officer);
        var page = await officer.Open("/desk/channels");

        await Publish();
        await _host.SendAll();
        await Clear(await _host.DeliveryTo(_wechat));
        await _host.SendAll();
        var spoken = await _host.Inside(services => services.GetRequiredService<YangguangDb>().Outlets.AsNoTracking().SingleAsync(outlet => outlet.Id == _wechat.Id));

        Assert.Equal((0, 1), (early, due));
        Assert.Contains("建议关停", page.Text, StringComparison.Ordinal);
        Assert.Null(spoken.ClosingProposedOn);
    }

    // E11
    [Fact]
    public async Task A_village_with_one_kind_of_outlet_is_pointed_out()
    {
        await _host.HasOutlet(OutletKind.Board, "liuwan-board", _host.County.Village, _host.County.Officer);
        using var officer = await _host.SignedIn(_host.County.Officer);
        var one = await officer.Open("/desk/channels");
        await _host.HasOutlet(OutletKind.Group, "liuwan-group", _host.County.Village, _host.County.Officer);
        var two = await officer.Open("/desk/channels");

        Assert.Contains("只有一种公开途径", one.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("只有一种公开途径", two.Text, StringComparison.Ordinal);
    }

    private Task<RecordEdition> Publish() => _host.HasPublished(_item, Given.Content("城乡低保标准", _host.Time.Today()));

    private Task Clear(Delivery delivery, string relevance = "民生保障") => _host.Inside(services =>
        services.GetRequiredService<ClearPush>().Run(delivery.Id, relevance, _host.County.Reviewer.AsActor()));

    private Task<int> Look() => _host.Inside(services => services.GetRequiredService<ProposeClosings>().Run());
}
