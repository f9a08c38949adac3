using Microsoft.EntityFrameworkCore;
using Yangguang.Accounts;
using Yangguang.LegalColumns;
using Yangguang.Platform;
using Yangguang.Platform.Persistence;

namespace Yangguang.Oversight.Annual;

/// <summary>
/// The report that a body owes now: of last year, from New Year until it is published. A month after its day it is told by the checks of
/// the legal columns alone.
/// </summary>
public sealed class ReportReminder(YangguangDb db, ReportDates dates, TimeProvider time)
{
    private const int DaysTold = 30;

    /// <summary>Null when nothing is owed, or the actor does not compile reports.</summary>
    public async Task<OwedReport?> Of(Actor actor, CancellationToken cancellation)
    {
        if (!actor.May(Permission.MayCompileReports))
            return null;
        var (body, year) = (await db.Bodies.AsNoTracking().SingleAsync(body => body.Id == actor.BodyId, cancellation), time.Today().Year - 1);
        var due = await dates.Of(body, year, cancellation);
        if (!body.KeepsLegalColumns() || time.Today() >= due.LegalOn.AddDays(DaysTold))
            return null;
        var state = await db.AnnualReports.Where(report => report.BodyId == body.Id && report.Year == year)
            .Select(report => (AnnualReportState?)report.State).SingleOrDefaultAsync(cancellation) ?? AnnualReportState.Draft;
        var listed = await db.YearReports.AnyAsync(report => report.BodyId == body.Id && report.Year == year, cancellation);
        return state == AnnualReportState.Published || listed ? null : new OwedReport(year, body.Code, state, due);
    }
}

/// <summary>A report that is not published yet, with its day.</summary>
public sealed record OwedReport(int Year, string Body, AnnualReportState State, ReportDue Due);
