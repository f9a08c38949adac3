using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Yangguang.Accounts;
using Yangguang.Bodies;
using Yangguang.Catalog;
using Yangguang.Duties;
using Yangguang.Platform.Persistence;
using Yangguang.Rules.Records.Gate;
using Yangguang.Tests.Harness;

namespace Yangguang.Tests.Demo;

/// <summary>The demonstration county shows everything a real one would, and its accounts open its desk.</summary>
[Collection(InTheDemonstration.Name)]
public sealed class DemonstrationTests(DemonstrationHost host)
{
    // A10
    [Fact]
    public async Task Every_state_of_a_duty_can_be_seen() => Assert.Equal(
        Enum.GetValues<DutyState>().Order(),
        (await host.Inside(services => Db(services).Duties.Select(duty => duty.State).Distinct().ToListAsync())).Order());

    [Fact]
    public async Task Every_state_of_a_record_can_be_seen() => Assert.Equal(
        Enum.GetValues<RecordState>().Order(),
        (await host.Inside(services => Db(services).Records.Select(record => record.State).Distinct().ToListAsync())).Order());

    // B01, D21: AttributeCheck to SignOff, a plan for later, an urgent publication, a second edition, a withdrawal, a repeal.
    [Fact]
    public async Task What_becomes_of_published_records_can_be_seen()
    {
        var seen = await host.Inside(async services => (
            Withdrawn: await Db(services).Records.CountAsync(record => record.Standing == PublicStanding.Withdrawn),
            Repealed: await Db(services).Records.CountAsync(record => record.RepealedOn != null),
            Second: await Db(services).Editions.CountAsync(edition => edition.Number > 1),
            Urgent: await Db(services).Editions.CountAsync(edition => edition.UrgentReason != "")));

        Assert.All(new[] { seen.Withdrawn, seen.Repealed, seen.Second, seen.Urgent }, count => Assert.NotEqual(0, count));
        Assert.Equal(0, await host.Inside(services => Db(services).Editions.Where(edition => edition.IsLive)
            .GroupBy(edition => edition.RecordId).CountAsync(group => group.Count() > 1)));
    }

    // A09, A10
    [Fact]
    public async Task The_county_has_its_office_departments_townships_and_villages_and_the_whole_matrix()
    {
        var kinds = await host.Inside(services => Db(services).Bodies.GroupBy(body => body.Kind)
            .Select(kind => new { kind.Key, Count = kind.Count() }).ToDictionaryAsync(kind => kind.Key, kind => kind.Count));
        var standings = await host.Inside(services => Db(services).Catalogs.GroupBy(catalog => catalog.Standing)
            .Select(standing => new { standing.Key, Count = standing.Count() }).ToDictionaryAsync(each => each.Key, each => each.Count));

        Assert.Equal((1, 25, 12, 60), (kinds[BodyKind.DisclosureOffice], kinds[BodyKind.Department], kinds[BodyKind.Township], kinds[BodyKind.Village]));
        Assert.Equal(38 * 27, standings.Values.Sum());
        Assert.Equal(Enum.GetValues<CatalogStanding>().Order(), standings.Keys.Order());
    }

    [Fact]
    public async Task A_body_without_the_matter_says_why() => Assert.DoesNotContain(
        await host.Inside(services => Db(services).Catalogs.Where(catalog => catalog.Standing == CatalogStanding.NotInvolved)
            .Select(catalog => catalog.Note).Distinct().ToListAsync()),
        string.IsNullOrWhiteSpace);

    // A10: what was told day by day is what a sweep of today finds.
    [Fact]
    public async Task A_sweep_right_after_the_founding_changes_nothing()
    {
        var swept = await host.Inside(services => services.GetRequiredService<SweepDuties>().Run());
        Assert.Equal((0, 0), (swept.FellOverdue, swept.RoundsOpened));
    }

    [Fact]
    public async Task An_account_that_the_sign_in_page_prints_opens_the_desk()
    {
        using var visitor = new Visitor(host.CreateClient());
        var page = await visitor.Open("/sign-in");
        Assert.Contains(DemonstrationAccounts.Password, page.Text, StringComparison.Ordinal);

        page = await visitor.Send(page, "main form", ("UserName", "mzj-clerk"), ("Password", DemonstrationAccounts.Password));

        Assert.Equal("/desk", page.Path);
    }

    [Fact]
    public async Task Every_public_page_says_that_all_of_it_is_invented()
    {
        using var visitor = new Visitor(host.CreateClient());
        foreach (var path in new[] { "/", "/areas", "/matrix", "/bodies", "/records", "/flows" })
            Assert.Contains("演示数据", (await visitor.Open(path)).Text, StringComparison.Ordinal);
    }

    private static YangguangDb Db(IServiceProvider services) => services.GetRequiredService<YangguangDb>();
}
