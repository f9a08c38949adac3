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

    // Friday, so three working days later is Wednesday.
    [Fact]
    public void An_interpretation_is_due_three_working_days_after_its_document() =>
        Assert.Equal(new DateOnly(2026, 3, 11), InterpretationTerm.PublishBy(WorkingCalendar.National, new(2026, 3, 6), LocalPractice.Default).DueOn);

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
