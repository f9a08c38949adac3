using Yangguang.Rules.Law;
using Yangguang.Rules.Requests;
using Yangguang.Rules.Time;
using static Yangguang.Rules.Tests.Dates;

namespace Yangguang.Rules.Tests.Requests;

public sealed class ReplyDeadlineTests
{
    [Theory]
    [InlineData("E1", "2026-03-02", "2026-03-30")]
    [InlineData("E2", "2026-02-10", "2026-03-16")]
    [InlineData("E4", "2025-09-24", "2025-10-28")]
    [InlineData("E5", "2025-01-24", "2025-02-27")]
    public void An_answer_is_due_twenty_working_days_after_receipt(string example, string received, string due) =>
        Assert.Equal((example, D(due)), (example, Due(new(D(received)))));

    [Fact]
    public void E2_counts_the_working_Saturdays_and_skips_the_festival()
    {
        var reckoning = Reply(new(D("2026-02-10"))).Reckoning;
        Assert.Equal(new ReckonedDay(D("2026-02-10"), false, 0, "收到申请之日，当日不计入"), reckoning[0]);
        Assert.Equal(new ReckonedDay(D("2026-02-14"), true, 4, "调休上班（春节）"), reckoning[4]);
        Assert.Equal(new ReckonedDay(D("2026-02-15"), false, 4, "春节放假"), reckoning[5]);
        Assert.Equal(new ReckonedDay(D("2026-02-28"), true, 9, "调休上班（春节）"), reckoning[18]);
        Assert.Equal(new ReckonedDay(D("2026-03-16"), true, 20, "工作日"), reckoning[^1]);
    }

    [Fact]
    public void E7_an_internet_request_is_received_when_both_sides_confirm()
    {
        Assert.Null(ReceiptDate.Of(ReceiptChannel.Internet, D("2026-05-02"), null));
        var received = ReceiptDate.Of(ReceiptChannel.Internet, D("2026-05-02"), D("2026-05-06"));
        Assert.Equal(D("2026-05-06"), received);
        Assert.Equal(D("2026-06-02"), Due(new(received!.Value)));
    }

    [Fact]
    public void E12_an_extension_is_counted_on()
    {
        Assert.Equal(D("2026-03-30"), Due(new(D("2026-03-02"))));
        Assert.Equal(D("2026-04-28"), Due(new(D("2026-03-02")) { ExtendedBy = 20 }));
    }

    [Fact]
    public void E13_the_time_of_consulting_a_third_party_is_not_counted()
    {
        var letter = new ConsultationLetter(D("2026-03-09"), D("2026-03-11"), D("2026-03-25"));
        Assert.Equal(D("2026-04-01"), ThirdPartyConsultation.AnswerBy(WorkingCalendar.National, letter.ReceivedOn).DueOn);

        var taken = ThirdPartyConsultation.Taken(WorkingCalendar.National, letter);
        var facts = new ReplyFacts(D("2026-03-02")) { Exclusions = [taken] };
        Assert.Equal(12, Exclusion.WorkingDays(WorkingCalendar.National, [taken], ExclusionMode.Standard));
        Assert.Equal(11, Exclusion.WorkingDays(WorkingCalendar.National, [taken], ExclusionMode.Conservative));
        Assert.Equal(D("2026-04-16"), Due(facts));
        Assert.Equal(D("2026-04-15"), ReplyDeadline.Of(WorkingCalendar.National, facts, LocalPractice.Default, ExclusionMode.Conservative).DueOn);
        Assert.Contains(Reply(facts).Reckoning, day => day == new ReckonedDay(D("2026-03-10"), false, 5, "征求第三方意见期间，不计入"));
    }

    [Fact]
    public void E14_a_silent_third_party_stops_the_clock_until_its_time_is_out()
    {
        var taken = ThirdPartyConsultation.Taken(WorkingCalendar.National, new(D("2026-03-09"), D("2026-03-11")));
        Assert.Equal(17, Exclusion.WorkingDays(WorkingCalendar.National, [taken], ExclusionMode.Standard));
        Assert.Equal(D("2026-04-23"), Due(new(D("2026-03-02")) { Exclusions = [taken] }));
        Assert.Equal(Silence.OrganDecides, ThirdPartyConsultation.SilenceMeans);
    }

    [Fact]
    public void An_opinion_that_comes_too_late_stops_the_clock_no_longer_than_silence()
    {
        var late = ThirdPartyConsultation.Taken(WorkingCalendar.National, new(D("2026-03-09"), D("2026-03-11"), D("2026-04-20")));
        Assert.Equal(D("2026-04-01"), late.ReturnedOn);
    }

    [Fact]
    public void Parallel_consultations_are_taken_out_once()
    {
        Exclusion[] parallel = [new(D("2026-03-09"), D("2026-03-25")), new(D("2026-03-11"), D("2026-03-20"))];
        Assert.Equal(D("2026-04-16"), Due(new(D("2026-03-02")) { Exclusions = parallel }));
    }

