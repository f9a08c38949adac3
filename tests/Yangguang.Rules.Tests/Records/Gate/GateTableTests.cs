using Yangguang.Rules.Records.Gate;

namespace Yangguang.Rules.Tests.Records.Gate;

public sealed class GateTableTests
{
    private static readonly Guid Writer = new(1, 0, 0, new byte[8]);
    private static readonly Guid Reviewer = new(2, 0, 0, new byte[8]);

    // B01, B06
    [Fact]
    public void Every_state_can_be_reached_from_the_draft()
    {
        var reached = new HashSet<RecordState> { RecordState.Draft };
        while (reached.SelectMany(state => GateTable.Next[state]).Except(reached).ToList() is { Count: > 0 } more)
            reached.UnionWith(more);
        Assert.Equal(Enum.GetValues<RecordState>().Order(), reached.Order());
    }

    [Fact]
    public void Only_an_abandoned_draft_is_the_end_of_a_way() =>
        Assert.Equal([RecordState.Abandoned], GateTable.Next.Where(row => row.Value.Count == 0).Select(row => row.Key));

    [Fact]
    public void Whatever_lies_with_a_reviewer_can_be_given_back() => Assert.All(
        Enum.GetValues<RecordState>().Where(state => state.IsUnderReview()), state => Assert.True(GateTable.Allows(state, RecordAct.Return)));

    [Fact]
    public void Every_state_act_and_step_has_its_words()
    {
        Assert.All(Enum.GetValues<RecordState>(), state => Assert.NotEmpty(state.InWords()));
        Assert.All(Enum.GetValues<RecordAct>(), act => Assert.NotEmpty(act.InWords()));
        Assert.All(Enum.GetValues<GateStep>(), step => Assert.NotEmpty(step.InWords()));
    }

    // B06: a document without an attribute is given back, citing the rule.
    [Fact]
    public void An_unmarked_document_is_not_determined()
    {
        var ruling = Case(RecordState.AttributeCheck).May(RecordAct.DetermineAttribute, Writer);

        Assert.Equal(("gate.attribute.missing", "国办发〔2016〕80号"), (ruling.Code, ruling.Law!.Number));
        Assert.True(Case(RecordState.AttributeCheck).May(RecordAct.ReturnUnmarked, Guid.Empty).IsAllowed);
    }

    [Fact]
    public void Withholding_names_its_ground_and_is_determined_by_a_second_person()
    {
        var withheld = Case(RecordState.AttributeCheck) with { Attribute = DisclosureAttribute.Withheld };

        Assert.Equal("gate.ground.missing", withheld.May(RecordAct.DetermineAttribute, Reviewer).Code);
        withheld = withheld with { Ground = WithholdingGround.ProcessInformation };
        Assert.Equal("gate.same-person", withheld.May(RecordAct.DetermineAttribute, Writer).Code);
        Assert.True(withheld.May(RecordAct.DetermineAttribute, Reviewer).IsAllowed);
    }

    // §10.4: forwarded documents take the attribute of their original.
    [Fact]
    public void A_forwarded_document_takes_the_attribute_of_its_original()
    {
        var forwarded = Case(RecordState.AttributeCheck) with { Attribute = DisclosureAttribute.OnRequest, ForwardedAttribute = DisclosureAttribute.Proactive };

        Assert.Equal("gate.attribute.forwarded", forwarded.May(RecordAct.DetermineAttribute, Reviewer).Code);
        Assert.True((forwarded with { Attribute = DisclosureAttribute.Proactive }).May(RecordAct.DetermineAttribute, Reviewer).IsAllowed);
    }

    // D01
    [Fact]
    public void A_policy_document_without_plan_or_reason_does_not_pass()
    {
        var policy = Case(RecordState.InterpretationCheck) with { IsPolicy = true, Attribute = DisclosureAttribute.Proactive };

        Assert.Equal("gate.interpretation.missing", policy.May(RecordAct.AcceptInterpretation, Reviewer).Code);
        Assert.True((policy with { HasPlan = true }).May(RecordAct.AcceptInterpretation, Reviewer).IsAllowed);
        Assert.True((policy with { PlanExemption = "只涉及内部分工调整" }).May(RecordAct.AcceptInterpretation, Reviewer).IsAllowed);
    }

    [Theory]
    [InlineData(DisclosureAttribute.Proactive, false, RecordState.PrivacyCheck, RecordState.Cleared)]
    [InlineData(DisclosureAttribute.OnRequest, false, RecordState.SignOff, RecordState.Registered)]
    [InlineData(DisclosureAttribute.Withheld, true, RecordState.SignOff, RecordState.Registered)]
    public void The_attribute_chooses_the_way(DisclosureAttribute attribute, bool isPolicy, RecordState afterSecrecy, RecordState afterSigning)
    {
        var record = Case(RecordState.SecrecyReview) with { Attribute = attribute, IsPolicy = isPolicy };
        Assert.Equal(afterSecrecy, record.After(RecordAct.ClearSecrecy));
        Assert.Equal(afterSigning, (record with { State = RecordState.SignOff }).After(RecordAct.Sign));
    }

    [Theory]
    [InlineData(PublicStanding.NotPublic, RecordState.Abandoned), InlineData(PublicStanding.Live, RecordState.Published), InlineData(PublicStanding.Withdrawn, RecordState.Published)]
    public void A_discarded_revision_leaves_what_is_public_alone(PublicStanding standing, RecordState after) =>
        Assert.Equal(after, (Case(RecordState.Draft) with { Standing = standing }).After(RecordAct.Discard));

    // B07
    [Fact]
    public void A_skipped_question_blocks_the_secrecy_review()
    {
        Assert.True(SecrecyQuestions.AreAnswered(new HashSet<string> { "content", "wording", "manner" }).IsAllowed);
        Assert.Equal("gate.secrecy.unanswered", SecrecyQuestions.AreAnswered(new HashSet<string> { "content", "manner" }).Code);
    }

    private static GateCase Case(RecordState state) => new() { State = state, Writers = new HashSet<Guid> { Writer }, Fingerprint = "text" };
}
