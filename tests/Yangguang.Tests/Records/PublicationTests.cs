using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Yangguang.Duties;
using Yangguang.Platform;
using Yangguang.Platform.Persistence;
using Yangguang.Records;
using Yangguang.Rules.Records;
using Yangguang.Tests.Harness;

namespace Yangguang.Tests.Records;

/// <summary>The thread from a clerk's draft to a met duty, by the use cases alone.</summary>
public sealed class PublicationTests(Host host) : IClassFixture<Host>
{
    // A06, A10
    [Fact]
    public async Task A_published_record_meets_the_duty_that_its_forming_started()
    {
        var item = (await host.HasCatalog(host.County.Department, "05", Given.Row("审核信息")))[0];
        var draft = await host.HasDraft(item, Given.Content("三月份审核信息", host.Time.Today()));
        Assert.Equal(DutyState.Due, (await host.DutyOf(item)).State);

        await host.Inside(services => services.GetRequiredService<SubmitRecord>().Run(draft.Id, host.County.Clerk.AsActor()));
        var edition = await host.Inside(services => services.GetRequiredService<PublishRecord>().Run(draft.Id, ReviewSheet.Whole, host.County.Reviewer.AsActor()));

        var duty = await host.DutyOf(item);
        Assert.Equal((DutyState.MetOnTime, null), (duty.State, duty.NextDueOn));
        Assert.True(IndexNumber.TryParse(edition!.IndexNumber, out _));
        Assert.Equal(draft.Id.Value, await host.Inside(services => services.GetRequiredService<YangguangDb>().Evidence
            .Where(evidence => evidence.DutyId == duty.Id).Select(evidence => evidence.RecordId!.Value).SingleAsync()));
    }

    [Fact]
    public async Task The_one_who_drafted_may_not_publish()
    {
        var item = (await host.HasCatalog(host.County.Department, "06", Given.Row("审核信息")))[0];
        var draft = await host.HasDraft(item, Given.Content("四月份审核信息", host.Time.Today()));
        await host.Inside(services => services.GetRequiredService<SubmitRecord>().Run(draft.Id, host.County.Clerk.AsActor()));

        var refusal = await Assert.ThrowsAsync<RuleViolationException>(() => host.Inside(services =>
            services.GetRequiredService<PublishRecord>().Run(draft.Id, ReviewSheet.Whole, host.County.Clerk.AsActor())));

        Assert.Equal("gate.same-person", refusal.Ruling.Code);
    }

    [Fact]
    public async Task Index_numbers_of_a_body_count_up_without_a_gap()
    {
        var item = (await host.HasCatalog(host.County.Department, "07", Given.Row("审核信息")))[0];

        var first = await host.HasPublished(item, Given.Content("甲", host.Time.Today()));
        var second = await host.HasPublished(item, Given.Content("乙", host.Time.Today()));

        Assert.Equal(Serial(first) + 1, Serial(second));

        static int Serial(RecordEdition edition) => IndexNumber.TryParse(edition.IndexNumber, out var number) ? number.Serial : -1;
    }
}