    [Fact]
    public void A_letter_sent_on_the_last_day_moves_the_deadline_and_one_sent_after_it_does_not()
    {
        Assert.Equal(D("2026-04-01"), Due(new(D("2026-03-02")) { Exclusions = [new(D("2026-03-30"), D("2026-04-01"))] }));
        Assert.Equal(D("2026-03-30"), Due(new(D("2026-03-02")) { Exclusions = [new(D("2026-03-31"), D("2026-04-10"))] }));
    }

    [Fact]
    public void E24_a_calendar_changed_under_an_open_case_moves_its_deadline()
    {
        var facts = new ReplyFacts(D("2020-01-20"));
        Assert.Equal(D("2020-02-21"), ReplyDeadline.Of(WorkingCalendar.AsKnownOn(D("2020-01-26")), facts, LocalPractice.Default).DueOn);
        Assert.Equal(D("2020-02-25"), ReplyDeadline.Of(WorkingCalendar.AsKnownOn(D("2020-01-27")), facts, LocalPractice.Default).DueOn);
    }

    [Fact]
    public void E26_past_the_published_calendar_a_deadline_is_provisional()
    {
        var reply = Reply(new(D("2026-12-10")));
        Assert.Equal(D("2027-01-08"), reply.DueOn);
        Assert.True(reply.Provisional);
        Assert.Contains(reply.Reckoning, day => day == new ReckonedDay(D("2027-01-01"), false, 15, "元旦（暂定）"));
        Assert.False(Reply(new(D("2026-12-01"))).Provisional);
    }

    [Fact]
    public void A_corrected_request_starts_the_period_anew()
    {
        Assert.Equal(D("2026-04-14"), Due(new(D("2026-03-02")) { CorrectionNoticedOn = D("2026-03-11"), CorrectedOn = D("2026-03-16") }));
        Assert.Contains(Reply(new(D("2026-03-02")) { CorrectedOn = D("2026-03-16") }).Law, law => law.Article == "第三十条");
    }

    [Fact]
    public void A_correction_asked_for_too_late_restarts_nothing_unless_local_practice_says_so()
    {
        var facts = new ReplyFacts(D("2026-03-02")) { CorrectionNoticedOn = D("2026-03-12"), CorrectedOn = D("2026-03-16") };
        Assert.Equal(D("2026-03-30"), Due(facts));
        Assert.Equal(D("2026-04-14"), ReplyDeadline.Of(WorkingCalendar.National, facts, LocalPractice.Default with { LateCorrectionNoticeRestarts = true }).DueOn);
    }

    [Fact]
    public void Paying_the_fee_starts_the_period_anew_with_the_day_of_payment_as_day_zero()
    {
        var reply = Reply(new(D("2026-03-02")) { FeePaidOn = D("2026-03-16") });
        Assert.Equal(D("2026-04-14"), reply.DueOn);
        Assert.Equal("缴清信息处理费之日，当日不计入", reply.Reckoning[0].Why);
        Assert.Contains(Laws.FeeMeasures(), reply.Law);
    }

    [Fact]
    public void The_later_of_correction_and_payment_counts() =>
        Assert.Equal(D("2026-04-14"), Due(new(D("2026-03-02")) { CorrectedOn = D("2026-03-16"), FeePaidOn = D("2026-03-09") }));

    [Fact]
    public void A_request_of_the_first_regulation_keeps_its_fifteen_days()
    {
        // Order 492 held until 2019-05-14; fifteen working days after 6 May are 27 May.
        var old = Reply(new(D("2019-05-06")));
        Assert.Equal(D("2019-05-27"), old.DueOn);
        Assert.Equal("国务院令第492号", old.Law[0].Number);
        Assert.Equal(D("2019-06-13"), Due(new(D("2019-05-15"))));
    }

    [Theory]
    [InlineData("2026-02-27", null, 0, "reply.corrected-before-received")]
    [InlineData(null, "2026-02-27", 0, "reply.paid-before-received")]
    [InlineData(null, null, 21, "extension.length")]
    [InlineData(null, null, -1, "extension.length")]
    public void Facts_that_cannot_be_true_together_are_refused(string? corrected, string? paid, int extension, string code)
    {
        var facts = new ReplyFacts(D("2026-03-02"))
        {
            CorrectedOn = corrected is null ? null : D(corrected),
            FeePaidOn = paid is null ? null : D(paid),
            ExtendedBy = extension,
        };
        Assert.Equal(code, ReplyDeadline.Examine(facts).Code);
        Assert.Throws<ArgumentException>(() => Reply(facts));
    }

    [Fact]
    public void A_reversed_exclusion_is_refused() =>
        Assert.Equal("reply.exclusion-reversed", ReplyDeadline.Examine(new(D("2026-03-02")) { Exclusions = [new(D("2026-03-25"), D("2026-03-09"))] }).Code);

    private static Deadline Reply(ReplyFacts facts) => ReplyDeadline.Of(WorkingCalendar.National, facts, LocalPractice.Default);

    private static DateOnly Due(ReplyFacts facts) => Reply(facts).DueOn;
}
