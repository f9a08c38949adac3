using FsCheck;
using FsCheck.Fluent;
using Yangguang.Rules.Law;
using Yangguang.Rules.Requests;
using Yangguang.Rules.Requests.Case;
using Yangguang.Rules.Requests.Decisions;
using Yangguang.Rules.Time;
using static Yangguang.Rules.Tests.Dates;

namespace Yangguang.Rules.Tests.Requests.Case;

/// <summary>The way of a request and its guards (B11; 政府信息公开条例 arts. 29–42). Received 2026-03-02, the reply is due 2026-03-30.</summary>
public sealed class RequestTableTests
{
    private static readonly Guid Clerk = new("11111111-1111-1111-1111-111111111111");
    private static readonly Guid Head = new("22222222-2222-2222-2222-222222222222");

    private static readonly RequestCase Fresh = new()
    {
        State = RequestState.InReview,
        Today = D("2026-03-10"),
        ReceivedOn = D("2026-03-02"),
        ReplyBy = ReplyDeadline.Of(WorkingCalendar.National, new(D("2026-03-02")), LocalPractice.Default),
        DrafterId = Clerk,
    };

    [Fact]
    public void Every_state_is_reached_and_every_one_but_the_archive_goes_on()
    {
        var reached = RequestTable.Moves.Select(move => move.To).Append(RequestState.AwaitingConfirmation).Distinct();
        Assert.Equal(Enum.GetValues<RequestState>().Order(), reached.Order());
        Assert.Equal([RequestState.Archived], RequestTable.Next.Where(state => state.Value.Count == 0).Select(state => state.Key));
        Assert.All(Enum.GetValues<RequestAct>(), act => Assert.Contains(RequestTable.Moves, move => move.Act == act));
        Assert.All(RequestTable.Moves, move => Assert.NotEmpty(move.From.InWords() + move.Act.InWords()));
    }

    [Fact]
    public void An_act_out_of_turn_is_refused_in_words() => Assert.Contains(
        "待补正", (Fresh with { State = RequestState.CorrectionAsked }).May(RequestAct.Extend, Head).Reason, StringComparison.Ordinal);

    [Fact]
    public void A_second_correction_notice_is_refused_and_cites_the_law() =>
        Refuses("correction.second", "第三十条", (Fresh with { HasAskedCorrection = true }).May(RequestAct.AskCorrection, Clerk));

    [Fact]
    public void Only_the_head_of_the_office_extends()
    {
        Refuses("extension.approver", "第三十三条第二款", Fresh.May(RequestAct.Extend, Clerk, new() { ExtendBy = 20 }));
        Assert.True(Fresh.May(RequestAct.Extend, Head, new() { ExtendBy = 20, IsHeadOfOffice = true }).IsAllowed);
    }

    [Fact]
    public void An_extension_after_the_last_day_is_refused() => Refuses(
        "extension.late", "第三十三条第二款", (Fresh with { Today = D("2026-03-31") }).May(RequestAct.Extend, Head, new() { ExtendBy = 20, IsHeadOfOffice = true }));

    [Fact]
    public void A_fee_is_noticed_within_the_period()
    {
        Assert.True((Fresh with { Today = D("2026-03-30") }).May(RequestAct.NoticeFee, Clerk).IsAllowed);
        Refuses("fee.late", "", (Fresh with { Today = D("2026-03-31") }).May(RequestAct.NoticeFee, Clerk));
    }

    [Theory]
    [InlineData(DecisionCode.ThirdPartyRights, "decision.no-consultation", "第三十二条")]
    [InlineData(DecisionCode.NotHeld, "decision.no-search", "第三十六条第四项")]
    [InlineData(DecisionCode.StillUnclear, "decision.no-correction", "第三十条")]
    [InlineData(DecisionCode.Excessive, "decision.no-reason-asked", "第三十五条")]
    public void A_decision_waits_for_what_it_rests_on(DecisionCode code, string refusal, string article) =>
        Refuses(refusal, article, Fresh.May(RequestAct.Decide, Clerk, new() { Decision = code }));

    [Fact]
    public void A_decision_that_has_what_it_rests_on_is_drafted()
    {
        Assert.True((Fresh with { HasHeardThirdParty = true }).May(RequestAct.Decide, Clerk, new() { Decision = DecisionCode.ThirdPartyRights }).IsAllowed);
        Assert.True((Fresh with { ThirdPartyExemption = "第三方已书面同意" }).May(RequestAct.Decide, Clerk, new() { Decision = DecisionCode.ThirdPartyRights }).IsAllowed);
        Assert.True(Fresh.May(RequestAct.Decide, Clerk, new() { Decision = DecisionCode.NotHeld, HasSearchRecord = true }).IsAllowed);
        Assert.True(Fresh.May(RequestAct.Decide, Clerk, new() { Decision = DecisionCode.NotHeld, IsOfAnotherOrgan = true }).IsAllowed);
    }

