using Microsoft.Extensions.DependencyInjection;
using Yangguang.Accounts;
using Yangguang.Meetings;
using Yangguang.Platform;
using Yangguang.Rules.Law;
using Yangguang.Rules.Records;
using Yangguang.Rules.Records.Gate;
using Yangguang.Rules.Time;
using Yangguang.Tests.Harness;

namespace Yangguang.Tests.Meetings;

/// <summary>Meetings and their topics (B10).</summary>
public sealed class MeetingTests(Host host) : IClassFixture<Host>
{
    // B10
    [Fact]
    public async Task A_meeting_is_due_by_local_practice_and_a_topic_without_attribute_is_listed()
    {
        var meeting = await Logged("第20次常务会议", Topic("研究低保标准", null), Topic("研究预算", DisclosureAttribute.Proactive));

        Assert.Equal(MeetingOpening.PublishBy(WorkingCalendar.National, meeting.Facts.HeldOn, LocalPractice.Default).DueOn, meeting.DueOn);
        using var reviewer = await host.SignedIn(host.County.Reviewer);
        var list = await reviewer.Open("/desk/meetings");
        Assert.Contains("研究低保标准", list.TextOf("[aria-labelledby=undetermined]"), StringComparison.Ordinal);
        Assert.DoesNotContain("研究预算", list.TextOf("[aria-labelledby=undetermined]"), StringComparison.Ordinal);
        var refusal = await Assert.ThrowsAsync<RuleViolationException>(() => Publish(meeting, host.County.Reviewer));
        Assert.Equal("meeting.undetermined", refusal.Ruling.Code);
    }

    [Fact]
    public async Task The_public_sees_open_topics_with_their_documents_and_of_the_others_only_how_many()
    {
        var item = (await host.HasCatalog(host.County.Department, "05", Given.Row("会议文件")))[0];
        var edition = await host.HasPublished(item, Given.Content("低保标准通知", host.Time.Today()));
        var meeting = await Logged("第21次常务会议",
            Topic("研究低保标准", DisclosureAttribute.Proactive) with { Outcome = "原则通过", IndexNumber = edition.IndexNumber },
            Topic("研究人事安排", DisclosureAttribute.Withheld) with { Ground = WithholdingGround.InternalAffairs },
            Topic("研究个案", DisclosureAttribute.OnRequest));
        using var visitor = host.Public();
        Assert.Equal(System.Net.HttpStatusCode.NotFound, (await visitor.Open(meeting.Address)).Status);

        await Publish(meeting, host.County.Reviewer);

        var page = await visitor.Open(meeting.Address);
        Assert.Contains("原则通过", page.Text, StringComparison.Ordinal);
        Assert.True(page.Has($"a[href='/records/{edition.IndexNumber}']"), page.Text);
        Assert.DoesNotContain("人事安排", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("研究个案", page.Text, StringComparison.Ordinal);
        Assert.Contains("另有 1 项议题依法不予公开", page.Text, StringComparison.Ordinal);
        Assert.True((await visitor.Open($"/records/{edition.IndexNumber}")).Has($"a[href='{meeting.Address}']"));
        Assert.Contains("第21次常务会议", (await visitor.Open("/meetings?kind=Executive")).Text, StringComparison.Ordinal);
        Assert.Equal(["第21次常务会议"], (await visitor.Open("/search?q=研究低保标准&kind=meeting")).TextsOf(".hit-title"));
        Assert.Empty((await visitor.Open("/search?q=人事安排&kind=meeting")).TextsOf(".hit-title"));
    }

    [Fact]
    public async Task Who_logged_a_meeting_does_not_open_it()
    {
        var meeting = await Logged("第22次常务会议", host.County.Officer, Topic("研究规划", DisclosureAttribute.Proactive));

        var refusal = await Assert.ThrowsAsync<RuleViolationException>(() => Publish(meeting, host.County.Officer));

        Assert.Equal("meeting.same-person", refusal.Ruling.Code);
    }

    [Fact]
    public async Task A_topic_withheld_without_a_ground_is_not_determined()
    {
        var meeting = await Logged("第23次常务会议", Topic("研究案件", DisclosureAttribute.Withheld));

        var refusal = await Assert.ThrowsAsync<RuleViolationException>(() => Publish(meeting, host.County.Reviewer));

        Assert.Equal("meeting.undetermined", refusal.Ruling.Code);
    }

    [Fact]
    public async Task A_clerk_logs_a_meeting_in_the_browser_and_a_wrong_index_number_comes_back_with_what_was_typed()
    {
        using var clerk = await host.SignedIn(host.County.Clerk);
        var form = await clerk.Open("/desk/meetings/new");

        var refused = await clerk.Send(form, "form.form-wide", ("Input.Name", "局长办公会议"), ("Input.Topics[0].Title", "研究救助"), ("Input.Topics[0].IndexNumber", "没有这个号"));
        Assert.Contains("没有索引号为“没有这个号”的信息", refused.Text, StringComparison.Ordinal);
        Assert.Equal("研究救助", refused.Find("#title-0").GetAttribute("value"));

        var page = await clerk.Send(refused, "form.form-wide", ("Input.Topics[0].IndexNumber", ""), ("Input.Topics[0].Attribute", "Proactive"));
        Assert.Contains("已登记", page.Text, StringComparison.Ordinal);
        page = await clerk.Send(page, "form.form-wide", ("Input.Topics[1].Title", "研究养老"));
        Assert.Equal("研究养老", page.Find("#title-1").GetAttribute("value"));
        Assert.Equal("研究救助", page.Find("#title-0").GetAttribute("value"));
    }

    private static TypedTopic Topic(string title, DisclosureAttribute? attribute) => new(null, title, attribute, null, "", "");

    private Task<Meeting> Logged(string name, params TypedTopic[] topics) => Logged(name, host.County.Clerk, topics);

    private Task<Meeting> Logged(string name, Staff by, params TypedTopic[] topics) => host.Inside(services => services.GetRequiredService<LogMeeting>().Run(
        host.County.Department.Id, new MeetingFacts { Kind = MeetingKind.Executive, Name = name, HeldOn = host.Time.Today() }, topics, by.AsActor()));

    private Task<Meeting> Publish(Meeting meeting, Staff by) =>
        host.Inside(services => services.GetRequiredService<PublishMeeting>().Run(meeting.Id, by.AsActor()));
}
