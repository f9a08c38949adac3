using Microsoft.EntityFrameworkCore;
using Yangguang.Bodies;
using Yangguang.Platform.Persistence;
using Yangguang.Records;
using Yangguang.Requests;
using Yangguang.Requests.Disputes;
using Yangguang.Rules.Oversight.Annual;
using Yangguang.Rules.Requests;
using Yangguang.Rules.Requests.Decisions;
using Yangguang.Rules.Requests.Disputes;

namespace Yangguang.Oversight.Annual;

/// <summary>What one cell of a report counts, one by one, without anybody's name: the same conditions as <see cref="CountYear"/>.</summary>
public sealed class ReadCell(YangguangDb db)
{
    /// <summary>Lines of a page.</summary>
    public const int PageSize = 100;

    /// <param name="body">Whose cases; null for the whole county.</param>
    /// <param name="skip">Lines of earlier pages.</param>
    public Task<CellLines> Run(int year, BodyId? body, CellKey cell, int skip, CancellationToken cancellation) => cell.Table switch
    {
        2 => Norms(year, body, cell, skip, cancellation),
        3 => Requests(year, body, cell, skip, cancellation),
        _ => Disputes(year, body, cell, skip, cancellation),
    };

    /// <summary>True for a cell that is counted from something.</summary>
    public static bool IsCounted(CellKey cell) => cell.Table != 2 || cell.Row is ProactiveForm.NormsIssued or ProactiveForm.NormsRepealed or ProactiveForm.NormsInForce;

    private async Task<CellLines> Requests(int year, BodyId? body, CellKey cell, int skip, CancellationToken cancellation)
    {
        var chosen = InRow(CountYear.Counted(db.Requests.Where(request => body == null || request.BodyId == body), year), year, cell.Row);
        if (cell.Column < ReportForm.Columns.Count - 1)
        {
            var kind = (ApplicantKind)cell.Column;
            chosen = chosen.Where(request => request.ApplicantKind == kind);
        }

        var lines = await (from request in chosen
                           join owner in db.Bodies on request.BodyId equals owner.Id
                           orderby request.Clock.ReceivedOn, request.Id
                           select new { request.Id, request.Number, owner.ShortName, request.ApplicantKind, request.Clock.ReceivedOn, request.DecidedOn, request.Decision })
            .Skip(skip).Take(PageSize + 1).ToListAsync(cancellation);
        return CellLines.Of(lines.Select(line => new CellLine(
            line.Number ?? "未编号", $"/desk/requests/{line.Id}", line.ShortName, line.ApplicantKind.InWords(), line.ReceivedOn, line.DecidedOn,
            line.Decision is { } code && line.DecidedOn is not null ? DecisionCodes.Of(code).Label : "办理中")));
    }

    private static IQueryable<InformationRequest> InRow(IQueryable<InformationRequest> requests, int year, string row)
    {
        var (first, last) = CountYear.Ends(year);
        var decided = requests.Where(request => request.DecidedOn != null && request.DecidedOn <= last);
        switch (row)
        {
            case ReportForm.Received:
                return requests.Where(request => request.Clock.ReceivedOn >= first);
            case ReportForm.CarriedIn:
                return requests.Where(request => request.Clock.ReceivedOn < first);
            case ReportForm.Results:
                return decided;
            case ReportForm.CarriedOut:
                return requests.Where(request => request.DecidedOn == null || request.DecidedOn > last);
            default:
                var codes = DecisionCodes.All.Where(decision => decision.ReportRow == row).Select(decision => (DecisionCode?)decision.Code).ToList();
                return decided.Where(request => codes.Contains(request.Decision));
        }
    }

    private async Task<CellLines> Disputes(int year, BodyId? body, CellKey cell, int skip, CancellationToken cancellation)
    {
        var (first, last) = CountYear.Ends(year);
        var kind = (DisputeKind)Math.Max(0, ReportForm.DisputeGroups.ToList().FindIndex(group => group.Id == cell.Row));
        var all = await (from dispute in db.Disputes.AsNoTracking()
                         where (body == null || dispute.BodyId == body) && dispute.Facts.Kind == kind && dispute.Facts.FiledOn <= last && (dispute.ClosedOn == null || dispute.ClosedOn >= first)
                         join owner in db.Bodies on dispute.BodyId equals owner.Id
                         orderby dispute.Facts.FiledOn, dispute.Id
                         select new { Dispute = dispute, owner.ShortName }).ToListAsync(cancellation);
        var chosen = all.Where(each => cell.Column == ReportForm.DisputeColumns.Count - 1
            || DisputeCount.ColumnOf(year, new(kind, each.Dispute.Facts.FiledOn, each.Dispute.ClosedOn, each.Dispute.Outcome)) == cell.Column);
        return CellLines.Of(chosen.Skip(skip).Take(PageSize + 1).Select(each => new CellLine(
            each.Dispute.Facts.CaseNumber, $"/desk/requests/disputes/{each.Dispute.Id}", each.ShortName, kind.InWords(), each.Dispute.Facts.FiledOn, each.Dispute.ClosedOn,
            each.Dispute.Outcome?.InWords() ?? "尚未审结")));
    }

    private async Task<CellLines> Norms(int year, BodyId? body, CellKey cell, int skip, CancellationToken cancellation)
    {
        var lines = await (from record in Chosen(CountYear.Normative(db.Records.Where(record => body == null || record.BodyId == body), year), year, cell.Row)
                           join owner in db.Bodies on record.BodyId equals owner.Id
                           orderby record.Content.FormedOn, record.Id
                           select new { record.IndexNumber, record.Content.Title, record.Content.DocumentNumber, owner.ShortName, record.Content.FormedOn, record.RepealedOn, record.Content.ExpiresOn })
            .Skip(skip).Take(PageSize + 1).ToListAsync(cancellation);
        return CellLines.Of(lines.Select(line => new CellLine(
            line.Title, $"/records/{line.IndexNumber}", line.ShortName, line.DocumentNumber, line.FormedOn, line.RepealedOn ?? line.ExpiresOn, "")));
    }

    private static IQueryable<GovernmentRecord> Chosen(IQueryable<GovernmentRecord> records, int year, string row)
    {
        var (first, last) = CountYear.Ends(year);
        return row switch
        {
            ProactiveForm.NormsIssued => records.Where(record => record.Content.FormedOn >= first),
            ProactiveForm.NormsRepealed => records.Where(record =>
                ((record.RepealedOn != null && record.RepealedOn <= last) || (record.Content.ExpiresOn != null && record.Content.ExpiresOn <= last))
                && (record.RepealedOn == null || record.RepealedOn >= first) && (record.Content.ExpiresOn == null || record.Content.ExpiresOn >= first)),
            _ => records.Where(record => (record.RepealedOn == null || record.RepealedOn > last) && (record.Content.ExpiresOn == null || record.Content.ExpiresOn > last)),
        };
    }
}

/// <summary>One page of what a cell counts.</summary>
public sealed record CellLines(IReadOnlyList<CellLine> Lines, bool HasMore)
{
    internal static CellLines Of(IEnumerable<CellLine> lines)
    {
        var all = lines.ToList();
        return new([.. all.Take(ReadCell.PageSize)], all.Count > ReadCell.PageSize);
    }
}

/// <summary>One case, dispute or record behind a cell.</summary>
/// <param name="Kind">Kind of applicant, of dispute, or the document's number.</param>
/// <param name="From">Receipt, filing, forming.</param>
/// <param name="To">Decision, closing, end of validity.</param>
public sealed record CellLine(string Name, string Href, string Body, string Kind, DateOnly? From, DateOnly? To, string Outcome);
