using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Yangguang.Accounts;
using Yangguang.Platform.Office;
using Yangguang.Platform.Persistence;

namespace Yangguang.Audit.Desk;

/// <summary>操作记录: who did what, when, for which body, why; newest first, to search, to export, to verify.</summary>
[Authorize(Policy = nameof(Permission.MayReadAudit))]
public sealed class ListModel(YangguangDb db, ExportAudit export, VerifyAudit verify, IConfiguration configuration) : PageModel
{
    private const int PageSize = 50;

    [BindProperty(SupportsGet = true, Name = "event")]
    public string? Event { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Who { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Body { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Words { get; set; }

    [BindProperty(SupportsGet = true)]
    public DateOnly? From { get; set; }

    [BindProperty(SupportsGet = true)]
    public DateOnly? Until { get; set; }

    [BindProperty(SupportsGet = true)]
    public Guid? Subject { get; set; }

    [BindProperty(SupportsGet = true, Name = "request")]
    public string? OfRequest { get; set; }

    /// <summary>personal: only views of personal data.</summary>
    [BindProperty(SupportsGet = true)]
    public string? View { get; set; }

    /// <summary>Place of the last entry of the page before.</summary>
    [BindProperty(SupportsGet = true)]
    public long? Before { get; set; }

    /// <summary>Checking the chain and taking a copy are forms, and an export is itself noted.</summary>
    public bool MayExport => Actor.From(User).May(Permission.MayAct);

    public bool IsPersonal => View == "personal";

    public IReadOnlyList<AuditLine> Lines { get; private set; } = [];

    public IReadOnlyList<BodyChoice> Bodies { get; private set; } = [];

    public IEnumerable<(string Event, string Verb)> Events => IsPersonal ? EventWords.All.Where(known => PersonalDataEvents.All.Contains(known.Event)) : EventWords.All;

    public ExportHead Head { get; private set; } = null!;

    /// <summary>What a walk along the chain found; null where nobody asked for it.</summary>
    public ChainVerdict? Verdict { get; private set; }

    public string? NextHref { get; private set; }

    public int KeepYears => AuditRetention.Years(configuration);

    public AuditFilter Filter => new()
    {
        Event = Event,
        Who = Who,
        Body = Body,
        Words = Words,
        From = From,
        Until = Until,
        Subject = Subject,
        Request = OfRequest,
        OnlyPersonal = IsPersonal,
    };

    public Task OnGet(CancellationToken cancellation) => Load(cancellation);

    /// <summary>核验.</summary>
    public async Task OnPostVerify(CancellationToken cancellation)
    {
        Verdict = await verify.Run(cancellation: cancellation);
        await Load(cancellation);
    }

    public async Task<IActionResult> OnPostExport(string form, CancellationToken cancellation)
    {
        if (form is not ("csv" or "xlsx" or "jsonl"))
            return NotFound();
        var head = await export.Begin(Filter, form, Actor.From(User), cancellation);
        var content = form == "xlsx" ? await export.Workbook(Filter, head) : new MemoryStream();
        if (form == "csv")
            await export.Csv(Filter, head, content, cancellation);
        if (form == "jsonl")
            await export.Lines(Filter, head, content, cancellation);
        content.Position = 0;
        var type = form switch { "csv" => CsvPrinter.MediaType, "xlsx" => XlsxPrinter.MediaType, _ => "application/jsonl; charset=utf-8" };
        return File(content, type, $"{(IsPersonal ? "个人信息查看记录" : "操作记录")}.{form}");
    }

    public string Address(long? before = null, string? handler = null, string? form = null) => Url.Page("", handler, new
    {
        Event,
        Who,
        Body,
        Words,
        From = From?.ToString("O"),
        Until = Until?.ToString("O"),
        Subject,
        request = OfRequest,
        View,
        Before = before,
        form,
    })!;

    private async Task Load(CancellationToken cancellation)
    {
        // An entry that was never sealed is no entry of the chain; verifying names it.
        var entries = Filter.In(db).Where(entry => entry.Sequence != null && (Before == null || entry.Sequence < Before));
        var page = await entries.OrderByDescending(entry => entry.Sequence).Take(PageSize + 1).Lines(db).ToListAsync(cancellation);
        Lines = [.. page.Take(PageSize)];
        if (page.Count > PageSize)
            NextHref = Address(Lines[^1].Sequence);
        Bodies = await db.Bodies.AsNoTracking().OrderBy(body => body.Order).Select(body => new BodyChoice(body.Code, body.ShortName)).ToListAsync(cancellation);
        Head = await export.Head(0, cancellation);
    }
}

/// <summary>A body to choose.</summary>
public sealed record BodyChoice(string Code, string Name);
