using Microsoft.Extensions.DependencyInjection;
using Yangguang.Platform;
using Yangguang.Requests;
using Yangguang.Requests.Acts;
using Yangguang.Rules.Requests;
using Yangguang.Rules.Requests.Case;
using Yangguang.Rules.Requests.Decisions;
using Yangguang.Tests.Harness;

namespace Yangguang.Tests.Requests;

/// <summary>The worked dates of the law, through the application: what is stored is what the reckoning says (B11).</summary>
public sealed class RequestClockTests(Host host) : IClassFixture<Host>
{
    // B11: a plain month; Spring Festival, National Day with their working weekends
    [Theory]
    [InlineData("2026-03-02", "2026-03-30")]
    [InlineData("2026-02-10", "2026-03-16")]
    [InlineData("2025-09-24", "2025-10-28")]
    [InlineData("2025-01-24", "2025-02-27")]
    public async Task The_answer_is_due_after_twenty_working_days(string receivedOn, string dueOn)
    {
        host.Time.MoveTo(Day(receivedOn));

        var request = await host.HasCase();

        Assert.Equal(Day(dueOn), request.DueOn);
        Assert.Equal((NextStep.Answer, Day(dueOn)), (request.NextStep, request.NextOn));
        Assert.Matches($@"^YSQ-\w{{9}}-{receivedOn[..4]}-\d{{5}}$", request.Number);
    }

    // B11: an internet request has no day 0 before both sides confirmed (art. 31)
    [Fact]
    public async Task A_request_from_the_portal_runs_from_the_day_of_confirmation()
    {
        host.Time.MoveTo(Day("2026-05-02"));
        var request = await host.HasArrived(new() { Channel = ReceiptChannel.Internet, ArrivedOn = Day("2026-05-02") });
        Assert.Equal((RequestState.AwaitingConfirmation, null), (request.State, request.DueOn));

        host.Time.MoveTo(Day("2026-05-06"));
        request = await host.Act<ConfirmReceipt>(act => act.Run(request.Id, Day("2026-05-06"), "电话，本人", host.Clerk()));

        Assert.Equal((RequestState.Received, Day("2026-06-02")), (request.State, request.DueOn));
    }

    [Fact]
    public async Task The_correction_notice_is_due_after_seven_working_days_and_one_too_late_restarts_nothing()
    {
        host.Time.MoveTo(Day("2026-04-30"));
        var request = await host.HasCase();
        var clock = new CaseClock(Rules.Time.WorkingCalendar.National, Rules.Law.LocalPractice.Default, host.Time.Today());
        Assert.Equal(Day("2026-05-13"), request.CorrectionNoticeBy(clock)!.DueOn);
        var due = request.DueOn;

        host.Time.MoveTo(Day("2026-05-14"));
        request = await host.Act<AskCorrection>(act => act.Run(request.Id, "请写明年度", Day("2026-05-14"), host.Clerk()));
        Assert.True(request.CorrectionWasLate);
        host.Time.MoveTo(Day("2026-05-18"));
        request = await host.Act<AskCorrection>(act => act.NoteCorrection(request.Id, Day("2026-05-18"), GivenRequests.Wish, host.Clerk()));

        Assert.Equal(due, request.DueOn);
        var refusal = await Refused<AskCorrection>(act => act.Run(request.Id, "再补一次", Day("2026-05-18"), host.Clerk()));
        Assert.Equal("correction.second", refusal.Ruling.Code);
    }

    [Fact]
    public async Task A_correction_in_time_starts_the_period_anew_and_waiting_has_its_own_day()
    {
        host.Time.MoveTo(Day("2026-03-02"));
        var request = await host.HasCase();
        request = await host.Act<AskCorrection>(act => act.Run(request.Id, "请写明年度", Day("2026-03-02"), host.Clerk()));
        request = await host.Act<AskCorrection>(act => act.NoteServed(request.Id, Day("2026-03-02"), host.Clerk()));
        Assert.Equal(NextStep.AwaitCorrection, request.NextStep);
        var early = await Refused<DraftDecision>(act => act.Run(request.Id, GivenRequests.Draft(DecisionCode.NotCorrected), host.Clerk()));
        Assert.Equal("decision.too-early", early.Ruling.Code);

        host.Time.MoveTo(Day("2026-03-09"));
        request = await host.Act<AskCorrection>(act => act.NoteCorrection(request.Id, Day("2026-03-09"), GivenRequests.Wish with { Subject = "改" }, host.Clerk()));

        Assert.Equal((Day("2026-04-07"), Day("2026-03-02"), "改"), (request.DueOn, request.Clock.ReceivedOn, request.Wish.Subject));
    }

