using System.Net;
using System.Net.Http.Headers;
using Microsoft.Extensions.DependencyInjection;
using Yangguang.Duties;
using Yangguang.Rules.Time;
using Yangguang.Tests.Harness;

namespace Yangguang.Tests.Duties.Feeds;

/// <summary>Duties in the calendar of a phone (D17): public for a body, at an address nobody can guess for a clerk.</summary>
public sealed class CalendarFeedTests(PublishedCounty published) : IClassFixture<PublishedCounty>
{
    private Host Host => published.Host;

    // D17
    [Fact]
    public async Task Everyone_reads_the_open_days_of_a_body_and_gets_nothing_twice()
    {
        using var visitor = Host.Public();
        var address = new Uri($"/bodies/{published.County.Village.Code}/duties.ics", UriKind.Relative);
        using var first = await visitor.Http.GetAsync(address);
        var file = await first.Content.ReadAsStringAsync();

        Assert.Equal("text/calendar", first.Content.Headers.ContentType!.MediaType);
        Assert.Contains("【逾期】最迟公开：审核信息", Unfolded(file), StringComparison.Ordinal);
        Assert.Contains($"/items/{published.Names.Code}", Unfolded(file), StringComparison.Ordinal);
        using var again = new HttpRequestMessage(HttpMethod.Get, address);
        again.Headers.IfNoneMatch.Add(new EntityTagHeaderValue(first.Headers.ETag!.Tag));
        using var unchanged = await visitor.Http.SendAsync(again);
        Assert.Equal(HttpStatusCode.NotModified, unchanged.StatusCode);
    }

    // D17
    [Fact]
    public async Task A_day_keeps_its_identity_when_it_moves()
    {
        using var visitor = Host.Public();
        var address = $"/bodies/{published.County.Department.Code}/duties.ics";
        var duty = await Host.DutyOf(published.Guide);
        await Host.Inside(services => services.GetRequiredService<NoteFact>()
            .Run(duty.Id, TimeLimitAnchor.FormedOrChanged, new(2026, 3, 1), "指南修订", published.County.Clerk.AsActor()));
        var uid = Uids(await visitor.Http.GetStringAsync(new Uri(address, UriKind.Relative)));

        Assert.Equal(uid, Uids(await visitor.Http.GetStringAsync(new Uri(address, UriKind.Relative))));
        Assert.Contains($"{(await Host.DutyOf(published.Guide)).OpenRounds.Single().Id}@", uid.Single(), StringComparison.Ordinal);
    }

    // D17
    [Fact]
    public async Task A_clerk_s_address_is_shown_once_and_a_renewed_one_closes_the_old()
    {
        using var clerk = await Host.SignedIn(published.County.VillageClerk);
        var first = await clerk.Send(await clerk.Open("/desk/duties/calendar"), "form[action*=Renew]");
        var old = new Uri(first.TextOf(".notice code"));
        using var visitor = Host.Public();
        Assert.Contains("审核信息", Unfolded(await visitor.Http.GetStringAsync(old.PathAndQuery)), StringComparison.Ordinal);
        Assert.False((await clerk.Open("/desk/duties/calendar")).Has(".notice code"));

        var second = await clerk.Send(await clerk.Open("/desk/duties/calendar"), "form[action*=Renew]");

        Assert.Equal(HttpStatusCode.NotFound, (await visitor.Open(old.PathAndQuery)).Status);
        var address = new Uri(second.TextOf(".notice code"));
        Assert.Contains("审核信息", Unfolded(await visitor.Http.GetStringAsync(address.PathAndQuery)), StringComparison.Ordinal);
        await clerk.Send(await clerk.Open("/desk/duties/calendar"), "form[action*=End]");
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.Open(address.PathAndQuery)).Status);
    }

    [Theory]
    [InlineData("/calendar/guess.ics")]
    [InlineData("/bodies/nobody/duties.ics")]
    public async Task A_guessed_address_is_not_found(string address)
    {
        using var visitor = Host.Public();
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.Open(address)).Status);
    }

    private static string Unfolded(string file) => file.Replace("\r\n ", "", StringComparison.Ordinal);

    private static List<string> Uids(string file) =>
        [.. Unfolded(file).Split("\r\n").Where(line => line.StartsWith("UID:", StringComparison.Ordinal)).Order()];
}
