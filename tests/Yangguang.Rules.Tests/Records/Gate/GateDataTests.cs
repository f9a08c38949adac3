using Yangguang.Rules.Law;
using Yangguang.Rules.Records;
using Yangguang.Rules.Records.Gate;
using Yangguang.Rules.Time;
using static Yangguang.Rules.Tests.Dates;

namespace Yangguang.Rules.Tests.Records.Gate;

public sealed class GateDataTests
{
    // B08: a full citizen number blocks unless a law demands it.
    [Theory]
    [InlineData("张某，身份证号11010519491231002X，住青溪镇。", 1)]
    [InlineData("11010519491231002x和440524188001010014", 2)]
    [InlineData("110105194912310021", 0)]
    [InlineData("编号111010519491231002X", 0)]
    [InlineData("11010519491231002X9", 0)]
    [InlineData("金额760元", 0)]
    public void Citizen_numbers_are_found_by_their_check_character(string text, int found) =>
        Assert.Equal(found, PersonalInformation.CitizenNumbersIn(text).Count);

    [Fact]
    public void A_bare_number_passes_only_with_the_law_that_demands_it()
    {
        Assert.Equal("gate.privacy.unanswered", PersonalInformation.IsSettled(null, "", 0).Code);
        Assert.Equal("gate.privacy.bare-number", PersonalInformation.IsSettled(PrivacyAnswer.Masked, "", 1).Code);
        Assert.Equal("gate.privacy.basis", PersonalInformation.IsSettled(PrivacyAnswer.KeptByLaw, " ", 1).Code);
        Assert.True(PersonalInformation.IsSettled(PrivacyAnswer.KeptByLaw, "失信惩戒公示", 1).IsAllowed);
        Assert.True(PersonalInformation.IsSettled(PrivacyAnswer.None, "", 0).IsAllowed);
    }

    [Fact]
    public void An_urgent_publication_is_reviewed_within_the_local_period() =>
        Assert.Equal(D("2026-03-05"), UrgentPublication.ReviewBy(WorkingCalendar.National, D("2026-03-02"), LocalPractice.Default).DueOn);

    [Theory]
    [InlineData("2026-03-02", "", null)]
    [InlineData("2026-03-03", "因故", "gate.date.ahead")]
    [InlineData("2026-02-20", "", "gate.date.unexplained")]
    [InlineData("2026-02-20", "此前已在公示栏公布", null)]
    [InlineData("2026-02-01", "此前已在公示栏公布", "gate.date.before-forming")]
    public void An_earlier_day_is_shown_only_with_a_reason(string shown, string reason, string? code) =>
        Assert.Equal(code ?? "", PublicationDay.May(D(shown), reason, D("2026-02-10"), D("2026-03-02")).Code);

    [Theory]
    [InlineData("2026-02-28", Validity.NotYetInForce)]
    [InlineData("2026-03-01", Validity.InForce)]
    [InlineData("2026-06-01", Validity.Amended)]
    [InlineData("2026-09-01", Validity.Repealed)]
    [InlineData("2031-03-01", Validity.Repealed)]
    public void Validity_is_read_from_the_days(string day, Validity expected) =>
        Assert.Equal(expected, new ValidityDays(D("2026-03-01"), D("2031-03-01"), D("2026-06-01"), D("2026-09-01")).On(D(day)));

    [Fact]
    public void A_record_expires_on_its_day() => Assert.Equal(
        (Validity.InForce, Validity.Expired),
        (new ValidityDays(null, D("2031-03-01"), null, null).On(D("2031-02-28")), new ValidityDays(null, D("2031-03-01"), null, null).On(D("2031-03-01"))));

    [Fact]
    public void Every_ground_of_withholding_stands_at_its_place_with_its_article()
    {
        Assert.Equal(Enum.GetValues<WithholdingGround>(), WithholdingGrounds.All.Select(entry => entry.Ground));
        Assert.All(WithholdingGrounds.All, entry => Assert.Equal(entry.Law.Article == "第十四条", entry.IsHardStop));
    }

    // art. 20 has 15 items, art. 21 seven for counties and seven for townships
    [Fact]
    public void The_items_of_articles_20_and_21_are_whole()
    {
        Assert.Equal((15, 7, 7), (Count(RegulationTier.Every), Count(RegulationTier.County), Count(RegulationTier.Township)));
        Assert.Equal("财政预算、决算信息", RegulationCodes.Find("20-07")!.Name);
        Assert.Equal("第二十条第（七）项", RegulationCodes.Find("20-07")!.Law.Article);
        Assert.Null(RegulationCodes.Find("20-16"));

        static int Count(RegulationTier tier) => RegulationCodes.All.Count(code => code.Tier == tier);
    }

    [Fact]
    public void Divisions_stand_under_their_theme()
    {
        Assert.All(RecordTheme.All, theme => Assert.True(RecordSubtheme.Fits(theme, "")));
        Assert.True(RecordSubtheme.Fits("财政、金融、审计", "审计"));
        Assert.False(RecordSubtheme.Fits("国防", "审计"));
    }
}
