using Microsoft.EntityFrameworkCore;
using Yangguang.Accounts;
using Yangguang.Audit;
using Yangguang.Catalog;
using Yangguang.Platform;
using Yangguang.Platform.Persistence;
using Yangguang.Records;
using Yangguang.Rules.Records.Gate;

namespace Yangguang.Oversight.Annual;

/// <summary>
/// 形成公开稿: a submitted report goes through the gate as a record like any other, so that a second person lets it out. Made again after a
/// correction, the same record is rewritten, or revised when it is published.
/// </summary>
public sealed class DraftReportRecord(
    YangguangDb db, ReadYear read, DraftRecord draft, RewriteRecord rewrite, ReviseRecord revise, RecallRecord recall, SubmitRecord submit, TimeProvider time, AuditTrail audit)
{
    public async Task<RecordId> Run(AnnualReportId id, CatalogItemId? item, string correction, Actor writer, CancellationToken cancellation = default)
    {
        var report = await db.AnnualReports.SingleAsync(report => report.Id == id, cancellation);
        AnnualReportRules.ActsForBody(writer, report.BodyId).OrRefuse();
        AnnualReportRules.MayWrite(writer).OrRefuse();
        AnnualReportRules.IsSubmitted(report).OrRefuse();
        var body = await db.Bodies.SingleAsync(body => body.Id == report.BodyId, cancellation);
        var paper = (await read.Of(body, report.Year, cancellation))!.Paper;
        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        var content = ReportRecord.ContentOf(paper, time.Today());
        var record = await Open(report, item, content, correction, writer, cancellation);
        await submit.Run(record, writer, cancellation);
        report.DraftedAs(record, time.GetUtcNow());
        audit.Note(writer, report.BodyId, id.Value, new AnnualReportDrafted(report.Year));
        await db.SaveChangesAsync(cancellation);
        await transaction.CommitAsync(cancellation);
        return record;
    }

    private async Task<RecordId> Open(
        AnnualReport report, CatalogItemId? item, RecordContent content, string correction, Actor writer, CancellationToken cancellation)
    {
        var known = report.RecordId is { } id ? await db.Records.SingleAsync(record => record.Id == id, cancellation) : null;
        if (known is null or { State: RecordState.Abandoned })
        {
            AnnualReportRules.HasItem(item is not null).OrRefuse();
            return (await draft.Run(item!.Value, report.BodyId, null, content, writer, cancellation)).Id;
        }

        if (known.State == RecordState.Published)
            await revise.Run(known.Id, correction, writer, cancellation);
        else if (known.State is RecordState.AttributeCheck or RecordState.SecrecyReview)
            await recall.Run(known.Id, writer, cancellation);
        AnnualReportRules.IsOutOfReview(known.State).OrRefuse();
        await rewrite.Run(known.Id, known.Revision, content, writer, cancellation);
        return known.Id;
    }
}
