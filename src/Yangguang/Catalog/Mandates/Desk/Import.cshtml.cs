using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Yangguang.Accounts;
using Yangguang.Bodies;
using Yangguang.Catalog.Import;
using Yangguang.Platform.Persistence;
using Yangguang.Platform.Web;
using Yangguang.Shared;

namespace Yangguang.Catalog.Mandates.Desk;

/// <summary>导入清单: a file or pasted table is read, shown row by row, and only then saved.</summary>
[Authorize(Policy = nameof(Permission.MayEditCatalog))]
[RequestSizeLimit(LargestRequest)]
[RequestFormLimits(MultipartBodyLengthLimit = LargestRequest, ValueCountLimit = 200_000)]
public sealed class ImportModel(YangguangDb db, ImportMandates import) : PageModel, IReloads
{
    /// <summary>Bytes; the reader itself refuses files below this, in words.</summary>
    private const int LargestRequest = 64 * 1024 * 1024;

    [BindProperty(SupportsGet = true)]
    public string? Body { get; set; }

    [BindProperty]
    public MandateKind Kind { get; set; }

    [BindProperty]
    public IFormFile? Upload { get; set; }

    [BindProperty]
    public string Pasted { get; set; } = "";

    /// <summary>The file is the whole list: what it does not name has ended.</summary>
    [BindProperty]
    public bool IsComplete { get; set; }

    [BindProperty]
    public List<MandateForm> Rows { get; set; } = [];

    public IReadOnlyList<string> LeftOver { get; private set; } = [];

    public IReadOnlyList<string> Findings { get; private set; } = [];

    public Body Shown { get; private set; } = null!;

    public Actor Actor => Actor.From(User);

    public async Task<IActionResult> OnGet(CancellationToken cancellation) => await Load(cancellation) ? Page() : NotFound();

    public async Task<IActionResult> OnPostRead(CancellationToken cancellation)
    {
        if (!await Load(cancellation))
            return NotFound();
        if (Upload is null && string.IsNullOrWhiteSpace(Pasted))
            ModelState.AddModelError(nameof(Upload), "请选择一个文件，或把清单表格粘贴到下面的框里。");
        else if (TryRead() is { } report)
            await Show(report, cancellation);
        return Page();
    }

    public async Task<IActionResult> OnPostSave(CancellationToken cancellation)
    {
        if (!await Load(cancellation))
            return NotFound();
        var lines = Rows.Where(row => row.Take && row.Name.Trim().Length > 0).Select(row => row.ToLine()).ToList();
        var imported = await import.Run(Shown, Kind, lines, IsComplete, Actor, cancellation);
        TempData.Say($"已保存{Kind.ListName()}：新增 {imported.Added} 项，更新 {imported.Changed} 项，取消 {imported.Ended} 项。");
        return Redirect($"/desk/mandates?body={Shown.Code}");
    }

    public Task Reload() => Load(CancellationToken.None);

    private MandateReport? TryRead()
    {
        try
        {
            if (Upload is null)
                return ReadMandates.RunText(Pasted);
            using var stream = Upload.OpenReadStream();
            return ReadMandates.Run(stream, Path.GetFileName(Upload.FileName));
        }
        catch (ImportRefusedException refused)
        {
            ModelState.AddModelError(Upload is null ? nameof(Pasted) : nameof(Upload), refused.Message);
            return null;
        }
    }

    /// <summary>A row that prints the name of another body of the county is taken only when somebody ticks it.</summary>
    private async Task Show(MandateReport report, CancellationToken cancellation)
    {
        var others = await db.Bodies.Where(body => body.Id != Shown.Id).Select(body => body.Name).ToListAsync(cancellation);
        (LeftOver, Findings) = (report.LeftOver, report.Findings);
        Rows = [.. report.Rows.Select(row => MandateForm.Of(row, others))];
        ModelState.Clear();
        if (Rows.Count == 0)
            ModelState.AddModelError(nameof(Pasted), string.Join('；', report.Findings));
    }

    private async Task<bool> Load(CancellationToken cancellation)
    {
        var (code, own) = (Body, Actor.BodyId);
        var shown = await db.Bodies.AsNoTracking()
            .SingleOrDefaultAsync(body => string.IsNullOrEmpty(code) ? body.Id == own : body.Code == code, cancellation);
        if (shown is null || !Actor.ActsFor(shown.Id))
            return false;
        Shown = shown;
        return true;
    }
}
