using Yangguang.Rules.Law;
using Yangguang.Rules.Requests;
using Yangguang.Rules.Time;
using static Yangguang.Rules.Tests.Dates;

namespace Yangguang.Rules.Tests.Requests;

public sealed class RequestClockTests
{
    private static readonly WorkingCalendar Calendar = WorkingCalendar.National;
    private static readonly LocalPractice Practice = LocalPractice.Default;

    [Fact]
    public void E10_a_correction_notice_goes_out_within_seven_working_days() =>
        Assert.Equal(D("2026-05-13"), CorrectionNotice.IssueBy(Calendar, D("2026-04-30")).DueOn);

    [Fact]
    public void The_applicant_corrects_within_the_local_period_and_the_case_waits_for_letters_under_way()
    {
        Assert.Equal(D("2026-03-23"), CorrectionNotice.CorrectBy(Calendar, D("2026-03-02"), Practice).DueOn);
        Assert.Equal(D("2026-03-26"), CorrectionNotice.WaitUntil(Calendar, D("2026-03-02"), Practice).DueOn);
        Assert.Equal(D("2026-03-16"), CorrectionNotice.CorrectBy(Calendar, D("2026-03-02"), Practice with { CorrectionPeriod = 10 }).DueOn);
    }

    [Fact]
    public void A_second_correction_notice_is_refused_and_cites_the_law()
    {
        Assert.True(CorrectionNotice.Examine(alreadySent: false).IsAllowed);
        var second = CorrectionNotice.Examine(alreadySent: true);
        Assert.Equal("correction.second", second.Code);
        Assert.Equal("第三十条", second.Law!.Article);
    }

    [Fact]
    public void E16_a_silent_joint_maker_consents_after_fifteen_working_days()
    {
        Assert.Equal(D("2026-10-15"), JointMakerConsultation.AnswerBy(Calendar, D("2026-09-18")).DueOn);
        Assert.Equal(Silence.Consent, JointMakerConsultation.SilenceMeans);
        Assert.Equal(D("2026-10-15"), JointMakerConsultation.Taken(Calendar, new(D("2026-09-17"), D("2026-09-18"))).ReturnedOn);
    }

    [Fact]
    public void Another_organ_gets_the_local_limit()
    {
        Assert.Equal(D("2026-03-23"), OtherOrganConsultation.AnswerBy(Calendar, D("2026-03-02"), Practice).DueOn);
        var brief = Practice with { OtherOrganLimit = 5 };
        Assert.Equal(D("2026-03-09"), OtherOrganConsultation.Taken(Calendar, new(D("2026-03-02"), D("2026-03-02")), brief).ReturnedOn);
    }

    [Fact]
    public void A_fee_is_paid_within_twenty_working_days_of_the_notice() =>
        Assert.Equal(D("2026-03-30"), FeePayment.PayBy(Calendar, D("2026-03-02"), Practice).DueOn);

    [Fact]
    public void An_extension_is_granted_once_in_time_and_for_at_most_twenty_days()
    {
        // E12: the notice must issue by 2026-03-30.
        var received = D("2026-03-02");
        var current = ReplyDeadline.Of(Calendar, new(received), Practice);
        Assert.True(Extension.Examine(current, received, alreadyExtended: false, 20, D("2026-03-30")).IsAllowed);
        Assert.Equal("extension.late", Extension.Examine(current, received, alreadyExtended: false, 20, D("2026-03-31")).Code);
        Assert.Equal("extension.second", Extension.Examine(current, received, alreadyExtended: true, 5, D("2026-03-30")).Code);
        Assert.Equal("extension.length", Extension.Examine(current, received, alreadyExtended: false, 21, D("2026-03-30")).Code);
        Assert.Equal("extension.length", Extension.Examine(current, received, alreadyExtended: false, 0, D("2026-03-30")).Code);
    }

    [Theory]
    [InlineData(ReceiptChannel.InPerson, false), InlineData(ReceiptChannel.Oral, false), InlineData(ReceiptChannel.SignedMail, false)]
    [InlineData(ReceiptChannel.PlainMail, true), InlineData(ReceiptChannel.Internet, true), InlineData(ReceiptChannel.Fax, true)]
    public void Receipt_is_the_day_of_arrival_or_of_confirmation_by_channel(ReceiptChannel channel, bool confirmed) =>
        Assert.Equal(confirmed ? D("2026-03-03") : D("2026-03-02"), ReceiptDate.Of(channel, D("2026-03-02"), D("2026-03-03")));

