using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Yangguang.Accounts;
using Yangguang.Catalog;
using Yangguang.Interpretations;
using Yangguang.Oversight;
using Yangguang.Platform;
using Yangguang.Platform.Persistence;
using Yangguang.Records;
using Yangguang.Rules.Records.Interpretations;
using Yangguang.Tests.Harness;

namespace Yangguang.Tests.Interpretations;

/// <summary>Interpretations bound to their documents, issued with them or owed by a day (D01–D05).</summary>
public sealed class InterpretationTests(Host host) : IClassFixture<Host>
{
    private static readonly InterpretationContent Text = new()
    {
        Title = "一图读懂低保新标准",
        Author = "县民政局局长 王民",
        Role = InterpreterRole.HeadOfBody,
        AffectsInterests = true,
        Elements = new Dictionary<InterpretationElement, string>
        {
            [InterpretationElement.Background] = "物价涨了，保障标准跟着调。",
            [InterpretationElement.Standard] = "城市每人每月760元。",
            [InterpretationElement.Benefits] = "全县三千多户受益。",
            [InterpretationElement.InterestEffect] = "三口之家每月多领一百多元。",
        },
        Questions = [new("什么时候发？", "每月10日前打到卡上。")],
        Figures = [new("760元/月", "城市标准")],
    };

    // D01, D05: one step for both; each page leads to the other.
    [Fact]
    public async Task A_cleared_interpretation_comes_out_in_the_same_step_as_its_document()
    {
        var document = await Submitted("同步");
        var cleared = await Cleared(document.Id);
        Assert.Equal(InterpretationState.Cleared, cleared.State);

        var edition = await Publish(document.Id);
        var issued = await Reread(cleared.Id);

        Assert.Equal(InterpretationState.Published, issued.State);
        Assert.Equal(edition.PublishedAt, issued.PublishedAt);
        using var visitor = host.Public();
        var record = await visitor.Open($"/records/{edition.IndexNumber}");
        Assert.True(record.Has($".record-companions a[href='{issued.Address}']"), record.Text);
        var page = await visitor.Open(issued.Address);
        Assert.True(page.Has($"a[href='/records/{edition.IndexNumber}']"), page.Text);
        Assert.Contains("每月10日前打到卡上", page.Text, StringComparison.Ordinal);
        Assert.Contains("第一解读人", page.Text, StringComparison.Ordinal);
        Assert.Contains(issued.Address, await visitor.Http.GetStringAsync(new Uri("/interpretations.rss", UriKind.Relative)), StringComparison.Ordinal);
        Assert.Contains(issued.Title, (await visitor.Open("/interpretations")).Text, StringComparison.Ordinal);
        Assert.Contains(issued.Title, (await visitor.Open("/search?q=三口之家&kind=interpretation")).TextsOf(".hit-title"));
        var duty = await DutyOf(document.Id);
        Assert.True(duty is { WasInTime: true, HasOtherForms: true });
    }

