using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Yangguang.Catalog;
using Yangguang.Catalog.Profiles;
using Yangguang.Platform;
using Yangguang.Platform.Persistence;
using Yangguang.Rules.Catalog;
using Yangguang.Tests.Harness;

namespace Yangguang.Tests.Catalog.Profiles;

/// <summary>领域方案: switching profiles, the chain of a new area, who answers for it (A11, A12, A13, A17).</summary>
public sealed class ProfileTests(Host host) : IClassFixture<Host>
{
    private const string Basis = "县政办〔2026〕8号";

    [Fact] // A12, A13
    public async Task Switching_from_26_to_29_creates_three_empty_areas_flagged_and_four_tasks_each()
    {
        using var officer = await host.SignedIn(host.County.Officer);
        var choosing = await officer.Open("/desk/areas/switch");
        var link = choosing.Document.QuerySelectorAll("a[href*='areas=29']").First(a => !a.GetAttribute("href")!.Contains("areas=31", StringComparison.Ordinal));
        var preview = await officer.Open(link.GetAttribute("href")!.Split('#')[0]);
        Assert.Contains("增加 3 个领域", preview.Text, StringComparison.Ordinal);
        Assert.Contains("2026-07-31", preview.Text, StringComparison.Ordinal);
        Assert.Equal(0, await Count(db => db.NewAreaTasks));

        var silent = await officer.Send(preview, "form[method=post][action*=switch]", ("Basis", Basis));
        Assert.Contains("还没有牵头单位", silent.TextOf(".error-summary"), StringComparison.Ordinal);
        Assert.Equal(Basis, silent.Find("#Basis").GetAttribute("value"));
        var lead = host.County.Department.Code;
        await officer.Send(silent, "form[method=post][action*=switch]", ("Leads[27]", lead), ("Leads[28]", lead), ("Leads[29]", lead));

        Assert.Equal(12, await Count(db => db.NewAreaTasks));
        Assert.Equal(3, await Count(db => db.Catalogs.Where(catalog =>
            catalog.BodyId == host.County.Department.Id && catalog.Standing == CatalogStanding.ToBeCompiled)));
        using var visitor = host.Public();
        var matrix = await visitor.Open("/matrix");
        Assert.Equal(29, matrix.Document.QuerySelectorAll("th.matrix-area").Length);
        Assert.Contains(Basis, (await officer.Open("/desk/areas")).Text, StringComparison.Ordinal);
        using var clerk = await host.SignedIn(host.County.Clerk);
        Assert.Contains("系统梳理领域政务公开事项", (await clerk.Open("/desk")).Text, StringComparison.Ordinal);

        await TheOtherBodiesAreSignedFor(visitor);
        await TheChainIsDoneInOrderAndPublishesOnlyWhatIsCompiled();
    }

    [Fact]
    public async Task Whoever_does_not_govern_the_catalogue_cannot_switch()
    {
        using var clerk = await host.SignedIn(host.County.Clerk);
        Assert.NotEqual(HttpStatusCode.OK, (await clerk.Open("/desk/areas/switch")).Status);
        Assert.DoesNotContain("/desk/areas/switch", (await clerk.Open("/desk/areas")).Document.Body!.InnerHtml, StringComparison.Ordinal);

        var refused = await Assert.ThrowsAsync<RuleViolationException>(() => host.Inside(services => services.GetRequiredService<AdoptProfile>().Run(
            new ProfileChange(AreaProfile.PilotAnd("31"), Basis, new(2026, 3, 2), new Dictionary<string, Yangguang.Bodies.BodyId>(), true),
            host.County.Clerk.AsActor())));

        Assert.Contains("县政务公开办", refused.Message, StringComparison.Ordinal);
    }

    [Fact] // A11
    public async Task An_area_has_one_leading_body_and_any_number_that_take_part()
    {
        using var officer = await host.SignedIn(host.County.Officer);
        var page = await officer.Open("/desk/areas/14");

        var without = await officer.Send(page, "form[action*=Assign]", ("Lead", ""));
        Assert.Contains("牵头单位", without.TextOf(".error-summary"), StringComparison.Ordinal);
        await officer.Send(page, "form[action*=Assign]", ("Lead", host.County.Department.Code), ("Joint", host.County.Township.Code));
        await officer.Send(page, "form[action*=Assign]", ("Lead", host.County.Township.Code), ("Joint", host.County.Department.Code));

        var parts = await host.Inside(services => services.GetRequiredService<YangguangDb>().AreaAssignments.AsNoTracking()
            .Where(part => part.AreaCode == "14").ToDictionaryAsync(part => part.BodyId, part => part.Role));
        Assert.Equal(2, parts.Count);
        Assert.Equal(AreaRole.Lead, parts[host.County.Township.Id]);
        Assert.Equal(AreaRole.Joint, parts[host.County.Department.Id]);
    }

    private async Task TheOtherBodiesAreSignedFor(Visitor visitor)
    {
        var page = await visitor.Open($"/areas/27?body={host.County.Township.Code}");
        Assert.Contains("按全县领域分工", page.Text, StringComparison.Ordinal);
        Assert.Contains(host.County.Officer.DisplayName, page.Text, StringComparison.Ordinal);
    }

    private async Task TheChainIsDoneInOrderAndPublishesOnlyWhatIsCompiled()
    {
        using var clerk = await host.SignedIn(host.County.Clerk);
        for (var step = 1; step < NewAreaChain.Length; step++)
            await clerk.Send(await clerk.Open("/desk/areas/27"), "form[action*=Finish]", ("Outcome", $"完成第{step}项"));
        var refused = await clerk.Send(await clerk.Open("/desk/areas/27"), "form[action*=Finish]", ("Outcome", "已公开"));
        Assert.Contains("还有1个分工单位的目录待编制", refused.TextOf(".error-summary"), StringComparison.Ordinal);

        await host.HasCatalogIn("27");
        await clerk.Send(await clerk.Open("/desk/areas/27"), "form[action*=Finish]", ("Outcome", "已公开"));

        Assert.Equal(0, await Count(db => db.NewAreaTasks.Where(task => task.AreaCode == "27" && task.DoneOn == null)));
    }

    private Task<int> Count<T>(Func<YangguangDb, IQueryable<T>> rows) =>
        host.Inside(services => rows(services.GetRequiredService<YangguangDb>()).CountAsync());
}

internal static class CompiledArea
{
    /// <summary>The department's catalogue of the area comes into force.</summary>
    public static Task HasCatalogIn(this Host host, string area) => host.Inside(async services =>
    {
        var db = services.GetRequiredService<YangguangDb>();
        var catalog = await db.Catalogs.SingleAsync(catalog => catalog.BodyId == host.County.Department.Id && catalog.AreaCode == area);
        catalog.TakeEffect(host.Time.Today());
        await db.SaveChangesAsync();
    });
}