    [Fact]
    public void A_plain_letter_is_confirmed_the_same_day_and_an_internet_request_raises_an_alarm()
    {
        Assert.Equal(D("2026-05-02"), ReceiptConfirmation.ContactBy(Calendar, D("2026-05-02")).DueOn);
        Assert.Equal(D("2026-05-06"), ReceiptConfirmation.AlarmAfter(Calendar, D("2026-05-02"), Practice).DueOn);
        Assert.Equal(D("2026-05-07"), ReceiptConfirmation.OverdueAfter(Calendar, D("2026-05-02"), Practice).DueOn);
    }

    [Fact]
    public void E19_a_letter_posted_on_the_last_day_is_in_time_and_remedies_run_from_service()
    {
        var reply = ReplyDeadline.Of(Calendar, new(D("2026-03-02")), Practice);
        var posted = new Delivery(DeliveryWay.Post, D("2026-03-30"), D("2026-04-02"));
        Assert.True(posted.IsInTime(reply));
        Assert.Equal(D("2026-06-01"), Reconsideration.ApplyBy(Calendar, posted.ServedOn!.Value).DueOn);
        Assert.False(new Delivery(DeliveryWay.Personal, D("2026-03-30"), D("2026-03-31")).IsInTime(reply));
        Assert.Null(new Delivery(DeliveryWay.Personal, D("2026-03-30")).IsInTime(reply));
        Assert.True(new Delivery(DeliveryWay.Electronic, D("2026-03-30")).IsInTime(reply));
    }

    [Theory]
    [InlineData("E20", "2026-03-31", "2026-06-01")]
    [InlineData("E21", "2026-08-03", "2026-10-08")]
    public void Reconsideration_ends_after_sixty_days_or_on_the_next_working_day(string example, string served, string due) =>
        Assert.Equal((example, D(due)), (example, Reconsideration.ApplyBy(Calendar, D(served)).DueOn));

    [Fact]
    public void E21_shows_how_the_last_day_was_put_off()
    {
        var days = Reconsideration.ApplyBy(Calendar, D("2026-08-03")).Reckoning;
        Assert.Equal(new ReckonedDay(D("2026-10-02"), true, 60, "自然日，国庆节放假，顺延"), days[60]);
        Assert.Equal(new ReckonedDay(D("2026-10-08"), false, 60, "顺延至工作日"), days[^1]);
    }

    [Fact]
    public void Reconsideration_cites_the_law_in_force_at_service()
    {
        Assert.Equal("第九条", Reconsideration.ApplyBy(Calendar, D("2023-12-29")).Law[0].Article);
        Assert.Equal("第二十条第一款", Reconsideration.ApplyBy(Calendar, D("2024-01-02")).Law[0].Article);
    }

    [Fact]
    public void Untold_of_the_remedy_one_has_a_year_from_knowing_the_content()
    {
        Assert.Equal(D("2026-03-31"), Reconsideration.LatestIfNotTold(Calendar, D("2025-03-31")).DueOn);
        Assert.Equal(D("2026-10-08"), Lawsuit.LatestIfNotTold(Calendar, D("2025-10-01")).DueOn);
    }

    [Fact]
    public void The_simple_procedure_takes_thirty_days_and_is_not_rolled() =>
        Assert.Equal(D("2026-05-02"), Reconsideration.DecideSimplyBy(Calendar, D("2026-04-02")).DueOn);

    [Fact]
    public void E23_a_lawsuit_is_brought_within_six_months() =>
        Assert.Equal(D("2026-09-30"), Lawsuit.SueBy(Calendar, D("2026-03-31")).DueOn);

    [Fact]
    public void A_month_without_that_day_ends_on_its_last_day() =>
        Assert.Equal(D("2026-02-28"), Lawsuit.SueBy(Calendar, D("2025-08-31")).DueOn);

    [Fact]
    public void Before_May_2015_a_lawsuit_had_three_months() =>
        Assert.Equal(D("2015-06-10"), Lawsuit.SueBy(Calendar, D("2015-03-10")).DueOn);

    [Fact]
    public void After_reconsideration_one_sues_within_fifteen_days() =>
        Assert.Equal(D("2026-10-08"), Lawsuit.SueAfterReconsiderationBy(Calendar, D("2026-09-16")).DueOn);

    [Fact]
    public void A_judgment_is_carried_out_within_twenty_working_days() =>
        Assert.Equal(D("2026-03-30"), Lawsuit.PerformBy(Calendar, D("2026-03-02")).DueOn);

    [Fact]
    public void A_wrong_record_is_corrected_within_the_local_period() =>
        Assert.Equal(D("2026-03-30"), RecordCorrection.HandleBy(Calendar, D("2026-03-02"), Practice).DueOn);
}
