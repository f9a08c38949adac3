using Microsoft.Extensions.DependencyInjection;
using Yangguang.Oversight.Annual;
using Yangguang.Platform;
using Yangguang.Requests;
using Yangguang.Requests.Acts;
using Yangguang.Rules.Oversight.Annual;
using Yangguang.Rules.Requests;
using Yangguang.Rules.Requests.Decisions;
using Yangguang.Tests.Harness;
using Yangguang.Tests.Requests;

namespace Yangguang.Tests.Oversight.Annual;

/// <summary>In which year a request is new, a result, or carried over. Each case is an applicant of a kind of its own, so that each has a column.</summary>
public sealed class AttributionTests(Host host) : IClassFixture<Host>
{
    private static readonly DateOnly YearsEnd = new(2026, 12, 31);

    // B11, B12
    [Fact]
    public async Task Cases_at_the_edge_of_two_years_are_counted_once_in_the_right_one()
    {
        host.Time.MoveTo(new(2026, 12, 28));
        var decidedInJanuary = await host.HasCase(applicant: Of(ApplicantKind.NaturalPerson));
        var corrected = await host.HasCase(applicant: Of(ApplicantKind.Enterprise));
        await host.Act<AskCorrection>(act => act.Run(corrected.Id, "请写明文件名称", host.Time.Today(), host.Clerk()));
        var withdrawn = await host.HasCase(applicant: Of(ApplicantKind.ResearchInstitution));
        await host.Act<CloseRequest>(act => act.Withdraw(withdrawn.Id, host.Time.Today(), "", host.Clerk()));
        host.Time.MoveTo(YearsEnd);
        var online = await host.HasArrived(new() { Channel = ReceiptChannel.Internet, ArrivedOn = YearsEnd }, applicant: Of(ApplicantKind.PublicBenefitOrganisation));

        host.Time.MoveTo(new(2027, 1, 4));
        await host.Act<ConfirmReceipt>(act => act.Run(online.Id, host.Time.Today(), "电话", host.Clerk()));
        await host.Act<DraftDecision>(act => act.Run(decidedInJanuary.Id, GivenRequests.Draft(DecisionCode.Granted), host.Clerk()));
        await host.Act<SignDecision>(act => act.Run(decidedInJanuary.Id, host.Head()));
        await host.Act<AskCorrection>(act => act.NoteServed(corrected.Id, new(2026, 12, 28), host.Clerk()));
        await host.Act<AskCorrection>(act => act.NoteCorrection(corrected.Id, host.Time.Today(), GivenRequests.Wish, host.Clerk()));

        var (before, after) = (await Figures(2026), await Figures(2027));
        Assert.Equal((1m, 0m, 1m), (Cell(before, "R1", 0), Cell(before, "R3.1", 0), Cell(before, "R4", 0)));
        Assert.Equal((0m, 1m, 1m, 0m), (Cell(after, "R1", 0), Cell(after, "R2", 0), Cell(after, "R3.1", 0), Cell(after, "R4", 0)));
        Assert.Equal((1m, 1m), (Cell(before, "R1", 1), Cell(before, "R4", 1)));
        Assert.Equal((0m, 1m, 1m), (Cell(after, "R1", 1), Cell(after, "R2", 1), Cell(after, "R4", 1)));
        Assert.Equal((1m, 1m, 0m), (Cell(before, "R1", 2), Cell(before, "R3.6.3", 2), Cell(before, "R4", 2)));
        Assert.Equal(0m, Cell(after, "R2", 2));
        Assert.Equal((0m, 0m), (Cell(before, "R1", 3), Cell(before, "R4", 3)));
        Assert.Equal((1m, 1m), (Cell(after, "R1", 3), Cell(after, "R4", 3)));
        Assert.Empty(ReportCheck.Failures(Filled(before)));
        Assert.Empty(ReportCheck.Failures(Filled(after) with { CarriedOutBefore = before.Requests["R4"] }));
        await EveryCellListsWhatItCounts(before);
        await EveryCellListsWhatItCounts(after);
    }

    private async Task EveryCellListsWhatItCounts(ReportFigures figures)
    {
        foreach (var row in ReportForm.Rows)
        {
            for (var column = 0; column < ReportForm.Columns.Count; column++)
            {
                var lines = await host.Inside(services => services.GetRequiredService<ReadCell>()
                    .Run(figures.Year, host.County.Department.Id, new(3, row.Id, column), 0, default));
                Assert.True(lines.Lines.Count == Cell(figures, row.Id, column), $"{row.Id}/{column}: {lines.Lines.Count} lines for {Cell(figures, row.Id, column)}");
            }
        }
    }

    private Task<ReportFigures> Figures(int year) => host.Inside(async services =>
        (await services.GetRequiredService<ReadYear>().Of(host.County.Department, year, default))!.Counted);

    /// <summary>Table 2 as somebody fills it.</summary>
    private static ReportFigures Filled(ReportFigures figures) => figures with { Proactive = figures.Proactive.ToDictionary(cell => cell.Key, cell => (decimal?)(cell.Value ?? 0)) };

    private static decimal Cell(ReportFigures figures, string row, int column) => figures.Request(row, column)!.Value;

    private static ApplicantDetails Of(ApplicantKind kind) => kind == ApplicantKind.NaturalPerson
        ? GivenRequests.Person
        : GivenRequests.Person with { Kind = kind, Name = "某单位", Paper = IdentityPaper.OrganisationCertificate, PaperNumber = "92341299MA2N0000X1", Contact = "林小满" };
}
