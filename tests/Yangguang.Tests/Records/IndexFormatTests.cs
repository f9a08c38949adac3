using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Yangguang.Bodies;
using Yangguang.Platform;
using Yangguang.Platform.Persistence;
using Yangguang.Records;
using Yangguang.Tests.Harness;

namespace Yangguang.Tests.Records;

/// <summary>The rule of index numbers is the county's to set, for numbers to come (C14). Own host: the rule is changed.</summary>
public sealed class IndexFormatTests(Host host) : IClassFixture<Host>
{
    // C14
    [Fact]
    public async Task A_new_rule_holds_for_numbers_to_come_and_what_was_given_stays()
    {
        var item = (await host.HasCatalog(host.County.Department, "05", Given.Row("低保标准")))[0];
        var before = await host.HasPublished(item, Given.Content("旧规则", host.Time.Today()));
        using var admin = await host.SignedIn(host.County.Administrator);
        var page = await admin.Open("/desk/index-format");

        page = await admin.Send(page, "button[formaction*='Preview']", ("Pattern", "SY{org}0{year}{serial:5}"));
        Assert.Contains($"SY{host.County.Department.Code}0202600002", page.Text, StringComparison.Ordinal);
        page = await admin.Send(page, ".button-primary", ("Pattern", "SY{org}0{year}{serial:5}"));
        Assert.Contains("自下一个索引号起执行", page.Text, StringComparison.Ordinal);

        var draft = await host.HasDraft(item, Given.Content("新规则", host.Time.Today()));
        await host.HasSubmitted(draft);
        var after = (await host.Inside(async services =>
        {
            // As a request does: the jurisdiction as it stands now.
            services.GetRequiredService<JurisdictionScope>().Enter(await services.GetRequiredService<YangguangDb>().Jurisdictions.AsNoTracking().SingleAsync());
            return await services.GetRequiredService<PublishRecord>().Run(draft.Id, ReviewSheet.Whole, host.County.Reviewer.AsActor());
        }))!;
        Assert.Equal($"SY{host.County.Department.Code}0202600002", after.IndexNumber);
        using var visitor = host.Public();
        Assert.Contains("旧规则", (await visitor.Open($"/records/{before.IndexNumber}")).Text, StringComparison.Ordinal);
        Assert.Contains("新规则", (await visitor.Open($"/records/{after.IndexNumber}")).Text, StringComparison.Ordinal);
        Assert.Contains(await host.Inside(services => services.GetRequiredService<YangguangDb>().Audit.Select(entry => entry.Event).ToListAsync()), happened => happened == "IndexFormatChanged");
    }

    [Theory]
    [InlineData("{year}-{serial:5}", "须含 {org}")]
    [InlineData("{org}/{year}/{serial:5}", "最多有一个斜杠")]
    [InlineData("/{org}{year}{serial:5}", "不能在开头")]
    [InlineData("{org}{year}<b>{serial:5}", "只能用字母")]
    [InlineData("{org}{year}", "须含一处流水号")]
    public async Task A_rule_that_would_repeat_or_not_be_an_address_is_refused_with_what_was_typed(string pattern, string because)
    {
        using var admin = await host.SignedIn(host.County.Administrator);
        var page = await admin.Open("/desk/index-format");

        page = await admin.Send(page, ".button-primary", ("Pattern", pattern));

        Assert.Contains(because, page.Text, StringComparison.Ordinal);
        Assert.Equal(pattern, page.Find("#Pattern").GetAttribute("value"));
    }

    [Fact]
    public async Task Only_the_administrator_sets_it()
    {
        using var officer = await host.SignedIn(host.County.Officer);

        Assert.Equal(System.Net.HttpStatusCode.Forbidden, (await officer.Open("/desk/index-format")).Status);
    }
}
