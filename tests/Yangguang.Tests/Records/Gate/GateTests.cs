using Microsoft.Extensions.DependencyInjection;
using Yangguang.Catalog;
using Yangguang.Platform;
using Yangguang.Records;
using Yangguang.Rules.Records.Gate;
using Yangguang.Tests.Harness;

namespace Yangguang.Tests.Records.Gate;

/// <summary>The gate by its use cases (B06–B09, D01): every step is somebody's answer on exactly this text.</summary>
public sealed class GateTests(Host host) : IClassFixture<Host>
{
    private static int _areas = 5;

    private CatalogItem? _item;

    // B06
    [Fact]
    public async Task An_unmarked_record_comes_back_by_itself_with_a_slip()
    {
        var draft = await Draft(content => content with { Attribute = null });

        var record = await host.HasSubmitted(draft);

        Assert.Equal(RecordState.Returned, record.State);
        var slip = Assert.Single((await host.RecordOf(draft.Id)).Approvals);
        Assert.Equal((GateStep.Attribute, ApprovalOutcome.Returned, "系统"), (slip.Step, slip.Outcome, slip.StaffName));
    }

    // B07
    [Fact]
    public async Task Each_step_is_kept_with_who_when_and_on_which_text()
    {
        var draft = await Draft();
        await host.HasSubmitted(draft);

        await Pass(draft, host.County.SecrecyReviewer);
        await Pass(draft, host.County.Reviewer);
        var edition = await Publish(draft, host.County.Reviewer);

        var approvals = (await host.RecordOf(draft.Id)).Approvals;
        Assert.Equal([GateStep.Attribute, GateStep.Secrecy, GateStep.Privacy, GateStep.SignOff], approvals.Select(approval => approval.Step));
        Assert.Equal(["张信", "钱密", "李审", "李审"], approvals.Select(approval => approval.StaffName));
        Assert.All(approvals, approval => Assert.Equal((1, edition!.Content.Fingerprint()), (approval.Edition, approval.Fingerprint)));
        Assert.Equal("李审", edition!.ReviewerName);
    }

    // B07: a skipped question blocks.
    [Fact]
    public async Task A_question_left_open_blocks_and_nothing_is_saved()
    {
        var draft = await Draft();
        await host.HasSubmitted(draft);

        var refusal = await Refused<ReviewStep>(step => step.Run(
            draft.Id, ReviewSheet.Whole with { Confirmed = new HashSet<string> { "content", "manner" } }, host.County.Reviewer.AsActor()));

        Assert.Equal("gate.secrecy.unanswered", refusal);
        Assert.Equal(RecordState.SecrecyReview, (await host.RecordOf(draft.Id)).State);
    }

    [Fact]
    public async Task The_secrecy_reviewer_neither_checks_personal_information_nor_publishes()
    {
        var draft = await Draft();
        await host.HasSubmitted(draft);

        Assert.Equal("record.step.not-yours", await Refused<PublishRecord>(publish => publish.Run(draft.Id, ReviewSheet.Whole, host.County.SecrecyReviewer.AsActor())));
        Assert.Equal(RecordState.SecrecyReview, (await host.RecordOf(draft.Id)).State);
    }

    // B08: a citizen number in the text blocks unless a law demands it.
    [Fact]
    public async Task A_citizen_number_in_the_text_blocks_unless_its_law_is_named()
    {
        var draft = await Draft(content => content with { Text = "当事人身份证号11010519491231002X。" });
        await host.HasSubmitted(draft);

        Assert.Equal("gate.privacy.open", await Refused<PublishRecord>(publish => publish.Run(draft.Id, ReviewSheet.Whole, host.County.Reviewer.AsActor())));
        await Publish(draft, host.County.Reviewer, ReviewSheet.Whole with { Privacy = PrivacyAnswer.KeptByLaw, PrivacyGround = ExposureGround.Discipline, PrivacyBasis = "某条例第十条惩戒公示" });

        Assert.Contains((await host.RecordOf(draft.Id)).Approvals, approval => approval.Note.Contains("惩戒公示", StringComparison.Ordinal));
    }

    // D01: a policy document without a plan is not accepted, exempt with reason it is.
    [Fact]
    public async Task A_policy_without_an_interpretation_plan_is_not_accepted()
    {
        var draft = await Draft(content => content with { Policy = PolicyGrade.Policy });
        Assert.Equal("gate.interpretation.missing", await Refused<SubmitRecord>(submit => submit.Run(draft.Id, host.County.Clerk.AsActor())));

        await Rewrite(draft, content => content with { Plan = new InterpretationPlan { Exemption = "只转发上级原文" } });
        await host.HasSubmitted(draft);
        await Publish(draft, host.County.Reviewer);

        Assert.Contains((await host.RecordOf(draft.Id)).Approvals, approval => approval is { Step: GateStep.Interpretation, Outcome: ApprovalOutcome.Passed });
    }

    // art. 17: what cannot be decided is put to the competent department.
    [Fact]
    public async Task A_doubt_is_referred_and_the_answer_stands_beside_the_review()
    {
        var draft = await Draft();
        await host.HasSubmitted(draft);
        var secrecy = host.County.SecrecyReviewer.AsActor();

        await host.Inside(services => services.GetRequiredService<ReferRecord>().Run(draft.Id, "数据能否公开，报县国家保密局", secrecy));
        Assert.Equal("gate.state", await Refused<PublishRecord>(publish => publish.Run(draft.Id, ReviewSheet.Whole, host.County.Reviewer.AsActor())));
        await host.Inside(services => services.GetRequiredService<ReferRecord>().Answer(draft.Id, "县国家保密局3月2日答复：可以公开", secrecy));
        await Publish(draft, host.County.Reviewer);

        Assert.Equal(
            [ApprovalOutcome.Referred, ApprovalOutcome.Answered, ApprovalOutcome.Passed],
            (await host.RecordOf(draft.Id)).Approvals.Where(approval => approval.Step == GateStep.Secrecy).Select(approval => approval.Outcome));
    }

