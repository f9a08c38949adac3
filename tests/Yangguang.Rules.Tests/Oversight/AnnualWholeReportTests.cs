using Yangguang.Rules.Oversight.Annual;
using Yangguang.Rules.Requests;
using Yangguang.Rules.Requests.Decisions;
using Yangguang.Rules.Requests.Disputes;

namespace Yangguang.Rules.Tests.Oversight;

/// <summary>A report with something in every cell, and what looks wrong in one without forbidding it.</summary>
public sealed class AnnualWholeReportTests
{
    private static readonly int Kinds = ReportForm.Columns.Count - 1;

    // B12: a full table: 25 rows, 7 columns, each cell another number.
    private static readonly ReportFigures Whole = Make();

    [Fact]
    public void A_full_table_of_175_cells_holds() => Assert.Empty(ReportCheck.Failures(Whole));

    [Theory]
    [InlineData(1)]
    [InlineData(-1)]
    [InlineData(null)]
    public void Every_single_changed_cell_is_refused(int? change)
    {
        var unnoticed = from row in ReportForm.Rows
                        from column in Enumerable.Range(0, ReportForm.Columns.Count)
                        where ReportCheck.Failures(Whole with { Requests = Changed(Whole.Requests, row.Id, column, change) }).Count == 0
                        select $"{row.Id}/{column}";
        var disputes = from dispute in ReportForm.DisputeGroups
                       from column in Enumerable.Range(0, ReportForm.DisputeColumns.Count)
                       where ReportCheck.Failures(Whole with { Disputes = Changed(Whole.Disputes, dispute.Id, column, change) }).Count == 0
                       select $"{dispute.Id}/{column}";

        Assert.Empty(unnoticed.Concat(disputes));
    }

    [Fact]
    public void A_count_of_table_2_is_whole_and_fees_may_have_decimals()
    {
        Assert.Empty(ReportCheck.Failures(With("fees", 0.25m)));
        var broken = Assert.Single(ReportCheck.Failures(With("permits", 0.5m)));
        Assert.Equal(("H5", "permits"), (broken.Check, broken.Column));
        Assert.Equal("H5", Assert.Single(ReportCheck.Failures(With("penalties", null))).Check);
    }

    [Fact]
    public void Without_last_years_report_nothing_is_compared() =>
        Assert.Empty(ReportCheck.Failures(Whole with { CarriedOutBefore = null }));

    // S1
    [Theory]
    [InlineData("全年新收政府信息公开申请{0}件，上年结转21件。", true)]
    [InlineData("全年新收政府信息公开申请1件。", false)]
    [InlineData("去年新收申请1件。", true)]
    [InlineData("收到投诉1件。", true)]
    [InlineData("收到政府信息公开申请1件。", false)]
    [InlineData("上年结转20件。", false)]
    [InlineData("行政复议20件，其中行政复议维持11件。", true)]
    [InlineData("行政诉讼17件：直接起诉8件，复议后起诉9件。", true)]
    [InlineData("行政诉讼18件。", false)]
    [InlineData("结转下年度继续办理39件。", true)]
    public void Numbers_in_the_words_are_held_against_the_tables(string prose, bool agrees)
    {
        var text = prose.Replace("{0}", $"{Whole.Request("R1", Kinds):#,0}", StringComparison.Ordinal);

        var warnings = SoftCheck.Warnings(Whole, new SoftFacts { Prose = text });

        Assert.Equal(agrees, warnings.All(warning => warning.Check != "S1"));
    }

    // S2
    [Theory]
    [InlineData(26, 0)]
    [InlineData(27, 1)]
    public void Documents_in_force_follow_from_last_year(int before, int warnings)
    {
        var facts = new SoftFacts { ProactiveBefore = new Dictionary<string, decimal?> { ["norms.inForce"] = before, ["regulations.inForce"] = 0 } };

        Assert.Equal(warnings, SoftCheck.Warnings(Whole, facts).Count(warning => warning.Check == "S2"));
    }

    // S3
    [Fact]
    public void A_county_that_is_not_the_sum_of_its_organs_is_told_where()
    {
        Assert.Empty(SoftCheck.Warnings(ReportSum.Of(2026, [Whole, Whole]), new SoftFacts { Organs = ReportSum.Of(2026, [Whole, Whole]) }));

        var warning = Assert.Single(SoftCheck.Warnings(Whole, new SoftFacts { Organs = Whole with { Disputes = Changed(Whole.Disputes, "direct", 0, 1) } }));

        Assert.Equal(("S3", "direct", "结果维持"), (warning.Check, warning.Row, warning.Column));
    }

    [Fact]
    public void A_blank_beside_filled_cells_counts_nothing_and_blanks_alone_stay_blank()
    {
        Assert.Equal(5m, ReportSum.Of(2026, [With("permits", 5), With("permits", null)]).Proactive["permits"]);
        Assert.Null(ReportSum.Of(2026, [With("permits", null), With("permits", null)]).Proactive["permits"]);
    }

    // S4
    [Theory]
    [InlineData(DisputeKind.DirectLawsuit, "2024-01-01", DecisionCode.InternalAffairs, true)]
    [InlineData(DisputeKind.DirectLawsuit, "2023-12-31", DecisionCode.InternalAffairs, false)]
    [InlineData(DisputeKind.DirectLawsuit, "2026-01-01", DecisionCode.NotHeld, false)]
    [InlineData(DisputeKind.DirectLawsuit, "2026-01-01", DecisionCode.PartlyGranted, true)]
    [InlineData(DisputeKind.LawsuitAfterReconsideration, "2026-01-01", DecisionCode.InternalAffairs, false)]
    public void A_refusal_sued_directly_since_2024_is_noticed(DisputeKind kind, string filed, DecisionCode decision, bool skipped) =>
        Assert.Equal(skipped, ReconsiderationFirst.WasSkipped(kind, DateOnly.Parse(filed, System.Globalization.CultureInfo.InvariantCulture), decision));

