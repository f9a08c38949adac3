using System.Net;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Yangguang.Accounts;
using Yangguang.Duties;
using Yangguang.Platform.Persistence;
using Yangguang.Rules.Time;
using Yangguang.Tests.Harness;

namespace Yangguang.Tests.Handover;

/// <summary>The only officer changes: everything open is told with dates and reasons, and passed on in one act (D24).</summary>
public sealed class HandoverTests(Host host) : IClassFixture<Host>
{
    // D24
    [Fact]
    public async Task Everything_one_clerk_has_open_is_listed_exported_and_passed_to_the_successor()
    {
        var items = await host.HasCatalog(host.County.Department, "05", Given.Row("审核信息"), Given.Row("读不懂的时限", "视情况而定"));
        var duty = await host.DutyOf(items[0]);
        await host.Inside(services => services.GetRequiredService<NoteFact>()
            .Run(duty.Id, TimeLimitAnchor.FormedOrChanged, new(2026, 2, 26), "2月名单", host.County.Clerk.AsActor()));
        var draft = await host.HasDraft(items[0], Given.Content("写到一半的公示", new(2026, 2, 27)));
        var successor = await Successor();
        using var reviewer = await host.SignedIn(host.County.Reviewer);

        var page = await reviewer.Open($"/desk/handover?person={host.County.Clerk.Id}");
        Assert.Contains("2026-03-25", page.TextOf("#pressing ~ .table-frame"), StringComparison.Ordinal);
        Assert.Contains("读不懂的时限", page.Text, StringComparison.Ordinal);
        Assert.Contains("写到一半的公示", page.Text, StringComparison.Ordinal);
        foreach (var format in new[] { "docx", "xlsx" })
        {
            using var file = await reviewer.Http.GetAsync(new Uri($"/desk/handover?person={host.County.Clerk.Id}&handler=Export&format={format}", UriKind.Relative));
            Assert.Equal(HttpStatusCode.OK, file.StatusCode);
            Assert.True((await file.Content.ReadAsByteArrayAsync()).Length > 2000);
        }

        var refused = await reviewer.Send(page, "form[method=post].form", ("To", successor.Id.ToString()), ("Reason", ""));
        Assert.Contains("请写明交接原因", refused.TextOf(".error-summary"), StringComparison.Ordinal);
        await reviewer.Send(page, "form[method=post].form", ("To", successor.Id.ToString()), ("Reason", "张信调离"), ("WithUnassigned", "true"));

        Assert.Equal(successor.Id, (await host.DutyOf(items[0])).OwnerId);
        Assert.Equal(successor.Id, (await host.Inside(services => services.GetRequiredService<YangguangDb>().Records.AsNoTracking().SingleAsync(record => record.Id == draft.Id))).AuthorId);
        Assert.Equal(1, await host.Inside(services => services.GetRequiredService<YangguangDb>().Audit.CountAsync(entry => entry.Event == "WorkHandedOver")));
    }

    // D24
    [Fact]
    public async Task A_clerk_reads_the_own_body_but_does_not_hand_over_and_no_other_body()
    {
        using var clerk = await host.SignedIn(host.County.VillageClerk);

        Assert.False((await clerk.Open($"/desk/handover?person={host.County.VillageClerk.Id}")).Has("form[method=post].form"));
        Assert.Equal(HttpStatusCode.NotFound, (await clerk.Open($"/desk/handover?body={host.County.Department.Code}")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await clerk.Open($"/desk/handover?person={host.County.Clerk.Id}")).Status);
    }

    private Task<Staff> Successor() => host.Inside(async services =>
    {
        var staff = new Staff(Guid.CreateVersion7(host.Time.GetUtcNow()), "clerk2", "刘接", host.County.Department, StaffRole.Clerk);
        var made = await services.GetRequiredService<UserManager<Staff>>().CreateAsync(staff, SmallCounty.Password);
        Assert.True(made.Succeeded);
        return staff;
    });
}
