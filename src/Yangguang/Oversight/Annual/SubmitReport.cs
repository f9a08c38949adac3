using Microsoft.EntityFrameworkCore;
using Yangguang.Accounts;
using Yangguang.Audit;
using Yangguang.Platform;
using Yangguang.Platform.Persistence;

namespace Yangguang.Oversight.Annual;

/// <summary>报送县政府办: the figures are counted once more and frozen; refused while a hard check fails.</summary>
public sealed class SubmitReport(YangguangDb db, ReadYear read, TimeProvider time, AuditTrail audit)
{
    public async Task Run(AnnualReportId id, Actor writer, CancellationToken cancellation = default)
    {
        var report = await db.AnnualReports.SingleAsync(report => report.Id == id, cancellation);
        AnnualReportRules.ActsForBody(writer, report.BodyId).OrRefuse();
        AnnualReportRules.MayWrite(writer).OrRefuse();
        AnnualReportRules.YearIsOver(report.Year, time.Today()).OrRefuse();
        var body = await db.Bodies.SingleAsync(body => body.Id == report.BodyId, cancellation);
        var standing = await read.Of(body, report.Year, cancellation);
        report.Submit(standing!.Counted, writer, time.GetUtcNow());
        audit.Note(writer, report.BodyId, id.Value, new AnnualReportSubmitted(report.Year));
        await db.SaveChangesAsync(cancellation);
    }

    /// <summary>退回 by the county office, or taken back by the body; a published report is corrected this way.</summary>
    public async Task Reopen(AnnualReportId id, string reason, Actor by, CancellationToken cancellation = default)
    {
        var report = await db.AnnualReports.SingleAsync(report => report.Id == id, cancellation);
        AnnualReportRules.ActsForBody(by, report.BodyId).OrRefuse();
        AnnualReportRules.MayWrite(by).OrRefuse();
        report.Reopen(reason, time.GetUtcNow());
        audit.Note(by, report.BodyId, id.Value, new AnnualReportReopened(report.Year, report.ReturnReason));
        await db.SaveChangesAsync(cancellation);
    }
}
