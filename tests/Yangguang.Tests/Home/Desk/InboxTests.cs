using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Yangguang.Duties;
using Yangguang.Home.Desk;
using Yangguang.Mistakes;
using Yangguang.Platform.Persistence;
using Yangguang.Tests.Harness;

namespace Yangguang.Tests.Home.Desk;

/// <summary>P16: one list by the next statutory date, whatever waits.</summary>
public sealed class InboxTests(PublishedCounty county) : IClassFixture<PublishedCounty>
{
    [Fact]
    public async Task Turning_its_pages_shows_everything_open_once_and_in_the_order_of_days()
    {
        for (var number = 0; number < 7; number++)
            await county.Host.Inside(services => services.GetRequiredService<ReportMistake>().Run(MistakeKind.Other, "", $"第{number}处有错", "", ""));
        var officer = county.County.Officer.AsActor();
        var seen = new List<InboxLine>();
        InboxCursor? cursor = null;
        while (true)
        {
            var page = await county.Host.Inside(services => services.GetRequiredService<ReadInbox>().Run(officer, null, cursor, 2, default));
            seen.AddRange(page.Take(2));
            if (page.Count <= 2)
                break;
            cursor = InboxCursor.Parse(InboxCursor.After([.. page.Take(2)], cursor).ToString());
            Assert.NotNull(cursor);
        }

        var (rounds, mistakes) = await county.Host.Inside(async services => (
            await services.GetRequiredService<YangguangDb>().DutyRounds.CountAsync(round => round.State == RoundState.Due || round.State == RoundState.Overdue),
            await services.GetRequiredService<YangguangDb>().Mistakes.CountAsync(mistake => mistake.Outcome == null)));
        Assert.Equal((rounds, mistakes), (seen.Count(line => line.Kind == InboxKind.Duty), seen.Count(line => line.Kind == InboxKind.Mistake)));
        Assert.True(rounds > 0);
        Assert.Equal(seen.Count, seen.Select(line => line.Href + line.Note).Distinct().Count());
        Assert.Equal(seen.Select(line => line.DueOn).Order(), seen.Select(line => line.DueOn));
    }

    [Fact]
    public async Task Nobody_is_offered_what_they_may_not_open()
    {
        foreach (var staff in county.County.AllStaff)
        {
            using var visitor = await county.Host.SignedIn(staff);
            var page = await visitor.Open("/desk/inbox");
            Assert.Equal(HttpStatusCode.OK, page.Status);
            foreach (var address in page.Document.QuerySelectorAll("main td a, main .tabs a").Select(link => link.GetAttribute("href")!).Distinct())
                Assert.Equal((address, HttpStatusCode.OK), (address, (await visitor.Open(address)).Status));
        }
    }

    [Theory]
    [InlineData("after=zzz")]
    [InlineData("after=9999-12-31.0.0")]
    [InlineData("after=2026-01-01.99.1")]
    [InlineData("after=2026-01-01.0.99999999999999999")]
    [InlineData("of=Nothing&after=%00")]
    public async Task Rubbish_in_the_address_gets_a_page(string query)
    {
        using var officer = await county.Host.SignedIn(county.County.Officer);

        Assert.Equal(HttpStatusCode.OK, (await officer.Open($"/desk/inbox?{query}")).Status);
    }
}