    [Fact]
    public async Task Only_the_head_extends_once_and_before_the_period_is_over()
    {
        host.Time.MoveTo(Day("2026-03-02"));
        var request = await host.HasCase();
        host.Time.MoveTo(Day("2026-03-30"));
        Assert.Equal("extension.approver", (await Refused<ExtendReply>(act => act.Run(request.Id, 20, Day("2026-03-30"), "卷宗多", host.Clerk()))).Ruling.Code);

        request = await host.Act<ExtendReply>(act => act.Run(request.Id, 20, Day("2026-03-30"), "卷宗多", host.Head()));

        Assert.Equal(Day("2026-04-28"), request.DueOn);
        Assert.Equal("extension.second", (await Refused<ExtendReply>(act => act.Run(request.Id, 1, Day("2026-03-30"), "再延", host.Head()))).Ruling.Code);
        var late = await host.HasCase();
        host.Time.MoveTo(Day("2026-06-30"));
        Assert.Equal("extension.late", (await Refused<ExtendReply>(act => act.Run(late.Id, 5, Day("2026-06-30"), "晚了", host.Head()))).Ruling.Code);
    }

    [Fact]
    public async Task The_time_of_a_third_party_does_not_count_whether_it_answers_or_not()
    {
        host.Time.MoveTo(Day("2026-03-02"));
        var (answered, silent) = (await host.HasCase(), await host.HasCase());
        host.Time.MoveTo(Day("2026-03-09"));
        var (one, other) = (await Asked(answered), await Asked(silent));
        host.Time.MoveTo(Day("2026-03-11"));
        await host.Act<Consult>(act => act.NoteReceived(answered.Id, one, Day("2026-03-11"), host.Clerk()));
        await host.Act<Consult>(act => act.NoteReceived(silent.Id, other, Day("2026-03-11"), host.Clerk()));
        Assert.Equal(Day("2026-04-01"), (await host.Now(silent.Id)).NextOn);

        host.Time.MoveTo(Day("2026-03-25"));
        answered = await host.Act<Consult>(act => act.Close(answered.Id, one, Opinion.Objects, Day("2026-03-25"), "涉及个人隐私", host.Clerk()));
        Assert.Equal((RequestState.InReview, Day("2026-04-16"), Day("2026-04-15")), (answered.State, answered.DueOn, answered.NextOn));
        Assert.Equal("request.letter-early", (await Refused<Consult>(act => act.Close(silent.Id, other, Opinion.Silent, Day("2026-03-25"), "", host.Clerk()))).Ruling.Code);

        host.Time.MoveTo(Day("2026-04-02"));
        silent = await host.Act<Consult>(act => act.Close(silent.Id, other, Opinion.Silent, Day("2026-04-02"), "", host.Clerk()));
        Assert.Equal(Day("2026-04-23"), silent.DueOn);
    }

    [Fact]
    public async Task An_answer_posted_on_the_last_day_is_in_time_and_one_posted_the_day_after_is_not()
    {
        host.Time.MoveTo(Day("2026-03-02"));
        var (intime, late) = (await host.HasSigned(DecisionCode.Granted), await host.HasSigned(DecisionCode.Granted));
        host.Time.MoveTo(Day("2026-03-31"));

        intime = await host.Act<DeliverDecision>(act => act.Run(intime.Id, Posted("2026-03-30"), host.Clerk()));
        late = await host.Act<DeliverDecision>(act => act.Run(late.Id, Posted("2026-03-31"), host.Clerk()));

        Assert.Equal((RequestState.Delivered, false, true), (intime.State, intime.AnswerWasLate, late.AnswerWasLate));
        host.Time.MoveTo(Day("2026-04-02"));
        intime = await host.Act<DeliverDecision>(act => act.NoteServed(intime.Id, Day("2026-04-02"), "", host.Clerk()));
        Assert.Equal(Day("2026-04-02"), intime.Sent.ServedOn);
    }

    [Fact]
    public async Task A_paid_fee_starts_the_period_anew()
    {
        host.Time.MoveTo(Day("2026-03-02"));
        var request = await host.HasCase();
        request = await host.Act<NoticeFee>(act => act.Run(request.Id, 380_00, "按量 68 页", Day("2026-03-02"), host.Clerk()));
        Assert.Equal(RequestState.FeeNoticed, request.State);
        request = await host.Act<NoticeFee>(act => act.NoteServed(request.Id, Day("2026-03-02"), host.Clerk()));
        Assert.Equal((NextStep.AwaitPayment, Day("2026-03-30")), (request.NextStep, request.NextOn));

        host.Time.MoveTo(Day("2026-03-09"));
        request = await host.Act<NoticeFee>(act => act.NotePayment(request.Id, Day("2026-03-09"), host.Clerk()));

        Assert.Equal((RequestState.InReview, Day("2026-04-07")), (request.State, request.DueOn));
    }

    private Task<ConsultationId> Asked(InformationRequest request) => host.Inside(services => services.GetRequiredService<Consult>()
        .Run(request.Id, new(ConsultationKind.ThirdParty, "柳某", "昭明县青溪镇", null, "名册中本人的一栏"), host.Time.Today(), host.Clerk()));

    private Task<RuleViolationException> Refused<TAct>(Func<TAct, Task<InformationRequest>> act)
        where TAct : notnull => Assert.ThrowsAsync<RuleViolationException>(() => host.Act(act));

    private static SentAnswer Posted(string on) => new()
    {
        Way = DeliveryWay.Post,
        DispatchedOn = Day(on),
        Proof = "1234567890123",
    };

    private static DateOnly Day(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
