using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Yangguang.Catalog;
using Yangguang.Channels.Subscriptions;
using Yangguang.Platform;
using Yangguang.Platform.Persistence;
using Yangguang.Records;
using Yangguang.Tests.Harness;

namespace Yangguang.Tests.Channels;

/// <summary>C21: subscribing by mail without an account, from the form to the last letter.</summary>
public sealed partial class SubscriptionTests : IAsyncLifetime
{
    private const string Address = "laowang@example.com";

    private readonly Host _host = new();
    private CatalogItem _subsidy = null!;
    private CatalogItem _school = null!;

    public async Task InitializeAsync()
    {
        await ((IAsyncLifetime)_host).InitializeAsync();
        _subsidy = (await _host.HasCatalog(_host.County.Department, "19", Outgoing.RowOn("耕地地力保护补贴", "政府网站", "精准推送")))[0];
        _school = (await _host.HasCatalog(_host.County.Department, "03", Outgoing.RowOn("招生管理", "政府网站")))[0];
    }

    public Task DisposeAsync() => ((IAsyncLifetime)_host).DisposeAsync();

    [Fact]
    public async Task A_farmer_gets_the_subsidy_and_not_the_school()
    {
        using var citizen = _host.Public();
        await Subscribed(citizen, Pace.AtOnce, "tag:农民");

        await Publish(_subsidy, "2026年耕地地力保护补贴发放公示");
        await Publish(_school, "2026年小学招生公告");
        await _host.SendAll();

        var news = Assert.Single(_host.Letters(), letter => letter.Contains("List-Unsubscribe-Post: List-Unsubscribe=One-Click", StringComparison.Ordinal));
        Assert.Contains("耕地地力保护补贴", Text(news), StringComparison.Ordinal);
        Assert.Contains($"To: <{Address}>", news, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_is_sent_before_the_address_confirms_and_opening_the_link_is_not_yet_confirming()
    {
        using var citizen = _host.Public();
        await Ask(citizen, Address, Pace.AtOnce, "tag:农民");
        await _host.SendAll();
        await citizen.Open(Link(Assert.Single(_host.Letters()), "subscribe/confirm"));

        await Publish(_subsidy, "耕地地力保护补贴公示");
        await _host.SendAll();

        Assert.Single(_host.Letters());
    }

    [Fact]
    public async Task One_click_from_the_mail_program_ends_it_and_the_address_is_forgotten()
    {
        using var citizen = _host.Public();
        await Subscribed(citizen, Pace.AtOnce, "tag:农民");
        await Publish(_subsidy, "耕地地力保护补贴公示");
        await _host.SendAll();
        var link = Link(_host.Letters().Last(letter => letter.Contains("List-Unsubscribe:", StringComparison.Ordinal)), "unsubscribe");

        var asked = await citizen.Open(link);
        var still = await Kept();
        using var oneClick = new FormUrlEncodedContent([KeyValuePair.Create("List-Unsubscribe", "One-Click")]);
        using var answer = await citizen.Http.PostAsync(link, oneClick);

        Assert.True(asked.Has("form[method=post]"));
        Assert.NotNull(still.AddressDigest);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal((SubscriptionState.Ended, "", null), ((await Kept()).State, (await Kept()).Address, (await Kept()).AddressDigest));
    }

    [Fact]
    public async Task A_forged_or_foreign_link_opens_nothing()
    {
        using var citizen = _host.Public();
        await Subscribed(citizen, Pace.Daily, "tag:农民");
        var confirm = Link(_host.Letters()[0], "subscribe/confirm").Split('/')[^1];

        foreach (var path in new[] { "/unsubscribe/AAAA", $"/unsubscribe/{confirm}", $"/subscribe/manage/{confirm}", $"/subscribe/confirm/{confirm}" })
            Assert.Equal(HttpStatusCode.NotFound, (await citizen.Open(path)).Status);
        Assert.Equal(SubscriptionState.Active, (await Kept()).State);
    }

    [Fact]
    public async Task The_database_does_not_hold_the_address_in_the_clear()
    {
        using var citizen = _host.Public();
        await Subscribed(citizen, Pace.Daily, "tag:农民");
        var kept = await Kept();

        Assert.DoesNotContain("laowang", kept.Address + kept.AddressDigest, StringComparison.OrdinalIgnoreCase);
        Assert.Equal("l***@example.com", MailboxAddress.Parse(Address)!.ToString());
    }

    [Fact]
    public async Task A_daily_digest_tells_once_of_all_that_fits()
    {
        using var citizen = _host.Public();
        await Subscribed(citizen, Pace.Daily, "area:19");
        using var citizenAgain = _host.Public();
        await citizenAgain.Send(await citizenAgain.Open(await ManagePath()), "main form", ("Input.Topics", "area:19"), ("Input.Words", "招生"), ("Input.Pace", "Daily"));
        _host.Time.Advance(TimeSpan.FromMinutes(1));
        await Publish(_subsidy, "耕地地力保护补贴公示");
        await Publish(_school, "小学招生公告");
        await _host.SendAll();
        var before = _host.Letters().Count;

        _host.Time.Advance(TimeSpan.FromDays(1));
        for (var look = 0; look < 2; look++)
            await _host.Inside(services => services.GetRequiredService<SendDigests>().Run());
        await _host.SendAll();

        var digest = Text(Assert.Single(_host.Letters().Skip(before)));
        Assert.Contains("耕地地力保护补贴公示", digest, StringComparison.Ordinal);
        Assert.Contains("小学招生公告", digest, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_stranger_can_neither_learn_who_subscribes_nor_fill_a_mailbox()
    {
        using var citizen = _host.Public();
        var first = await Ask(citizen, Address, Pace.Daily, "tag:农民");
        for (var again = 0; again < 4; again++)
            Assert.Equal(first.Text, (await Ask(citizen, Address, Pace.Daily, "tag:农民")).Text);
        await _host.SendAll();

        Assert.Equal(Subscribe.MostAskedADay, _host.Letters().Count);
        for (var more = 5; more < SubscribeLimit.Most; more++)
            await Ask(citizen, $"other{more}@example.com", Pace.Daily, "tag:农民");
        Assert.Contains("超过10次", (await Ask(citizen, "last@example.com", Pace.Daily, "tag:农民")).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "请填写邮箱地址")]
    [InlineData("not an address", "完整的邮箱地址")]
    [InlineData("a@b", "完整的邮箱地址")]
    [InlineData("x@example.com\r\nBcc: y@example.com", "完整的邮箱地址")]
    public async Task What_is_no_address_is_refused_and_the_choice_kept(string address, string words)
    {
        using var citizen = _host.Public();

        var page = await Ask(citizen, address, Pace.Weekly, "tag:农民");

        Assert.Contains(words, page.Text, StringComparison.Ordinal);
        Assert.True(page.Has("input[value='tag:农民'][checked]"));
    }

    [Fact]
    public async Task An_address_that_nobody_confirms_is_forgotten()
    {
        using var citizen = _host.Public();
        await Ask(citizen, Address, Pace.Daily, "tag:农民");
        _host.Time.Advance(ManageSubscription.ConfirmWithin + TimeSpan.FromMinutes(1));

        await _host.Inside(services => services.GetRequiredService<ForgetAddresses>().Run());

        Assert.Equal("", (await Kept()).Address);
    }

    [Fact]
    public async Task Readers_are_told_when_what_they_were_sent_is_withdrawn_and_the_desk_counts_without_addresses()
    {
        using var citizen = _host.Public();
        await Subscribed(citizen, Pace.AtOnce, "area:19");
        var edition = await Publish(_subsidy, "耕地地力保护补贴公示");
        await _host.SendAll();
        await _host.Inside(services => services.GetRequiredService<WithdrawRecord>().Run(edition.RecordId, "数据有误。", "", _host.County.Reviewer.AsActor()));
        await _host.SendAll();
        using var officer = await _host.SignedIn(_host.County.Officer);
        var desk = await officer.Open("/desk/subscriptions");

        Assert.Contains(_host.Letters(), letter => Text(letter).Contains("已经撤下", StringComparison.Ordinal));
        Assert.Contains("涉农补贴", desk.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("example.com", desk.Text, StringComparison.Ordinal);
    }

    private async Task Subscribed(Visitor citizen, Pace pace, params string[] topics)
    {
        await Ask(citizen, Address, pace, topics);
        await _host.SendAll();
        var page = await citizen.Open(Link(_host.Letters()[^1], "subscribe/confirm"));
        var done = await citizen.Send(page, "main form");
        Assert.Contains("订阅设置", done.Text, StringComparison.Ordinal);
    }

    private static async Task<Page> Ask(Visitor citizen, string address, Pace pace, params string[] topics) => await citizen.Send(
        await citizen.Open("/subscribe"), "main form",
        [.. topics.Select(topic => ("Input.Topics", topic)), ("Input.Pace", pace.ToString()), ("Address", address)]);

    private Task<RecordEdition> Publish(CatalogItem item, string title) => _host.HasPublished(item, Given.Content(title, _host.Time.Today()));

    private async Task<string> ManagePath() => $"/subscribe/manage/{_host.Services.GetRequiredService<LinkSeal>().Seal(new((await Kept()).Id, LinkPurpose.Manage))}";

    private Task<Subscription> Kept() => _host.Inside(services => services.GetRequiredService<YangguangDb>().Subscriptions.AsNoTracking().SingleAsync());

    /// <summary>The text parts of a letter, decoded.</summary>
    private static string Text(string eml) => string.Concat(Part().Matches(eml).Select(part => Encoding.UTF8.GetString(Convert.FromBase64String(part.Groups[1].Value))));

    private static string Link(string eml, string path) => Regex.Match(Text(eml), $@"/{path}/[\w-]+").Value;

    [GeneratedRegex(@"base64\r\n\r\n([A-Za-z0-9+/=\r\n]+?)\r\n--")]
    private static partial Regex Part();
}