    // §10.4: withheld needs its ground, a second person, and is registered, never published.
    [Fact]
    public async Task What_is_withheld_is_determined_by_a_second_person_and_registered_unseen()
    {
        var draft = await Draft(content => content with { Attribute = DisclosureAttribute.Withheld });
        Assert.Equal("gate.ground.missing", await Refused<SubmitRecord>(submit => submit.Run(draft.Id, host.County.Clerk.AsActor())));
        await Rewrite(draft, content => content with { Ground = WithholdingGround.ProcessInformation });
        Assert.Equal(RecordState.AttributeCheck, (await host.HasSubmitted(draft)).State);

        var edition = await Publish(draft, host.County.Reviewer);

        Assert.Equal((RecordState.Registered, false, false), ((await host.RecordOf(draft.Id)).State, edition!.IsPublic, edition.IsLive));
        using var visitor = host.Public();
        Assert.Equal(System.Net.HttpStatusCode.NotFound, (await visitor.Open($"/records/{edition.IndexNumber}")).Status);
    }

    // §10.4: a forwarded document takes the attribute of its original, read from this county's own records.
    [Fact]
    public async Task A_forwarded_document_takes_the_attribute_of_the_original_known_here()
    {
        var original = await Draft(content => content with { DocumentNumber = "昭民发〔2026〕77号" });
        await host.HasSubmitted(original);
        await Publish(original, host.County.Reviewer);
        var forwarding = await Draft(content => content with { Forwards = "昭民发[2026]77号", Attribute = DisclosureAttribute.OnRequest });

        Assert.Equal("gate.attribute.forwarded", await Refused<SubmitRecord>(submit => submit.Run(forwarding.Id, host.County.Clerk.AsActor())));
    }

    // Both wrote: neither may approve.
    [Fact]
    public async Task Whoever_rewrote_a_draft_cannot_review_it_either()
    {
        var item = (await host.HasCatalog(host.County.Office, "21", Given.Row("审核信息")))[0];
        var officer = host.County.Officer.AsActor();
        var draft = await host.Inside(services => services.GetRequiredService<DraftRecord>().Run(item.Id, item.BodyId, null, Given.Content("甲", host.Time.Today()), officer));
        var second = officer with { StaffId = Guid.CreateVersion7(host.Time.GetUtcNow()), Name = "周办" };
        await host.Inside(services => services.GetRequiredService<RewriteRecord>().Run(draft.Id, draft.Revision, draft.Content with { Title = "乙" }, second));
        await host.Inside(services => services.GetRequiredService<SubmitRecord>().Run(draft.Id, officer));

        Assert.Equal("gate.same-person", await Refused<PublishRecord>(publish => publish.Run(draft.Id, ReviewSheet.Whole, second)));
    }

    [Fact]
    public async Task A_recalled_record_can_be_written_again_and_needs_every_step_again()
    {
        var draft = await Draft();
        await host.HasSubmitted(draft);
        await host.Inside(services => services.GetRequiredService<RecallRecord>().Run(draft.Id, host.County.Clerk.AsActor()));
        await Rewrite(draft, content => content with { Title = "改过的标题" });

        await host.HasSubmitted(draft);

        Assert.Equal([GateStep.Secrecy, GateStep.Privacy, GateStep.SignOff], (await host.RecordOf(draft.Id)).AsCase().Missing);
    }

    private async Task<GovernmentRecord> Draft(Func<RecordContent, RecordContent>? change = null)
    {
        _item ??= (await host.HasCatalog(host.County.Department, $"{Interlocked.Increment(ref _areas):00}", Given.Row("审核信息")))[0];
        var content = Given.Content("审核信息", host.Time.Today());
        return await host.HasDraft(_item, change is null ? content : change(content));
    }

    private async Task Rewrite(GovernmentRecord draft, Func<RecordContent, RecordContent> change)
    {
        var now = await host.RecordOf(draft.Id);
        await host.Inside(services => services.GetRequiredService<RewriteRecord>().Run(draft.Id, now.Revision, change(now.Content), host.County.Clerk.AsActor()));
    }

    private Task Pass(GovernmentRecord draft, Yangguang.Accounts.Staff reviewer) =>
        host.Inside(services => services.GetRequiredService<ReviewStep>().Run(draft.Id, ReviewSheet.Whole, reviewer.AsActor()));

    private Task<RecordEdition?> Publish(GovernmentRecord draft, Yangguang.Accounts.Staff reviewer, ReviewSheet? sheet = null) =>
        host.Inside(services => services.GetRequiredService<PublishRecord>().Run(draft.Id, sheet ?? ReviewSheet.Whole, reviewer.AsActor()));

    private async Task<string> Refused<TUseCase>(Func<TUseCase, Task> run)
        where TUseCase : notnull =>
        (await Assert.ThrowsAsync<RuleViolationException>(() => host.Inside(services => run(services.GetRequiredService<TUseCase>())))).Ruling.Code;
}
