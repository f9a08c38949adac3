using Yangguang.Rules.Law;
using Yangguang.Rules.Records;
using Yangguang.Rules.Records.Interpretations;
using Yangguang.Rules.Time;

namespace Yangguang.Rules.Tests.Records.Interpretations;

/// <summary>What an interpretation must tell, and by when it and other things of openness are due.</summary>
public sealed class InterpretationElementsTests
{
    private static readonly InterpretationForm[] TextOnly = [InterpretationForm.Text];

    // D02: three of six warn, four do not.
    [Theory]
    [InlineData(3, true)]
    [InlineData(4, false)]
    public void Fewer_than_four_of_six_elements_warn(int told, bool warns) =>
        Assert.Equal(warns, Codes(InterpretationElements.Usual.Take(told), TextOnly).Contains("interpretation.elements"));

    // D03
    [Fact]
    public void A_policy_that_touches_market_and_people_must_tell_both_effects()
    {
        Assert.Equal(
            ["interpretation.market", "interpretation.interests"],
            Codes(InterpretationElements.Usual, [InterpretationForm.Text, InterpretationForm.Questions], market: true, interests: true));
        Assert.Empty(Codes(Enum.GetValues<InterpretationElement>(), [InterpretationForm.Text, InterpretationForm.Questions], market: true, interests: true));
    }

    // D04
    [Fact]
    public void Words_alone_are_not_enough_for_a_tagged_policy_only()
    {
        Assert.Contains("interpretation.forms", Codes(Enum.GetValues<InterpretationElement>(), TextOnly, interests: true));
        Assert.Empty(Codes(Enum.GetValues<InterpretationElement>(), TextOnly));
    }

    [Theory]
    [InlineData(0.59, false)]
    [InlineData(0.6, true)]
    public void A_text_that_repeats_its_document_warns_from_six_tenths_on(double score, bool warns) =>
        Assert.Equal(warns, InterpretationElements.Warnings([.. InterpretationElements.Usual], TextOnly, false, false, score).Any());

    // Friday to Wednesday; Sat 14 February and Sat 10 October 2026 are worked, 15–23 February and 1–7 October are off.
    [Theory]
    [InlineData("2026-03-06", "2026-03-11")]
    [InlineData("2026-02-13", "2026-02-25")]
    [InlineData("2026-09-29", "2026-10-09")]
    [InlineData("2026-10-08", "2026-10-12")]
    public void An_interpretation_is_due_three_working_days_after_its_document(string issuedOn, string dueOn)
    {
        var term = InterpretationTerm.PublishBy(WorkingCalendar.National, Dates.D(issuedOn), LocalPractice.Default);

        Assert.Equal(Dates.D(dueOn), term.DueOn);
        Assert.NotEmpty(term.Law);
    }

    // B10. Ten working days: Sat 14 and 28 February are worked; 25–27 September and 1–7 October are off, Sat 10 October is worked.
    [Theory]
    [InlineData("2026-02-12", "2026-03-04")]
    [InlineData("2026-09-24", "2026-10-15")]
    public void Topics_of_a_meeting_are_opened_across_holidays_by_working_days(string heldOn, string dueOn) =>
        Assert.Equal(Dates.D(dueOn), MeetingOpening.PublishBy(WorkingCalendar.National, Dates.D(heldOn), LocalPractice.Default).DueOn);

    // B10
    [Fact]
    public void A_county_may_open_meetings_earlier_but_not_later_than_the_law()
    {
        var held = new DateOnly(2026, 3, 2);
        Assert.Equal(new DateOnly(2026, 3, 16), MeetingOpening.PublishBy(WorkingCalendar.National, held, LocalPractice.Default).DueOn);
        Assert.Equal(
            ProactiveDisclosure.PublishBy(WorkingCalendar.National, held).DueOn,
            MeetingOpening.PublishBy(WorkingCalendar.National, held, LocalPractice.Default with { MeetingOpeningPeriod = 60 }).DueOn);
    }

    [Fact]
    public void Columns_are_looked_through_again_after_six_months() =>
        Assert.Equal(new DateOnly(2026, 8, 31), ColumnUpkeep.ReviewBy(new(2026, 2, 28), LocalPractice.Default with { ColumnReviewMonths = 6 }).AddDays(3));

    private static IEnumerable<string> Codes(
        IEnumerable<InterpretationElement> told, InterpretationForm[] forms, bool market = false, bool interests = false) =>
        InterpretationElements.Warnings([.. told], forms, market, interests, 0).Select(warning => warning.Code).ToList();
}
