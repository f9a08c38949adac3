using Microsoft.Extensions.DependencyInjection;
using Yangguang.Platform;
using Yangguang.Records;
using Yangguang.Rules.Records.Gate;
using Yangguang.Tests.Harness;

namespace Yangguang.Tests.Records;

/// <summary>Several drafts handed in together: shown before, done one by one, taken back.</summary>
public sealed class SubmitManyTests(Host host) : IClassFixture<Host>
{
    private static int _areas = 10;

    [Fact]
    public async Task What_would_come_of_each_is_shown_before_and_one_that_is_refused_holds_up_no_other()
    {
        var whole = await Draft(Given.Content("批量提交甲", host.Time.Today()));
        var other = await Draft(Given.Content("批量提交乙", host.Time.Today()));
        var lacking = await Draft(Given.Content("批量提交丙", host.Time.Today()) with { Text = "" });
        using var clerk = await host.SignedIn(host.County.Clerk);

        var preview = await clerk.Open($"/desk/records/submit?id={whole.Id}&id={other.Id}&id={lacking.Id}");

        Assert.Equal(RecordState.Draft, (await host.RecordOf(whole.Id)).State);
        Assert.Equal("提交 2 条", preview.TextOf(".actions .button-primary"));
        var after = await clerk.Send(preview, "form:has(.button-primary)");
        Assert.Contains("已提交 2 条", after.Text, StringComparison.Ordinal);
        Assert.Equal(RecordState.Draft, (await host.RecordOf(lacking.Id)).State);
        Assert.True((await host.RecordOf(whole.Id)).State.IsUnderReview());

        var back = await clerk.Send(after, "form[action*=Recall]");
        Assert.Contains("已撤回 2 条", back.Text, StringComparison.Ordinal);
        Assert.Equal(RecordState.Draft, (await host.RecordOf(other.Id)).State);
    }

    [Fact]
    public async Task Another_bodys_drafts_and_what_is_no_record_are_not_there()
    {
        var draft = await Draft(Given.Content("批量提交丁", host.Time.Today()));
        using var village = await host.SignedIn(host.County.VillageClerk);

        var page = await village.Open($"/desk/records/submit?id={draft.Id}&id={Guid.Empty}&id=x");

        Assert.DoesNotContain("批量提交丁", page.Text, StringComparison.Ordinal);
        Assert.Contains("没有选择信息", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Drafts_are_chosen_in_the_list()
    {
        var draft = await Draft(Given.Content("批量提交戊", host.Time.Today()));
        using var clerk = await host.SignedIn(host.County.Clerk);

        Assert.True((await clerk.Open("/desk/records")).Has($"form[action='/desk/records/submit'] input[name=id][value='{draft.Id}']"));
    }

    private async Task<GovernmentRecord> Draft(RecordContent content)
    {
        // A body has one catalogue of an area.
        var area = Interlocked.Increment(ref _areas).ToString("00", System.Globalization.CultureInfo.InvariantCulture);
        var item = (await host.HasCatalog(host.County.Department, area, Given.Row(content.Title)))[0];
        return await host.Inside(services => services.GetRequiredService<DraftRecord>()
            .Run(item.Id, item.BodyId, null, content, host.County.Clerk.AsActor()));
    }
}