    [Fact]
    public async Task A_document_without_interpretation_owes_one_within_three_working_days()
    {
        var document = await Submitted("欠解读");
        await Publish(document.Id);

        var duty = await DutyOf(document.Id);

        Assert.Equal(InterpretationTerm.PublishBy(Rules.Time.WorkingCalendar.National, host.Time.Today(), Rules.Law.LocalPractice.Default).DueOn, duty!.DueOn);
        Assert.Null(duty.MetOn);
        using var clerk = await host.SignedIn(host.County.Clerk);
        var desk = await clerk.Open("/desk/interpretations");
        Assert.Contains("欠解读", desk.TextOf("#owed ~ *"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_exempt_document_owes_none()
    {
        var document = await Submitted("免解读", new InterpretationPlan { Exemption = "仅转发会议通知，不涉及公众。" });
        await Publish(document.Id);

        Assert.Null(await DutyOf(document.Id));
    }

    [Fact]
    public async Task Nobody_approves_an_interpretation_of_their_own()
    {
        var document = await Submitted("两人");
        var draft = await Draft(document.Id, host.County.Officer);
        await Run<SubmitInterpretation>(use => use.Run(draft.Id, host.County.Officer.AsActor()));
        var seen = (await Reread(draft.Id)).Revision;

        var refusal = await Assert.ThrowsAsync<RuleViolationException>(() => Run<ReviewInterpretation>(use => use.Approve(draft.Id, seen, host.County.Officer.AsActor())));

        Assert.Equal("interpretation.same-person", refusal.Ruling.Code);
    }

    [Fact]
    public async Task A_correction_leaves_the_public_text_until_it_is_approved()
    {
        var document = await Submitted("更正");
        var published = await Cleared(document.Id);
        await Publish(document.Id);
        await Run<ReviseInterpretation>(use => use.Begin(published.Id, host.County.Clerk.AsActor()));
        var seen = (await Reread(published.Id)).Revision;
        await Run<WriteInterpretation>(use => use.Run(published.Id, seen, Text with { Title = "更正后的标题" }, host.County.Clerk.AsActor()));
        Assert.Equal(Text.Title, (await Reread(published.Id)).Live!.Title);

        await Approve(published.Id);

        var after = await Reread(published.Id);
        Assert.Equal("更正后的标题", after.Live!.Title);
        Assert.Equal(1, await host.Inside(services => services.GetRequiredService<YangguangDb>().Interpretations.CountAsync(each => each.Code == after.Code)));
    }

    [Fact]
    public async Task A_text_changed_by_somebody_else_is_not_overwritten()
    {
        var document = await Submitted("并发");
        var draft = await Draft(document.Id, host.County.Clerk);

        var refusal = await Assert.ThrowsAsync<RuleViolationException>(() => Run<WriteInterpretation>(use => use.Run(draft.Id, draft.Revision - 1, Text, host.County.Clerk.AsActor())));

        Assert.Equal("interpretation.stale", refusal.Ruling.Code);
    }

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("//elsewhere.example")]
    [InlineData("ftp://example.org/a")]
    public async Task An_address_that_a_browser_would_run_is_refused(string address)
    {
        var document = await Submitted("地址");
        var draft = await Draft(document.Id, host.County.Clerk);
        var content = Text with { Media = [new(InterpretationForm.Video, "视频", address, "字幕")] };
        await Run<WriteInterpretation>(use => use.Run(draft.Id, draft.Revision, content, host.County.Clerk.AsActor()));

        var refusal = await Assert.ThrowsAsync<RuleViolationException>(() => Run<SubmitInterpretation>(use => use.Run(draft.Id, host.County.Clerk.AsActor())));

        Assert.Equal("interpretation.media", refusal.Ruling.Code);
    }

    // D02: a copy is told to its writer.
    [Fact]
    public async Task A_copied_text_warns_with_its_share()
    {
        var document = await Submitted("照抄");
        var draft = await Draft(document.Id, host.County.Clerk);
        var copied = Text with { Elements = new Dictionary<InterpretationElement, string> { [InterpretationElement.MainContent] = document.Content.Text }, Questions = [], Figures = [] };
        await Run<WriteInterpretation>(use => use.Run(draft.Id, draft.Revision, copied, host.County.Clerk.AsActor()));
        using var clerk = await host.SignedIn(host.County.Clerk);

        var page = await clerk.Open($"/desk/interpretations/{draft.Id}");

        Assert.Contains("与文件原文相同：100%", page.Text.Replace(" ", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Contains("不是照抄", page.Text, StringComparison.Ordinal);
        Assert.Contains("六项要素只写了1项", page.Text, StringComparison.Ordinal);
    }

    // Every figure of the oversight page is the number of its rows, counted again one by one.
    [Fact]
    public async Task The_measures_are_what_a_recount_of_their_documents_gives()
    {
        var linked = await Submitted("指标一");
        await Cleared(linked.Id);
        await Publish(linked.Id);
        await Publish((await Submitted("指标二")).Id);
        var year = host.Time.Today().Year;

        var measured = await host.Inside(services => services.GetRequiredService<InterpretationMeasures>().Of(year, default));

        var (duties, live) = await host.Inside(async services =>
        {
            var db = services.GetRequiredService<YangguangDb>();
            return (await db.InterpretationDuties.AsNoTracking().Where(duty => duty.BodyId == host.County.Department.Id).ToListAsync(),
                await db.Interpretations.AsNoTracking().ToListAsync());
        });
        var of = duties.Where(duty => duty.IssuedOn.Year == year).ToList();
        var own = measured.Single(body => body.BodyCode == host.County.Department.Code);
        Assert.Equal(of.Count, own.Of);
        Assert.Equal(of.Count(duty => live.Any(each => each.RecordId == duty.RecordId && each.PublishedAt?.DayInChina() <= duty.DueOn)), own.InTime);
        Assert.Equal(of.Count(duty => live.Any(each => each.RecordId == duty.RecordId && each.Live is not null)), own.Linked);
        Assert.Equal(of.Count(duty => live.Any(each => each.RecordId == duty.RecordId && each.Live?.Forms.Any(form => form.IsOtherForm()) == true)), own.OtherForms);
        Assert.InRange(own.Linked, 1, own.Of - 1);
        using var visitor = host.Public();
        foreach (var (measure, figure) in new[] { ("sync", own.InTime), ("link", own.Linked), ("forms", own.OtherForms) })
        {
            var rows = await visitor.Open($"/coverage/interpretations/rows?year={year}&measure={measure}&met=yes&body={own.BodyCode}");
            Assert.Equal(figure, rows.Document.QuerySelectorAll("tbody tr").Length);
        }
    }

    // D05
    [Fact]
    public async Task What_the_head_of_a_body_explained_is_logged_counted_and_public()
    {
        await Run<LogLeaderEvent>(use => use.Run(
            host.County.Department.Id, new(LeaderEventKind.Interview, host.Time.Today(), "县民政局局长 王民", "谈低保新标准", ""), "", host.County.Clerk.AsActor()));

        var measured = await host.Inside(services => services.GetRequiredService<InterpretationMeasures>().Of(host.Time.Today().Year, default));

        Assert.Equal(1, measured.Single(body => body.BodyCode == host.County.Department.Code).Events);
        using var visitor = host.Public();
        Assert.Contains("谈低保新标准", (await visitor.Open("/interpretations")).Text, StringComparison.Ordinal);
    }

    // D06
    [Fact]
    public async Task Two_major_policies_on_one_day_are_flagged()
    {
        var on = host.Time.Today().AddDays(20);
        foreach (var title in new[] { "政策甲", "政策乙" })
            await Run<PlanPolicy>(use => use.Run(host.County.Department.Id, title, on, "", host.County.Clerk.AsActor()));
        await Run<PlanPolicy>(use => use.Run(host.County.Department.Id, "政策丙", on.AddDays(1), "", host.County.Clerk.AsActor()));
        using var clerk = await host.SignedIn(host.County.Clerk);

        var page = await clerk.Open("/desk/interpretations/plans");

        Assert.Equal("这一天有 2 份重大政策，请考虑错开。", Assert.Single(page.TextsOf(".collision")));
    }

    [Fact]
    public async Task A_clerk_writes_in_the_browser_and_the_reviewer_sends_back()
    {
        var document = await Submitted("页面");
        using var clerk = await host.SignedIn(host.County.Clerk);
        using var reviewer = await host.SignedIn(host.County.Reviewer);
        var list = await clerk.Open($"/desk/interpretations?record={document.Id}");
        var edit = await clerk.Send(list, ".decision form");
        edit = await clerk.Send(edit, "form.form-wide button[formaction]",
            ("Input.Author", "李解"), ("Input.Elements[Background]", "为什么出台。"), ("Input.Questions[0].Question", "问什么"), ("Input.Questions[0].Answer", "答什么"));
        Assert.Contains("已提交", edit.Text, StringComparison.Ordinal);

        var review = await reviewer.Open(edit.Path);
        review = await reviewer.Send(review, "form[action*='Return']", ("Reason", "请补充执行标准。"));

        Assert.Contains("已退回", review.Text, StringComparison.Ordinal);
        Assert.Contains("请补充执行标准。", (await clerk.Open(edit.Path)).Text, StringComparison.Ordinal);
    }

    private async Task<GovernmentRecord> Submitted(string title, InterpretationPlan? plan = null)
    {
        var item = await Item();
        var draft = await host.HasDraft(item, Given.Content(title, host.Time.Today()) with
        {
            Text = $"{title}。各单位要按照本通知要求认真执行，加强组织领导，确保各项任务落到实处。",
            Policy = PolicyGrade.Policy,
            Plan = plan ?? new InterpretationPlan { Outline = "背景", Forms = "文字", Channels = "网站", On = host.Time.Today() },
        });
        return await host.HasSubmitted(draft);
    }

    private async Task<CatalogItem> Item()
    {
        var known = await host.Inside(services => services.GetRequiredService<YangguangDb>().CatalogItems.AsNoTracking().FirstOrDefaultAsync());
        return known ?? (await host.HasCatalog(host.County.Department, "05", Given.Row("低保标准")))[0];
    }

    private Task<Interpretation> Draft(RecordId document, Staff by) =>
        host.Inside(services => services.GetRequiredService<DraftInterpretation>().Run(document, Text, by.AsActor()));

    private async Task<Interpretation> Cleared(RecordId document)
    {
        var draft = await Draft(document, host.County.Clerk);
        await Approve(draft.Id);
        return await Reread(draft.Id);
    }

    private async Task Approve(InterpretationId id)
    {
        await Run<SubmitInterpretation>(use => use.Run(id, host.County.Clerk.AsActor()));
        var seen = (await Reread(id)).Revision;
        await Run<ReviewInterpretation>(use => use.Approve(id, seen, host.County.Reviewer.AsActor()));
    }

    private async Task<RecordEdition> Publish(RecordId document) =>
        (await host.Inside(services => services.GetRequiredService<PublishRecord>().Run(document, ReviewSheet.Whole, host.County.Reviewer.AsActor())))!;

    private Task<Interpretation> Reread(InterpretationId id) =>
        host.Inside(services => services.GetRequiredService<YangguangDb>().Interpretations.AsNoTracking().SingleAsync(each => each.Id == id));

    private Task<InterpretationDuty?> DutyOf(RecordId document) =>
        host.Inside(services => services.GetRequiredService<YangguangDb>().InterpretationDuties.AsNoTracking().SingleOrDefaultAsync(duty => duty.RecordId == document));

    private Task Run<TUse>(Func<TUse, Task> act)
        where TUse : notnull => host.Inside(services => act(services.GetRequiredService<TUse>()));
}
