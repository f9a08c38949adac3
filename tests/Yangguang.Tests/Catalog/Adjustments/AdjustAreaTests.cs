using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Yangguang.Catalog.Adjustments;
using Yangguang.Duties;
using Yangguang.Platform;
using Yangguang.Platform.Persistence;
using Yangguang.Tests.Harness;

namespace Yangguang.Tests.Catalog.Adjustments;

/// <summary>Areas merge and end; nothing that was public is lost, and old addresses lead on (A07, A13, A22).</summary>
public sealed class AdjustAreaTests(Host host) : IClassFixture<Host>
{
    private const string Basis = "昭政办〔2026〕8号";

    private string Code => host.County.Department.Code;

    // A07, A13, A22
    [Fact]
    public async Task Rows_of_a_merged_area_go_on_with_their_duties_and_records_and_old_addresses_lead_to_them()
    {
        var moved = (await host.HasCatalog(host.County.Department, "23", Given.Row("救灾款物发放")))[0];
        var there = (await host.HasCatalog(host.County.Department, "22", Given.Row("安全检查")))[0];
        var record = await host.HasPublished(moved, Given.Content("救灾款发放公示", new(2026, 2, 27)));
        var duty = await host.DutyOf(moved);
        using var officer = await host.SignedIn(host.County.Officer);

        var plan = await officer.Open("/desk/areas/adjust?area=23&into=22");
        Assert.Contains("昭明县民政局", plan.TextOf("table"), StringComparison.Ordinal);
        var refused = await officer.Send(plan, "form[method=post].form", ("Basis", " "));
        Assert.Contains("请写明调整依据", refused.TextOf(".error-summary"), StringComparison.Ordinal);
        await officer.Send(plan, "form[method=post].form", ("Basis", Basis));

        using var visitor = host.Public();
        Assert.Equal($"/items/{Code}-22-002", (await visitor.Open($"/items/{moved.Code}")).Path);
        Assert.Equal($"/areas/22?body={Code}", (await visitor.Open($"/areas/23?body={Code}")).Path);
        Assert.Contains("救灾款发放公示", (await visitor.Open("/records?area=22")).Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await visitor.Open($"/records/{record.IndexNumber}")).Status);
        Assert.Contains("救灾款物发放", (await visitor.Open($"/catalogs/{Code}/23/versions/1")).TextOf("table"), StringComparison.Ordinal);
        Assert.Contains("新增 1 项", (await visitor.Open($"/catalogs/{Code}/22/versions")).TextOf("#v2"), StringComparison.Ordinal);
        Assert.Contains("安全生产", (await visitor.Open("/areas?q=救灾")).TextOf("table"), StringComparison.Ordinal);
        Assert.DoesNotContain((await visitor.Open("/matrix")).TextsOf(".matrix-area"), name => name == "救灾");
        var after = await host.DutyOf(moved);
        Assert.Equal((duty.Id, there.CatalogId, "22"), (after.Id, after.CatalogId, after.AreaCode));
        Assert.Equal(1, await Audited("AreaMerged"));
    }

    // A07
    [Fact]
    public async Task An_abolished_area_ends_its_duties_and_stays_readable()
    {
        var item = (await host.HasCatalog(host.County.Department, "16", Given.Row("危房改造对象")))[0];

        await host.Inside(services => services.GetRequiredService<AdjustArea>().Run("16", null, Basis, host.County.Officer.AsActor()));

        Assert.Equal(host.Time.Today(), (await host.Inside(services => services.GetRequiredService<YangguangDb>().Duties
            .IgnoreQueryFilters([Duty.LiveFilter]).AsNoTracking().SingleAsync(duty => duty.ItemId == item.Id))).EndedOn);
        using var visitor = host.Public();
        Assert.Equal(HttpStatusCode.OK, (await visitor.Open($"/items/{item.Code}")).Status);
        Assert.Contains("不再施行", (await visitor.Open($"/catalogs/{Code}/16/versions/1")).TextOf(".notice-warning"), StringComparison.Ordinal);
        Assert.Contains(Basis, (await visitor.Open($"/areas/16?body={Code}")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_draft_under_way_is_named_and_nothing_happens()
    {
        var item = (await host.HasCatalog(host.County.Department, "12", Given.Row("征地公告")))[0];
        using var clerk = await host.SignedIn(host.County.Clerk);
        await clerk.Send(await clerk.Open($"/desk/catalogs/{Code}/12"), "form[action*=Start]");

        var refusal = await Assert.ThrowsAsync<RuleViolationException>(() => host.Inside(services =>
            services.GetRequiredService<AdjustArea>().Run("12", "11", Basis, host.County.Officer.AsActor())));

        Assert.Contains("第2版", refusal.Ruling.Reason, StringComparison.Ordinal);
        Assert.Equal("12", (await host.DutyOf(item)).AreaCode);
        await Assert.ThrowsAsync<RuleViolationException>(() => host.Inside(services =>
            services.GetRequiredService<AdjustArea>().Run("12", "12", Basis, host.County.Officer.AsActor())));
        await Assert.ThrowsAsync<RuleViolationException>(() => host.Inside(services =>
            services.GetRequiredService<AdjustArea>().Run("12", null, Basis, host.County.Clerk.AsActor())));
    }

    private Task<int> Audited(string name) => host.Inside(services =>
        services.GetRequiredService<YangguangDb>().Audit.CountAsync(entry => entry.Event == name));
}