    [Fact]
    public void Whoever_lets_the_correction_period_pass_is_closed_not_before_its_end()
    {
        var waiting = Fresh with { State = RequestState.CorrectionAsked, HasAskedCorrection = true, CorrectionAwaitedUntil = D("2026-03-26") };

        Refuses("decision.too-early", "第三十条", (waiting with { Today = D("2026-03-26") }).May(RequestAct.Decide, Clerk, new() { Decision = DecisionCode.NotCorrected }));
        Refuses("decision.too-early", "第三十条", (waiting with { CorrectionAwaitedUntil = null }).May(RequestAct.Decide, Clerk, new() { Decision = DecisionCode.NotCorrected }));
        Refuses("decision.waiting", "第三十条", (waiting with { Today = D("2026-03-27") }).May(RequestAct.Decide, Clerk, new() { Decision = DecisionCode.Granted }));
        Assert.True((waiting with { Today = D("2026-03-27") }).May(RequestAct.Decide, Clerk, new() { Decision = DecisionCode.NotCorrected }).IsAllowed);
    }

    [Fact]
    public void Whoever_does_not_pay_is_closed_not_before_the_last_day_to_pay()
    {
        var waiting = Fresh with { State = RequestState.FeeNoticed, FeePayableUntil = D("2026-04-10") };

        Refuses("decision.too-early", "第四十二条", (waiting with { Today = D("2026-04-10") }).May(RequestAct.Decide, Clerk, new() { Decision = DecisionCode.FeeUnpaid }));
        Assert.True((waiting with { Today = D("2026-04-11") }).May(RequestAct.Decide, Clerk, new() { Decision = DecisionCode.FeeUnpaid }).IsAllowed);
        Refuses("decision.not-waiting", "", Fresh.May(RequestAct.Decide, Clerk, new() { Decision = DecisionCode.FeeUnpaid }));
    }

    [Fact]
    public void The_letter_is_signed_whole_clean_and_by_a_second_person()
    {
        var drafted = Fresh with { State = RequestState.Decided, Decision = DecisionCode.AlreadyPublic, Said = new HashSet<LetterElement> { LetterElement.WayToObtain } };

        Assert.True(drafted.May(RequestAct.Sign, Head).IsAllowed);
        Refuses("decision.same-person", "", drafted.May(RequestAct.Sign, Clerk));
        Refuses("decision.personal-data", "第十五条", (drafted with { AttachmentsAreClean = false }).May(RequestAct.Sign, Head));
        Refuses("decision.incomplete", "第三十六条第一项", (drafted with { Said = new HashSet<LetterElement>() }).May(RequestAct.Sign, Head));
    }

    [Fact]
    public void A_letter_counts_as_delivered_with_its_proof()
    {
        var signed = Fresh with { State = RequestState.AwaitingDelivery };

        Refuses("delivery.unproven", "第四点", (signed with { Delivery = new(DeliveryWay.Personal, D("2026-03-30")) }).May(RequestAct.Deliver, Clerk));
        Assert.True((signed with { Delivery = new(DeliveryWay.Post, D("2026-03-30")) }).May(RequestAct.Deliver, Clerk).IsAllowed);
    }

    [Fact]
    public void The_last_letter_that_comes_back_ends_the_consulting()
    {
        var consulting = Fresh with { State = RequestState.Consulting, OpenLetters = 2 };

        Assert.Equal(RequestState.Consulting, consulting.After(RequestAct.CloseConsultation));
        Assert.Equal(RequestState.InReview, (consulting with { OpenLetters = 1 }).After(RequestAct.CloseConsultation));
        Assert.Throws<InvalidOperationException>(() => consulting.After(RequestAct.Sign));
    }

    // Whatever people try in whatever order, nothing gets out of the table and nothing is signed that nobody decided.
    [Fact]
    public void Any_walk_stays_in_the_table() => Prop.ForAll(Gen.Elements(Enum.GetValues<RequestAct>()).ListOf().ToArbitrary(), acts =>
    {
        var request = Fresh with { State = RequestState.AwaitingConfirmation };
        var decided = false;
        foreach (var act in acts)
        {
            if (!request.May(act, Head, new() { ExtendBy = 5, IsHeadOfOffice = true, Decision = DecisionCode.Granted }).IsAllowed)
                continue;
            decided |= act == RequestAct.Decide;
            var next = request.After(act);
            if (!RequestTable.Next[request.State].Contains(next) || (next == RequestState.AwaitingDelivery && !decided))
                return false;
            request = request with
            {
                State = next,
                HasAskedCorrection = request.HasAskedCorrection || act == RequestAct.AskCorrection,
                OpenLetters = request.OpenLetters + (act is RequestAct.ConsultThirdParty or RequestAct.ConsultJointMaker or RequestAct.ConsultOrgan ? 1 : act == RequestAct.CloseConsultation ? -1 : 0),
                Decision = act == RequestAct.Decide ? DecisionCode.Granted : request.Decision,
                Said = new HashSet<LetterElement> { LetterElement.Information, LetterElement.WayToObtain },
            };
            if ((request.State == RequestState.Consulting) != request.OpenLetters > 0 && request.State != RequestState.Closed && request.State != RequestState.Archived)
                return false;
        }

        return true;
    }).QuickCheckThrowOnFailure();

    private static void Refuses(string code, string article, Ruling ruling)
    {
        Assert.Equal(code, ruling.Code);
        Assert.Equal(article, ruling.Law?.Article ?? "");
    }
}
