using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Yangguang.Integration.Webhooks;
using Yangguang.Platform;
using Yangguang.Platform.Persistence;
using Yangguang.Platform.Outbox;

namespace Yangguang.Tests.Integration.Webhooks;

/// <summary>A19: connected systems are told of changes, at least once, signed, in spite of failures and of processes that die.</summary>
public sealed class WebhookTests : IAsyncLifetime
{
    private readonly WebhookCounty county = new();

    public Task InitializeAsync() => county.InitializeAsync();

    public Task DisposeAsync() => county.DisposeAsync();

    // A19
    [Fact]
    public async Task News_arrive_signed_with_the_secret_that_was_shown_once()
    {
        var process = county.NewProcess();
        var (_, secret) = await county.Subscribe(process, "duty.opened");
        await county.SomethingHappens(process, "3月名单");

        await county.Pump(process);

        var call = Assert.Single(county.Receiver.All);
        var key = Convert.FromBase64String(secret.Text["whsec_".Length..]);
        var expected = HMACSHA256.HashData(key, Encoding.UTF8.GetBytes($"{call.Id}.{call.Timestamp}.{call.Body}"));
        Assert.Equal("v1," + Convert.ToBase64String(expected), call.Signature);
        Assert.Equal(county.Time.GetUtcNow().ToUnixTimeSeconds().ToString(System.Globalization.CultureInfo.InvariantCulture), call.Timestamp);
        var news = JsonDocument.Parse(call.Body).RootElement;
        Assert.Equal("duty.opened", news.GetProperty("type").GetString());
        Assert.Equal(county.Item.Code, news.GetProperty("data").GetProperty("row").GetString());
        Assert.Equal("2026-03-26", news.GetProperty("data").GetProperty("dueOn").GetString());
        Assert.Equal(DeliveryState.Delivered, (await county.OnlyDelivery()).State);
    }

