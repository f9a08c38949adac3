using FsCheck;
using FsCheck.Fluent;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Yangguang.Accounts.Deputies;
using Yangguang.Platform;
using Yangguang.Platform.Persistence;
using Yangguang.Tests.Harness;

namespace Yangguang.Tests.Accounts;

public sealed class DelegationTests(Host host) : IClassFixture<Host>
{
    [Fact]
    public async Task A_deputy_acts_in_the_role_of_who_is_away_says_so_and_stops_by_itself()
    {
        using var reviewer = await host.SignedIn(host.County.Reviewer);
        var form = await reviewer.Open("/desk/account/delegations");
        var today = host.Time.Today();
        await reviewer.Send(form, "#delegate", ("Input.Deputy", host.County.Clerk.Id.ToString()), ("Input.From", $"{today:yyyy-MM-dd}"),
            ("Input.To", $"{today.AddDays(2):yyyy-MM-dd}"), ("Input.Reason", "年休假"));
        using var clerk = await host.SignedIn(host.County.Clerk);
        Assert.Equal(System.Net.HttpStatusCode.Forbidden, (await clerk.Open("/desk/review")).Status);

        var taken = await clerk.Send(await clerk.Open("/desk/account"), "form:has(input[name=under])");

        Assert.Contains("现在是“审核员”", taken.Text, StringComparison.Ordinal);
        Assert.Equal("/desk/review", (await clerk.Open("/desk/review")).Path);
        var noted = await host.Inside(services => services.GetRequiredService<YangguangDb>().Audit
            .Where(entry => entry.Event == nameof(RoleTaken)).Select(entry => entry.Detail).SingleAsync());
        Assert.Contains("张信（受李审委托）", noted, StringComparison.Ordinal);

        host.Time.Advance(TimeSpan.FromDays(3));
        using var later = await host.SignedIn(host.County.Clerk);
        Assert.Equal(System.Net.HttpStatusCode.Forbidden, (await later.Open("/desk/review")).Status);
        host.Time.Advance(TimeSpan.FromDays(-3));
    }

    [Fact]
    public async Task Nobody_takes_a_delegation_that_is_not_theirs()
    {
        var id = await host.Inside(async services =>
        {
            var today = host.Time.Today();
            var made = await services.GetRequiredService<DelegateWork>().Run(
                new(host.County.OfficeHead.Id, host.County.SecrecyReviewer.Id, today, today, "出差"), host.County.OfficeHead.AsActor());
            return made.Id;
        });
        using var stranger = await host.SignedIn(host.County.RequestOfficer);
        var page = await stranger.Open("/desk/account");
        using var content = new FormUrlEncodedContent(
        [
            KeyValuePair.Create("under", id.ToString()),
            KeyValuePair.Create("__RequestVerificationToken", page.Find("input[name=__RequestVerificationToken]").GetAttribute("value")!),
        ]);

        using var answer = await stranger.Http.PostAsync(new Uri("http://localhost/desk/account?handler=Take"), content);

        Assert.Contains("没有在生效", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_delegation_runs_on_its_days_alone_whatever_they_are() =>
        Prop.ForAll(Gen.Choose(-5, 130).Two().SelectMany(days => Gen.Choose(-10, 140).Select(on => (days.Item1, days.Item2, on))).ToArbitrary(), given =>
        {
            var (today, (first, last, on)) = (host.Time.Today(), given);
            var (from, to) = (today.AddDays(first), today.AddDays(last));
            var fits = DelegationRules.DaysFit(from, to, today).IsAllowed;
            if (fits != (first >= 0 && last >= first && last - first < Delegation.LongestDays))
                return false;
            var delegation = new Delegation(host.County.Reviewer, host.County.Clerk, from, to, "假", host.County.Reviewer.AsActor(), host.Time.GetUtcNow());
            var day = today.AddDays(on);
            var runs = delegation.RunsOn(day) == (first <= on && on <= last);
            delegation.End(host.Time.GetUtcNow());
            return runs && !delegation.RunsOn(day);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Two_delegations_of_one_person_never_share_a_day() =>
        Prop.ForAll(Gen.Choose(0, 20).Four().ToArbitrary(), days =>
        {
            var today = host.Time.Today();
            DateOnly Day(int of) => today.AddDays(of);
            var (from, to, from2, to2) = (Day(days.Item1), Day(days.Item1 + days.Item2), Day(days.Item3), Day(days.Item3 + days.Item4));
            var first = new Delegation(host.County.Reviewer, host.County.Clerk, from, to, "假", host.County.Reviewer.AsActor(), host.Time.GetUtcNow());
            var shared = Enumerable.Range(0, 45).Select(Day).Any(day => from <= day && day <= to && from2 <= day && day <= to2);
            return DelegationRules.IsAlone([first], from2, to2).IsAllowed == !shared;
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Only_to_a_colleague_of_the_same_body_with_another_role()
    {
        Assert.True(DelegationRules.PeopleFit(host.County.Reviewer, host.County.Clerk).IsAllowed);
        Assert.Equal("delegation.other-body", DelegationRules.PeopleFit(host.County.Reviewer, host.County.VillageClerk).Code);
        Assert.Equal("delegation.self", DelegationRules.PeopleFit(host.County.Reviewer, host.County.Reviewer).Code);
        Assert.Equal("delegation.administrator", DelegationRules.PeopleFit(host.County.Administrator, host.County.Officer).Code);
    }
}
