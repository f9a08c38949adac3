using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Yangguang.Bodies;
using Yangguang.Oversight.Inspection;
using Yangguang.Platform;
using Yangguang.Platform.Persistence;
using Yangguang.Rules.Oversight.Inspection;
using Yangguang.Tests.Harness;

namespace Yangguang.Tests.Oversight.Inspection;

/// <summary>The veto indicators on the own site (国办秘函〔2019〕19号). Own host: the clock is moved and text is tampered with.</summary>
public sealed class InspectionTests : IAsyncLifetime
{
    private readonly Host host = new();

    public Task InitializeAsync() => ((IAsyncLifetime)host).InitializeAsync();

    public Task DisposeAsync() => ((IAsyncLifetime)host).DisposeAsync();

    [Fact]
    public async Task What_was_changed_behind_the_gate_is_found_and_settles_once_it_is_put_right()
    {
        var number = await Published("低保公示");
        Assert.False(await IsMet(Veto.Safety));
        var digest = await host.Inside(services => services.GetRequiredService<YangguangDb>().Editions.Where(each => each.IndexNumber == number).Select(each => each.Digest).SingleAsync());

        await Falsify(number, new string('0', digest.Length));
        Assert.True(await IsMet(Veto.Safety));
        var finding = Assert.Single(await Open(Veto.Safety));
        Assert.Equal(($"/records/{number}", host.County.Department.Id), (finding.Address, finding.BodyId));
        await IsMet(Veto.Safety);
        Assert.Equal(finding.Id, Assert.Single(await Open(Veto.Safety)).Id);

        await Falsify(number, digest);
        Assert.False(await IsMet(Veto.Safety));
        Assert.Empty(await Open(Veto.Safety));
    }

    [Fact]
    public async Task A_front_page_without_news_for_two_weeks_is_found_the_day_after()
    {
        await Published("低保公示");
        host.Time.Advance(TimeSpan.FromDays(14));
        Assert.False(await IsMet(Veto.FrontPage));
        host.Time.Advance(TimeSpan.FromDays(1));
        Assert.True(await IsMet(Veto.FrontPage));
    }

    [Fact]
    public async Task A_guide_that_lacks_half_of_its_elements_goes_to_the_body_it_is_from()
    {
        var number = await Published("临时救助办事指南", "申请条件：生活困难的居民。咨询电话：0550-6021234");
        Assert.True(await IsMet(Veto.Services));

        var finding = Assert.Single(await Open(Veto.Services));
        Assert.Equal(($"/records/{number}", host.County.Department.Id), (finding.Address, finding.BodyId));
        Assert.Contains("设定依据、办理材料、办理地点", finding.What, StringComparison.Ordinal);
        Assert.DoesNotContain("申请条件", finding.What, StringComparison.Ordinal);
    }

    // standards V5: 信访 and 纪检 do not count as a way to ask and advise.
    [Fact]
    public async Task A_site_without_a_way_to_ask_and_advise_is_vetoed_until_there_is_one()
    {
        Assert.True(await IsMet(Veto.Interaction));
        Assert.Equal("/desk/site", Assert.Single(await Open(Veto.Interaction)).Address);

        using var admin = await host.SignedIn(host.County.Administrator);
        await admin.Send(await admin.Open("/desk/site"), "form.form", ("Input.Sponsor", "昭明县人民政府"), ("Input.MessagesAddress", "https://example.org/messages"));
        Assert.False(await IsMet(Veto.Interaction));
        Assert.Empty(await Open(Veto.Interaction));
    }

    [Fact]
    public async Task The_site_is_visited_once_in_every_hour_and_the_hours_it_did_not_open_are_counted()
    {
        await Visit();
        await Visit();
        Assert.Equal(1, await host.Inside(services => services.GetRequiredService<YangguangDb>().SiteVisits.CountAsync()));
        host.Time.Advance(TimeSpan.FromHours(2));
        await Visit();
        host.Time.Advance(TimeSpan.FromHours(1));

        Assert.True(await IsMet(Veto.Access));
        Assert.Contains("33.3%", (await Open(Veto.Access)).Single().What.Replace(" ", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    // Every kind of page says of itself what the inspection reads.
    [Fact]
    public async Task The_own_pages_carry_every_tag()
    {
        await Published("低保公示");
        var identity = new SiteIdentity { Sponsor = "昭明县人民政府", SiteCode = $"{host.County.Jurisdiction.Code}0001" };
        await host.Inside(services => services.GetRequiredService<ChangeSiteIdentity>().Run(identity, host.County.Administrator.AsActor()));

        await host.Inside(services => services.GetRequiredService<InspectSite>().Run());

        Assert.Equal([], (await Open(null)).Select(finding => $"{finding.Address}: {finding.What}"));
    }

    [Fact]
    public async Task The_office_inspects_on_demand_and_a_clerk_sees_only_what_is_the_own_body_s()
    {
        await Published("临时救助办事指南", "请到窗口办理。");
        using var office = await host.SignedIn(host.County.Officer);
        var page = await office.Send(await office.Open("/desk/inspection"), "form[action='/desk/inspection']");
        Assert.Contains("服务不实用", page.Text, StringComparison.Ordinal);
        Assert.Contains("临时救助办事指南", (await office.Open("/desk/inspection?of=Services")).TextOf("main"), StringComparison.Ordinal);
        Assert.DoesNotContain("临时救助办事指南", (await office.Open("/desk/inspection?of=Access&after=rubbish")).TextOf("main"), StringComparison.Ordinal);

        using var clerk = await host.SignedIn(host.County.Clerk);
        page = await clerk.Open("/desk/inspection");
        Assert.Contains("临时救助办事指南", page.TextOf("main"), StringComparison.Ordinal);
        Assert.False(page.Has("form[action='/desk/inspection']"));
        using var village = await host.SignedIn(host.County.VillageClerk);
        Assert.DoesNotContain("临时救助办事指南", (await village.Open("/desk/inspection")).TextOf("main"), StringComparison.Ordinal);
    }

    private async Task<string> Published(string title, string text = "")
    {
        var item = (await host.HasCatalog(host.County.Department, "05", Given.Row("社会救助")))[0];
        var content = Given.Content(title, host.Time.Today());
        var edition = await host.HasPublished(item, text.Length == 0 ? content : content with { Text = text });
        return edition.IndexNumber;
    }

    private async Task<bool> IsMet(Veto veto) =>
        (await host.Inside(services => services.GetRequiredService<InspectSite>().Run())).Single(verdict => verdict.Veto == veto).IsMet;

    private Task<List<SiteFinding>> Open(Veto? veto) => host.Inside(services => services.GetRequiredService<YangguangDb>().SiteFindings.AsNoTracking()
        .Where(finding => finding.SettledAt == null && finding.Veto == veto).ToListAsync());

    private Task Visit() => host.Inside(services => services.GetRequiredService<VisitSite>().Run());

    private Task Falsify(string number, string digest) => host.Inside(services => services.GetRequiredService<YangguangDb>().Editions
        .Where(each => each.IndexNumber == number).ExecuteUpdateAsync(set => set.SetProperty(each => each.Digest, digest)));
}