    [Fact]
    public async Task The_secret_is_not_readable_in_the_database()
    {
        var (_, secret) = await county.Subscribe(county.NewProcess(), "duty.opened");
        var kept = await county.Read(db => db.Webhooks.Select(webhook => webhook.SealedSecret).SingleAsync());
        Assert.DoesNotContain(secret.Text["whsec_".Length..], kept, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_failed_delivery_is_tried_again_after_longer_and_longer_pauses_and_keeps_its_id()
    {
        var process = county.NewProcess();
        await county.Subscribe(process, "duty.opened");
        await county.SomethingHappens(process, "3月名单");
        county.Receiver.Answer = HttpStatusCode.ServiceUnavailable;
        var pauses = new List<TimeSpan>();

        for (var delivery = await Try(); delivery.State == DeliveryState.Waiting; delivery = await Try())
        {
            pauses.Add(delivery.NextAttemptAt!.Value - county.Time.GetUtcNow());
            county.Time.Advance(pauses[^1] - TimeSpan.FromSeconds(1));
            Assert.Equal(0, await county.Pump(process));
            county.Time.Advance(TimeSpan.FromSeconds(1));
        }

        Assert.Equal(pauses.Order(), pauses);
        Assert.Equal((9, 10), (pauses.Count, county.Receiver.All.Count));
        Assert.Single(county.Receiver.All.Select(call => call.Id).Distinct());
        Assert.Equal((DeliveryState.GivenUp, 503), ((await county.OnlyDelivery()).State, (await county.OnlyDelivery()).Status));

        async Task<WebhookDelivery> Try()
        {
            Assert.Equal(1, await county.Pump(process));
            return await county.OnlyDelivery();
        }
    }

    [Fact]
    public async Task A_process_that_dies_after_the_commit_leaves_its_news_to_the_next()
    {
        var first = county.NewProcess();
        await county.Subscribe(first, "duty.opened");
        await county.SomethingHappens(first, "3月名单");
        await first.DisposeAsync();
        Assert.Empty(county.Receiver.All);

        await county.Pump(county.NewProcess());

        Assert.Single(county.Receiver.All);
    }

    [Fact]
    public async Task A_process_that_dies_while_it_sends_loses_nothing_either()
    {
        var first = county.NewProcess();
        await county.Subscribe(first, "duty.opened");
        await county.SomethingHappens(first, "3月名单");
        county.Receiver.Hold = new();
        using var death = new CancellationTokenSource();
        var sending = county.Pump(first, death.Token);
        await county.Receiver.FirstArrival;
        await death.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => sending);
        await first.DisposeAsync();
        county.Receiver.Hold.SetResult();
        county.Receiver.Hold = null;

        var second = county.NewProcess();
        Assert.Equal(0, await county.Pump(second));
        county.Time.Advance(OutboxLease.Usual);
        Assert.Equal(1, await county.Pump(second));

        Assert.Equal(2, county.Receiver.All.Count);
        Assert.Single(county.Receiver.All.Select(call => call.Id).Distinct());
        Assert.Equal(DeliveryState.Delivered, (await county.OnlyDelivery()).State);
    }

    [Fact]
    public async Task A_change_that_is_rolled_back_is_told_to_nobody()
    {
        var process = county.NewProcess();
        await county.Subscribe(process, "duty.opened");
        await county.Inside(process, async services =>
        {
            await using var transaction = await services.GetRequiredService<YangguangDb>().Database.BeginTransactionAsync();
            var duty = await services.GetRequiredService<YangguangDb>().Duties.SingleAsync();
            await services.GetRequiredService<Yangguang.Duties.NoteFact>().Run(
                duty.Id, Yangguang.Rules.Time.TimeLimitAnchor.FormedOrChanged, new(2026, 2, 27), "没有成", county.Host.County.Clerk.AsActor());
            return true;
        });

        await county.Pump(process);

        Assert.Empty(county.Receiver.All);
    }

    [Fact]
    public async Task Nothing_is_sent_to_the_inner_network_unless_the_setting_names_it()
    {
        await county.Subscribe(county.NewProcess(), "duty.opened");
        var strict = county.NewProcess(allowedNetworks: "");
        await county.SomethingHappens(strict, "3月名单");

        await county.Pump(strict);

        Assert.Empty(county.Receiver.All);
        Assert.Contains("内部网络", (await county.OnlyDelivery()).Answer, StringComparison.Ordinal);
        var refusal = await Assert.ThrowsAsync<RuleViolationException>(() => county.Subscribe(strict, "duty.opened"));
        Assert.Equal("webhook.address.inner", refusal.Ruling.Code);
    }

    [Fact]
    public async Task A_redirect_is_not_followed()
    {
        var process = county.NewProcess();
        await county.Subscribe(process, "duty.opened");
        await county.SomethingHappens(process, "3月名单");
        (county.Receiver.Answer, county.Receiver.Location) = (HttpStatusCode.Found, county.Receiver.Address + "/elsewhere");

        await county.Pump(process);

        Assert.Equal("/hook", Assert.Single(county.Receiver.All).Path);
    }

    [Fact]
    public async Task A_receiver_that_answers_410_is_sent_nothing_more()
    {
        var process = county.NewProcess();
        await county.Subscribe(process, "duty.opened");
        await county.SomethingHappens(process, "3月名单");
        county.Receiver.Answer = HttpStatusCode.Gone;
        await county.Pump(process);

        await county.SomethingHappens(process, "4月名单");
        await county.Pump(process);

        Assert.Single(county.Receiver.All);
        Assert.NotNull(await county.Read(db => db.Webhooks.Select(webhook => webhook.StoppedAt).SingleAsync()));
    }

    [Fact]
    public async Task Everything_since_a_point_can_be_sent_again_under_the_same_ids()
    {
        var process = county.NewProcess();
        var (id, _) = await county.Subscribe(process, "duty.opened");
        foreach (var label in new[] { "1月名单", "2月名单", "3月名单" })
            await county.SomethingHappens(process, label);
        await county.Pump(process);
        var second = await county.Read(db => db.Outbox.Where(message => message.Type == "duty.opened").OrderBy(message => message.Number)
            .Skip(1).Select(message => message.Number).FirstAsync());

        var count = await county.Inside(process, services => services.GetRequiredService<ReplayEvents>()
            .After(id, second!.Value, county.Host.County.Officer.AsActor()));
        await county.Pump(process);

        Assert.Equal((1, 4), (count, county.Receiver.All.Count));
        Assert.Equal(county.Receiver.All[2].Id, county.Receiver.All[3].Id);
        Assert.Equal(county.Receiver.All[2].Body, county.Receiver.All[3].Body);
    }

    [Fact]
    public async Task A_day_that_passes_tells_what_fell_overdue()
    {
        var process = county.NewProcess();
        await county.Subscribe(process, "duty.overdue");
        await county.SomethingHappens(process, "3月名单");
        county.Time.MoveTo(new(2026, 3, 30));

        await county.Inside(process, services => services.GetRequiredService<Yangguang.Duties.SweepDuties>().Run());
        await county.Pump(process);

        Assert.Contains("\"state\":\"Overdue\"", Assert.Single(county.Receiver.All).Body, StringComparison.Ordinal);
    }
}
