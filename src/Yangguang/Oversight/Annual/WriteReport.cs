using Microsoft.EntityFrameworkCore;
using Yangguang.Accounts;
using Yangguang.Audit;
using Yangguang.Bodies;
using Yangguang.Platform;
using Yangguang.Platform.Persistence;

namespace Yangguang.Oversight.Annual;

/// <summary>编制年度报告: its words and what is added by hand. A form made from an older revision is refused, never written over.</summary>
public sealed class WriteReport(YangguangDb db, TimeProvider time, AuditTrail audit)
{
    public async Task<AnnualReport> Run(
        BodyId bodyId, int year, int revision, ReportProse prose, ReportSupplement supplement, Actor writer, CancellationToken cancellation = default)
    {
        var body = await db.Bodies.SingleAsync(body => body.Id == bodyId, cancellation);
        AnnualReportRules.ActsForBody(writer, bodyId).OrRefuse();
        AnnualReportRules.MayWrite(writer).OrRefuse();
        AnnualReportRules.Reports(body).OrRefuse();
        AnnualReportRules.YearIsKnown(year, time.Today()).OrRefuse();
        AnnualReportRules.MayOpenYear(supplement, year, await HasReportBefore(bodyId, year, cancellation)).OrRefuse();
        var report = await db.AnnualReports.SingleOrDefaultAsync(report => report.BodyId == bodyId && report.Year == year, cancellation);
        AnnualReportRules.IsCurrent(report?.Revision ?? 0, revision).OrRefuse();
        if (report is null)
            db.AnnualReports.Add(report = new AnnualReport(EntityId.New<AnnualReportId>(time), body, year, new ReportProse(), writer, time.GetUtcNow()));
        report.Rewrite(prose, supplement, writer, time.GetUtcNow());
        audit.Note(writer, bodyId, report.Id.Value, new AnnualReportWritten(year, report.Revision));
        await db.SaveChangesAsync(cancellation);
        return report;
    }

    private Task<bool> HasReportBefore(BodyId body, int year, CancellationToken cancellation) =>
        db.AnnualReports.AnyAsync(report => report.BodyId == body && report.Year == year - 1 && report.Figures != null, cancellation);
}
