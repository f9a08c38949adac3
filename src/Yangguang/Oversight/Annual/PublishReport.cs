using Microsoft.EntityFrameworkCore;
using Yangguang.Accounts;
using Yangguang.Audit;
using Yangguang.LegalColumns;
using Yangguang.Platform;
using Yangguang.Platform.Persistence;
using Yangguang.Records;
using Yangguang.Rules.Records.Gate;

namespace Yangguang.Oversight.Annual;

/// <summary>
/// 公布年度报告: follows the record through the gate's last step. It stops the publication when a hard check fails, when the cases no longer
/// say what was submitted, or when the record says something else than the report; otherwise the report takes its place in 政府信息公开年报.
/// </summary>
public sealed class PublishReport(YangguangDb db, ReadYear read, TimeProvider time, AuditTrail audit) : IEditionFollower
{
    private HashSet<RecordId>? _saidByRecords;

    public async Task Follow(GovernmentRecord record, RecordEdition edition, Actor publisher, CancellationToken cancellation)
    {
        if (!await IsReport(record, cancellation))
            return;
        var report = await db.AnnualReports.SingleAsync(report => report.RecordId == record.Id, cancellation);
        var body = await db.Bodies.SingleAsync(body => body.Id == report.BodyId, cancellation);
        var standing = (await read.Of(body, report.Year, cancellation))!;
        AnnualReportRules.SaysTheSame(ReportRecord.IsTold(standing.Paper, edition.Content)).OrRefuse();
        if (report.State == AnnualReportState.Published)
            return;
        AnnualReportRules.IsSecondPerson(report, SignerOf(record) ?? publisher.StaffId).OrRefuse();
        report.Publish(standing.Counted, time.GetUtcNow());
        await List(report, body, cancellation);
        audit.Note(publisher, report.BodyId, report.Id.Value, new AnnualReportPublished(report.Year, edition.IndexNumber));
    }

    /// <summary>Looked up once: in bulk nearly every record is none.</summary>
    private async Task<bool> IsReport(GovernmentRecord record, CancellationToken cancellation) =>
        (_saidByRecords ??= [.. await db.AnnualReports.Where(report => report.RecordId != null).Select(report => report.RecordId!.Value).ToListAsync(cancellation)])
            .Contains(record.Id);

    private static Guid? SignerOf(GovernmentRecord record) => record.Approvals
        .LastOrDefault(approval => approval is { Step: GateStep.SignOff, Outcome: ApprovalOutcome.Passed } && approval.Edition == record.Edition)?.StaffId;

    private async Task List(AnnualReport report, Bodies.Body body, CancellationToken cancellation)
    {
        if (await db.YearReports.FindAsync([body.Id, report.Year], cancellation) is { } known)
            known.Replace(report.RecordId!.Value);
        else
            db.YearReports.Add(new YearReport(body, report.Year, report.RecordId!.Value));
    }
}
