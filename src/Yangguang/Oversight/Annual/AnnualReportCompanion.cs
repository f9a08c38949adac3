using Microsoft.EntityFrameworkCore;
using Yangguang.Platform.Persistence;
using Yangguang.Records;

namespace Yangguang.Oversight.Annual;

/// <summary>The figures of a published report beside its record, for other programs; at the desk the way back to the report.</summary>
public sealed class AnnualReportCompanion(YangguangDb db) : IRecordCompanion
{
    private const string Kind = "年度报告数据";

    public async Task<IReadOnlyList<CompanionLink>> InPublic(RecordId record, CancellationToken cancellation)
    {
        var found = await Of(record, published: true).SingleOrDefaultAsync(cancellation);
        return found is null ? [] : [.. ReportFiles.Formats.Select(format => new CompanionLink(Kind, format.Value, ReportFiles.Address(found.Year, found.Body, format.Key)))];
    }

    public async Task<IReadOnlyList<CompanionLink>> AtTheDesk(GovernmentRecord record, CancellationToken cancellation) =>
        await Of(record.Id, published: false).SingleOrDefaultAsync(cancellation) is { } found
            ? [new CompanionLink("年度报告", $"{found.Year}年政府信息公开工作年度报告", $"/desk/reports/{found.Year}/{found.Body}", State: found.State.InBadge())]
            : [];

    private IQueryable<ReportOfRecord> Of(RecordId record, bool published) => from report in db.AnnualReports
                                                                              where report.RecordId == record && (!published || report.State == AnnualReportState.Published)
                                                                              join body in db.Bodies on report.BodyId equals body.Id
                                                                              select new ReportOfRecord(report.Year, body.Code, report.State);

    private sealed record ReportOfRecord(int Year, string Body, AnnualReportState State);
}
