using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Yangguang.Accounts;
using Yangguang.Platform;
using Yangguang.Platform.Office;
using Yangguang.Platform.Persistence;

namespace Yangguang.Requests.Desk;

/// <summary>异常清单: cases that did not go as the law wants, of the own body or for the county's office of all, and what was urged.</summary>
[Authorize(Policy = nameof(Permission.MayHandleRequests))]
public sealed class IncidentsModel(YangguangDb db, TimeProvider time) : PageModel
{
    private const int Most = 1000;

    [BindProperty(SupportsGet = true)]
    public IncidentKind? Kind { get; set; }

    public DateOnly Today { get; } = time.Today();

    public bool Supervises => Actor.May(Permission.MaySuperviseDuties);

    public IReadOnlyDictionary<IncidentKind, int> Counts { get; private set; } = new Dictionary<IncidentKind, int>();

    public IReadOnlyList<IncidentLine> Lines { get; private set; } = [];

    public IReadOnlyList<UrgingLine> Urgings { get; private set; } = [];

    private Actor Actor => Actor.From(User);

    private IQueryable<InformationRequest> Seen
    {
        get
        {
            var (body, all) = (Actor.BodyId, Supervises);
            return db.Requests.AsNoTracking().Where(request => all || request.BodyId == body);
        }
    }

    public async Task OnGet(CancellationToken cancellation)
    {
        var counts = new Dictionary<IncidentKind, int>();
        foreach (var kind in Enum.GetValues<IncidentKind>())
            counts[kind] = await Seen.CountAsync(CaseIncidents.Finding(kind, Today), cancellation);
        Counts = counts;
        Lines = await Read(cancellation);
        var (body, all) = (Actor.BodyId, Supervises);
        Urgings = await (from urging in db.Supervisions.AsNoTracking()
                         where urging.AnsweredOn == null && (all || urging.BodyId == body)
                         join request in db.Requests on urging.RequestId equals request.Id
                         join owner in db.Bodies on urging.BodyId equals owner.Id
                         orderby urging.AnswerBy
                         select new UrgingLine(request.Id, request.Wish.Subject, owner.ShortName, urging.Text, urging.AnswerBy)).Take(Most).ToListAsync(cancellation);
    }

    public async Task<IActionResult> OnGetExport(string? format, CancellationToken cancellation)
    {
        var lines = await Read(cancellation);
        if (format == "xlsx")
            return File(XlsxPrinter.Print(IncidentSheet.Book(lines, Today)), XlsxPrinter.MediaType, $"依申请公开异常清单{Today:yyyyMMdd}.xlsx");
        return File(CsvPrinter.Print(IncidentSheet.Rows(lines)), CsvPrinter.MediaType, $"依申请公开异常清单{Today:yyyyMMdd}.csv");
    }

    private async Task<IReadOnlyList<IncidentLine>> Read(CancellationToken cancellation)
    {
        var lines = new List<IncidentLine>();
        foreach (var kind in Kind is { } one ? [one] : Enum.GetValues<IncidentKind>())
            lines.AddRange((await Seen.Where(CaseIncidents.Finding(kind, Today)).OrderBy(request => request.DueOn).ThenBy(request => request.Id).Take(Most)
                .AsLines(db).ToListAsync(cancellation)).Select(line => new IncidentLine(kind, line)));
        return lines;
    }
}

/// <summary>One thing that went wrong.</summary>
public sealed record IncidentLine(IncidentKind Kind, BoardLine Case);

/// <summary>An urging that waits for its answer.</summary>
public sealed record UrgingLine(RequestId Id, string Subject, string Body, string Text, DateOnly AnswerBy);
