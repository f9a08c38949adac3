using Microsoft.EntityFrameworkCore;
using Yangguang.Bodies;
using Yangguang.LegalColumns;
using Yangguang.Platform.Persistence;
using Yangguang.Rules.Oversight.Annual;

namespace Yangguang.Oversight.Annual;

/// <summary>
/// A year's reports with their figures. An organ's are what is counted for it and what it adds by hand, or, once it has submitted them,
/// those that it submitted. The county's are its government's own and its organs' together (S3).
/// </summary>
public sealed class ReadYear(YangguangDb db, JurisdictionScope scope, CountYear count)
{
    /// <summary>Every body that reports, the county first, as it stands.</summary>
    public async Task<IReadOnlyList<BodyReport>> All(int year, CancellationToken cancellation)
    {
        var organs = await Own(year, only: null, cancellation);
        return [.. organs.Select(each => each.Body.Kind == BodyKind.DisclosureOffice ? Summed(each, organs) : each)];
    }

    /// <summary>One body's report; null when it does not report.</summary>
    public async Task<BodyReport?> Of(Body body, int year, CancellationToken cancellation) => body.Kind == BodyKind.DisclosureOffice
        ? (await All(year, cancellation)).FirstOrDefault(each => each.Body.Id == body.Id)
        : (await Own(year, body.Id, cancellation)).FirstOrDefault();

    /// <summary>A report as it was submitted.</summary>
    public ReportPaper PaperOf(Body body, AnnualReport report) => new(OrganOf(body), body.Code, report.Year, report.Prose, report.Figures!);

    private async Task<List<BodyReport>> Own(int year, BodyId? only, CancellationToken cancellation)
    {
        var bodies = await db.Bodies.AsNoTracking().Where(body => only == null || body.Id == only).OrderBy(body => body.Order).ToListAsync(cancellation);
        var reports = await db.AnnualReports.AsNoTracking().Where(report => (report.Year == year || report.Year == year - 1) && (only == null || report.BodyId == only))
            .ToDictionaryAsync(report => (report.BodyId, report.Year), cancellation);
        var earlier = await db.EarlierReports.AsNoTracking().Where(report => report.Year == year - 1 && (only == null || report.BodyId == only))
            .ToDictionaryAsync(report => report.BodyId, cancellation);
        var counted = await count.Run(year, only, cancellation);
        return [.. bodies.Where(body => body.KeepsLegalColumns()).Select(body =>
        {
            var report = reports.GetValueOrDefault((body.Id, year));
            var before = reports.GetValueOrDefault((body.Id, year - 1));
            var supplement = report?.Supplement ?? new ReportSupplement();
            var facts = counted.GetValueOrDefault(body.Id) ?? CountedYear.Nothing;
            return new BodyReport(body, OrganOf(body), report, before, earlier.GetValueOrDefault(body.Id), facts, YearFigures.Of(year, facts, supplement, Previous(before, earlier.GetValueOrDefault(body.Id), supplement)));
        })];
    }

    /// <summary>Row R4 of the year before: of the report made here, else of the one imported, else as noted by hand.</summary>
    private static IReadOnlyList<decimal?>? Previous(AnnualReport? before, EarlierReport? earlier, ReportSupplement supplement) =>
        before?.Figures?.Requests.GetValueOrDefault(ReportForm.CarriedOut)
        ?? earlier?.Tables.Requests.GetValueOrDefault(ReportForm.CarriedOut)
        ?? (supplement.CarriedOutBefore.Count > 0 ? YearFigures.WithTotal(supplement.CarriedOutBefore) : null);

    /// <summary>The organ in whose name a body reports: the county's office reports for its government.</summary>
    private string OrganOf(Body body) => body.Kind == BodyKind.DisclosureOffice ? $"{scope.Current!.Name}人民政府" : body.Name;

    private static BodyReport Summed(BodyReport county, IReadOnlyList<BodyReport> all)
    {
        var organs = all.Where(each => each.Body.Id != county.Body.Id).Select(each => each.Reported);
        return county with
        {
            Own = county.Counted,
            Counted = ReportSum.Of(county.Counted.Year, [county.Counted, .. organs]) with { CarriedOutBefore = county.Counted.CarriedOutBefore },
            Facts = county.Facts with { SuedPastReconsideration = all.Sum(each => each.Facts.SuedPastReconsideration) },
        };
    }
}

/// <summary>How the report of a body about a year stands.</summary>
/// <param name="Organ">The organ in whose name it reports.</param>
/// <param name="Report">The report in the making; null while nobody began it.</param>
/// <param name="Before">That of the year before, made here.</param>
/// <param name="Earlier">That of the year before, imported.</param>
/// <param name="Facts">What records, requests and disputes of the body come to.</param>
/// <param name="Counted">The figures as they are counted now, with what is added by hand.</param>
public sealed record BodyReport(
    Body Body, string Organ, AnnualReport? Report, AnnualReport? Before, EarlierReport? Earlier, CountedYear Facts, ReportFigures Counted)
{
    /// <summary>Of a county, what its government itself comes to, without its organs.</summary>
    public ReportFigures? Own { get; init; }

    public AnnualReportState State => Report?.State ?? AnnualReportState.Draft;

    public bool IsCounty => Body.Kind == BodyKind.DisclosureOffice;

    /// <summary>True once its figures are frozen.</summary>
    public bool IsFrozen => Report is { State: not AnnualReportState.Draft, Figures: not null };

    /// <summary>The figures that count: those submitted, before that those counted.</summary>
    public ReportFigures Reported => IsFrozen ? Report!.Figures! : Counted;

    /// <summary>True when something changed since the figures were frozen.</summary>
    public bool HasMoved => IsFrozen && ReportJson.Write(Report!.Figures!) != ReportJson.Write(Counted);

    public bool HasReportBefore => Before?.Figures is not null;

    /// <summary>The whole report as it is printed.</summary>
    public ReportPaper Paper => new(Organ, Body.Code, Counted.Year, Report?.Prose ?? new ReportProse(), Reported);
}