    // S5
    [Fact]
    public void Last_years_words_are_noticed()
    {
        const string Prose = "全年主动公开政府信息，规范办理依申请公开，加强平台建设，开展业务培训，个别栏目更新不及时。";

        Assert.Contains(SoftCheck.Warnings(Whole, new SoftFacts { Prose = Prose, ProseBefore = Prose }), warning => warning.Check == "S5");
        Assert.DoesNotContain(SoftCheck.Warnings(Whole, new SoftFacts { Prose = Prose, ProseBefore = "另一年做了另外的事，写法完全不同。" }), warning => warning.Check == "S5");
    }

    // S6
    [Fact]
    public void A_county_organ_that_made_regulations_is_noticed() => Assert.Contains(
        SoftCheck.Warnings(With("regulations.issued", 1), new SoftFacts()), warning => warning.Check == "S6");

    [Theory]
    [InlineData(2025, 3)]
    [InlineData(2026, 3)]
    [InlineData(2027, 1)]
    [InlineData(2028, null)]
    [InlineData(2024, null)]
    public void A_dispute_is_pending_in_each_year_until_the_one_it_ends_in(int year, int? column) => Assert.Equal(
        column, DisputeCount.ColumnOf(year, new(DisputeKind.Reconsideration, new(2025, 12, 31), new(2027, 1, 2), DisputeOutcome.Corrected)));

    [Fact]
    public void Table_4_adds_up_and_keeps_its_groups_apart()
    {
        var table = DisputeCount.Of(2026,
        [
            new(DisputeKind.Reconsideration, new(2026, 3, 1), new(2026, 5, 1), DisputeOutcome.Upheld),
            new(DisputeKind.Reconsideration, new(2026, 3, 1), null, null),
            new(DisputeKind.LawsuitAfterReconsideration, new(2026, 3, 1), new(2027, 5, 1), DisputeOutcome.Otherwise),
        ]);

        Assert.Equal([1m, 0m, 0m, 1m, 2m], table["reconsideration"]);
        Assert.Equal([0m, 0m, 0m, 0m, 0m], table["direct"]);
        Assert.Equal([0m, 0m, 0m, 1m, 1m], table["afterReconsideration"]);
    }

    [Fact]
    public void Grouped_requests_count_as_the_single_ones_do()
    {
        CountedRequest[] requests =
        [
            new(ApplicantKind.NaturalPerson, new(2026, 2, 1), new(2026, 3, 1), DecisionCode.Granted),
            new(ApplicantKind.NaturalPerson, new(2026, 2, 2), new(2026, 3, 1), DecisionCode.Granted),
            new(ApplicantKind.Enterprise, new(2025, 12, 1), null, null),
        ];

        Assert.Equal(RequestCount.Of(2026, requests), RequestCount.Of([new(ApplicantKind.NaturalPerson, true, DecisionCode.Granted, 2), new(ApplicantKind.Enterprise, false, null, 1)]));
    }

    private static ReportFigures With(string cell, decimal? value) =>
        Whole with { Proactive = new Dictionary<string, decimal?>(Whole.Proactive) { [cell] = value } };

    private static ReportFigures Make()
    {
        var results = ReportForm.ResultRows.Select((row, at) => (row.Id, Cells: Enumerable.Range(0, Kinds).Select(column => (decimal)((at * Kinds) + column + 1)).ToList())).ToList();
        var total = Enumerable.Range(0, Kinds).Select(column => results.Sum(row => row.Cells[column])).ToList();
        List<decimal> carriedIn = [5, 4, 3, 2, 1, 6], carriedOut = [9, 8, 7, 6, 5, 4];
        var rows = results.ToDictionary(row => row.Id, row => WithTotal(row.Cells));
        rows[ReportForm.CarriedIn] = WithTotal(carriedIn);
        rows[ReportForm.Results] = WithTotal(total);
        rows[ReportForm.CarriedOut] = WithTotal(carriedOut);
        rows[ReportForm.Received] = WithTotal([.. Enumerable.Range(0, Kinds).Select(column => total[column] + carriedOut[column] - carriedIn[column])]);
        return new(2026, rows, new Dictionary<string, IReadOnlyList<decimal?>>
        {
            ["reconsideration"] = [11, 3, 2, 4, 20],
            ["direct"] = [1, 0, 2, 5, 8],
            ["afterReconsideration"] = [6, 1, 0, 2, 9],
        })
        {
            Proactive = ProactiveForm.Cells.ToDictionary(cell => cell, cell => (decimal?)(cell switch
            {
                ProactiveForm.NormsIssued => 7,
                ProactiveForm.NormsRepealed => 2,
                ProactiveForm.NormsInForce => 31,
                _ => 0,
            })),
            CarriedOutBefore = WithTotal(carriedIn),
        };
    }

    private static IReadOnlyList<decimal?> WithTotal(IReadOnlyCollection<decimal> cells) => [.. cells.Select(cell => (decimal?)cell), cells.Sum()];

    private static Dictionary<string, IReadOnlyList<decimal?>> Changed(IReadOnlyDictionary<string, IReadOnlyList<decimal?>> table, string row, int column, int? change)
    {
        var cells = table[row].ToArray();
        cells[column] = change is { } by ? cells[column] + by : null;
        return new(table) { [row] = cells };
    }
}
