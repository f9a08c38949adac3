using Yangguang.Rules.Law;
using Yangguang.Rules.Records;
using Yangguang.Rules.Records.Gate;
using Yangguang.Rules.Time;
using static Yangguang.Rules.Tests.Dates;

namespace Yangguang.Rules.Tests.Records.Gate;

public sealed class GateDataTests
{
    // B08: what is found passes masked, or with its ground and the provision behind it.
    [Fact]
    public void What_is_found_passes_only_with_a_ground_and_its_provision()
    {
        string[] open = ["正文第1行的手机号138****5678"];

        Assert.Equal("gate.privacy.unanswered", PersonalInformation.IsSettled(null, "", false, []).Code);
        Assert.Equal("gate.privacy.open", PersonalInformation.IsSettled(PrivacyAnswer.Masked, "", false, open).Code);
        Assert.Contains("138****5678", PersonalInformation.IsSettled(PrivacyAnswer.Masked, "", false, open).Reason, StringComparison.Ordinal);
        Assert.Equal("gate.privacy.basis", PersonalInformation.IsSettled(PrivacyAnswer.KeptByLaw, " ", true, []).Code);
        Assert.Equal("gate.privacy.basis", PersonalInformation.IsSettled(PrivacyAnswer.KeptByLaw, "失信惩戒公示", false, []).Code);
        Assert.Equal("gate.privacy.open", PersonalInformation.IsSettled(PrivacyAnswer.KeptByLaw, "失信惩戒公示", true, open).Code);
        Assert.True(PersonalInformation.IsSettled(PrivacyAnswer.KeptByLaw, "失信惩戒公示", true, []).IsAllowed);
        Assert.True(PersonalInformation.IsSettled(PrivacyAnswer.None, "", false, []).IsAllowed);
    }

    // D12
    [Fact]
    public void Nothing_leaves_with_a_finding_open()
    {
        Assert.True(PersonalInformation.MayLeave([]).IsAllowed);
        Assert.Equal("gate.privacy.leaking", PersonalInformation.MayLeave(["标题的手机号138****5678"]).Code);
    }

    [Fact]
    public void Every_ground_of_keeping_stands_at_its_place_with_its_law() =>
        Assert.All(Enum.GetValues<ExposureGround>(), ground => Assert.Equal((ground, true), (ExposureGrounds.Of(ground).Ground, ExposureGrounds.Of(ground).Law.ToString().Length > 0)));

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
