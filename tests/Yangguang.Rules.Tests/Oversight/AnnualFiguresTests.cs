using FsCheck;
using FsCheck.Fluent;
using Yangguang.Rules.Oversight.Annual;
using Yangguang.Rules.Requests;
using Yangguang.Rules.Requests.Decisions;

namespace Yangguang.Rules.Tests.Oversight;

/// <summary>Tables 3 and 4 of the annual report: a whole report of a city as published, and what the counting makes of cases.</summary>
public sealed class AnnualFiguresTests
{
    // Of the published report only the first and the last column are at hand: the other organisations hold the difference.
    private static readonly int[] People = [13612, 535, 5345, 2120, 13, 30, 11, 49, 103, 84, 282, 147, 3075, 177, 19, 199, 147, 0, 100, 5, 315, 202, 941, 13364, 783];
    private static readonly int[] Everybody = [14069, 560, 5548, 2168, 13, 30, 11, 51, 104, 85, 286, 150, 3222, 180, 19, 203, 148, 0, 101, 5, 318, 203, 965, 13810, 819];

    private static readonly ReportFigures Published = new(
        2024,
        ReportForm.Rows.Select((row, at) => (row.Id, Cells: Row(People[at], Everybody[at]))).ToDictionary(row => row.Id, row => row.Cells),
        new Dictionary<string, IReadOnlyList<decimal?>> { ["reconsideration"] = [376, 97, 196, 121, 790], ["direct"] = [16, 1, 12, 27, 56], ["afterReconsideration"] = [74, 1, 30, 51, 156] })
    {
        CarriedOutBefore = Row(535, 560),
    };

    [Fact]
    public void The_form_has_25_rows_and_7_columns()
    {
        Assert.Equal((25, 7), (ReportForm.Rows.Count, ReportForm.Columns.Count));
        Assert.Equal(["R1", "R2", "R3.1", "R3.2", "R3.3.1"], ReportForm.Rows.Take(5).Select(row => row.Id));
    }

    [Fact]
    public void A_report_as_published_passes_every_check() => Assert.Empty(ReportCheck.Failures(Published));

    [Fact]
    public void One_more_in_any_cell_of_any_table_is_noticed()
    {
        var unnoticed = from row in ReportForm.Rows
                        from column in Enumerable.Range(0, 7)
                        where ReportCheck.Failures(Published with { Requests = With(Published.Requests, row.Id, column, 1) }).Count == 0
                        select $"{row.Id}/{column}";
        var disputes = from dispute in ReportForm.DisputeGroups
                       from column in Enumerable.Range(0, 5)
                       where ReportCheck.Failures(Published with { Disputes = With(Published.Disputes, dispute.Id, column, 1) }).All(failure => failure.Check != "H4")
                       select $"{dispute.Id}/{column}";

        Assert.Empty(unnoticed.Concat(disputes));
    }

    [Theory]
    [InlineData("R1", 0, "H1")]
    [InlineData("R3.1", 0, "H2")]
    [InlineData("R3.1", 6, "H3")]
    [InlineData("R2", 3, "H6")]
    public void A_failure_names_the_check_that_does_not_hold(string row, int column, string check) => Assert.Contains(
        ReportCheck.Failures(Published with { Requests = With(Published.Requests, row, column, 1) }), failure => failure.Check == check);

    [Theory]
    [InlineData(null)]
    [InlineData(-1.0)]
    [InlineData(0.5)]
    public void A_blank_a_negative_or_a_broken_number_is_named_with_its_cell(double? value)
    {
        var cells = Published.Requests["R3.5.3"].ToArray();
        cells[1] = (decimal?)value;
        var report = Published with { Requests = new Dictionary<string, IReadOnlyList<decimal?>>(Published.Requests) { ["R3.5.3"] = cells } };

        Assert.Contains(ReportCheck.Failures(report), failure => (failure.Check, failure.Row, failure.Column) == ("H5", "R3.5.3", "商业企业"));
    }

    [Fact]
    public void A_missing_row_is_missing_in_every_column() => Assert.Equal(7, ReportCheck.Failures(Published with
    {
        Requests = Published.Requests.Where(row => row.Key != "R3.5.3").ToDictionary(row => row.Key, row => row.Value),
    }).Count(failure => failure.Check == "H5"));

    [Fact]
    public void Counted_requests_always_balance_and_are_carried_into_the_next_year() => Prop.ForAll(Cases.ListOf().ToArbitrary(), requests =>
    {
        var (year, next) = (RequestCount.Of(2025, requests), RequestCount.Of(2026, requests));
        return ReportCheck.Failures(new(2026, next, Nothing) { CarriedOutBefore = year["R4"] }).Count == 0
            && ReportCheck.Failures(new(2025, year, Nothing)).Count == 0
            && requests.Count(request => request.ReceivedOn.Year == 2025) == year["R1"][6];
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_request_is_new_by_receipt_and_a_result_by_decision()
    {
        CountedRequest[] requests =
        [
            new(ApplicantKind.NaturalPerson, new(2025, 12, 31), new(2026, 1, 4), DecisionCode.Granted),
            new(ApplicantKind.LegalServiceOrganisation, new(2026, 1, 4), null, null),
        ];

        var counted = RequestCount.Of(2026, requests);

        Assert.Equal((1m, 1m, 1m, 1m), (counted["R1"][4], counted["R2"][0], counted["R3.1"][6], counted["R4"][4]));
    }

    private static Dictionary<string, IReadOnlyList<decimal?>> Nothing =>
        ReportForm.DisputeGroups.ToDictionary(group => group.Id, IReadOnlyList<decimal?> (_) => [0, 0, 0, 0, 0]);

    private static Gen<CountedRequest> Cases =>
        from kind in Gen.Elements(Enum.GetValues<ApplicantKind>())
        from received in Gen.Choose(0, 1000)
        from lasted in Gen.Choose(-100, 400)
        from code in Gen.Elements(Enum.GetValues<DecisionCode>())
        let receivedOn = new DateOnly(2024, 1, 1).AddDays(received)
        select lasted < 0 ? new CountedRequest(kind, receivedOn, null, null) : new(kind, receivedOn, receivedOn.AddDays(lasted), code);

    private static IReadOnlyList<decimal?> Row(int people, int everybody) => [people, everybody - people, 0, 0, 0, 0, everybody];

    private static Dictionary<string, IReadOnlyList<decimal?>> With(IReadOnlyDictionary<string, IReadOnlyList<decimal?>> table, string row, int column, int more)
    {
        var cells = table[row].ToArray();
        cells[column] += more;
        return new(table) { [row] = cells };
    }
}
