using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Yangguang.Accounts;
using Yangguang.Bodies;
using Yangguang.Catalog.Import;
using Yangguang.Catalog.Organisations;
using Yangguang.Catalog.Versions;
using Yangguang.Platform.Persistence;
using Yangguang.Platform.Web;
using Yangguang.Shared;

namespace Yangguang.Catalog.Desk;

/// <summary>
/// 导入目录: a file or pasted text is read, shown row by row, corrected, and only then saved into a draft. Between preview and
/// saving the report lives in the page itself; the server keeps nothing.
/// </summary>
[Authorize(Policy = nameof(Permission.MayEditCatalog))]
[RequestSizeLimit(LargestRequest)]
[RequestFormLimits(MultipartBodyLengthLimit = LargestRequest, ValueCountLimit = 200_000, ValueLengthLimit = LargestText)]
public sealed class ImportModel(YangguangDb db, CatalogPlaces places, SaveImport save) : PageModel, IReloads
{
    /// <summary>Bytes; the importer itself refuses files far below this, in words.</summary>
    private const int LargestRequest = 96 * 1024 * 1024;

    private const int LargestText = 24 * 1024 * 1024;

    /// <summary>Code of the body whose catalogue it becomes; the own one unless the actor supervises.</summary>
    [BindProperty(SupportsGet = true)]
    public string Body { get; set; } = "";

    [BindProperty(SupportsGet = true)]
    public string Area { get; set; } = "";

    [BindProperty]
    public IFormFile? Upload { get; set; }

    [BindProperty]
    public string Pasted { get; set; } = "";

    [BindProperty]
    public List<ImportLine> Rows { get; set; } = [];

    [BindProperty]
    public string LeftOver { get; set; } = "";

    [BindProperty]
    public string Findings { get; set; } = "";

    /// <summary>Rows whose printed body names the villages are theirs to disclose too.</summary>
    [BindProperty]
    public bool WithVillages { get; set; }

    public IReadOnlyList<Body> Bodies { get; private set; } = [];

    public IReadOnlyList<Body> Villages { get; private set; } = [];

    public Actor Actor => Actor.From(User);

    public int Count(RowStatus status) => Rows.Count(row => row.Status == status);

    public async Task<IActionResult> OnGet(CancellationToken cancellation) => await Choices(cancellation) ? Page() : NotFound();

    public async Task<IActionResult> OnPostRead(CancellationToken cancellation)
    {
        if (!await Choices(cancellation))
            return NotFound();
        if (Area.Length == 0)
            ModelState.AddModelError(nameof(Area), "请选择导入到哪个领域。");
        if (Upload is null && string.IsNullOrWhiteSpace(Pasted))
            ModelState.AddModelError(nameof(Upload), "请选择一个文件，或把表格粘贴到下面的框里。");
        if (ModelState.IsValid && TryRead() is { } report)
            Show(report, await OrganisationMeanings.Read(db, cancellation));
        return Page();
    }

    public async Task<IActionResult> OnPostSave(CancellationToken cancellation)
    {
        if (!await Choices(cancellation) || await places.Find(Body, Area, Actor, cancellation) is not { } place)
            return NotFound();
        CheckRows();
        if (!ModelState.IsValid)
            return Page();
        var taken = Rows.Where(row => row.Decision == ImportDecision.Take).Select(row => row.ToRow())
            .Select(row => new ResponsibleRow(row, Responsible(place.Body, row))).ToList();
        var imported = await save.Run(place, taken, Actor, cancellation);
        TempData.Say($"已导入草稿：新增 {imported.Added} 行，更新 {imported.Changed} 行。提交公开办批准后生效，生效后自动生成义务。");
        return Redirect($"{place.Href}/draft");
    }

    public Task Reload() => Choices(CancellationToken.None);

    private ImportReport? TryRead()
    {
        var area = AreaNames.Of(Area);
        try
        {
            if (Upload is null)
                return CatalogImport.ReadText(Pasted, area);
            using var stream = Upload.OpenReadStream();
            return CatalogImport.Read(stream, Path.GetFileName(Upload.FileName), area);
        }
        catch (ImportRefusedException refused)
        {
            ModelState.AddModelError(Upload is null ? nameof(Pasted) : nameof(Upload), refused.Message);
            return null;
        }
    }

    /// <summary>Bodies of the printed table become local where the county office has decided; else a note suggests.</summary>
    private void Show(ImportReport report, OrganisationMeanings meanings)
    {
        Rows = [.. report.Rows.Select(row => ImportLine.Of(row, Area))];
        foreach (var row in Rows)
        {
            (row.Body, var notes) = meanings.Localise(row.Body, Area);
            row.Notes = string.Join('\n', new[] { row.Notes }.Concat(notes).Where(note => note.Length > 0));
        }

        LeftOver = string.Join('\n', report.LeftOver);
        Findings = string.Join('\n', report.Findings);
        ModelState.Clear();
        if (Rows.Count == 0)
            ModelState.AddModelError(nameof(Pasted), "没有读到目录的任何一行。请确认内容是带表头的目录表格（含“公开事项”“公开时限”等栏目），再重新导入。");
    }

    /// <summary>Every doubtful or refused row needs a person's decision, every taken row a name.</summary>
    private void CheckRows()
    {
        for (var i = 0; i < Rows.Count; i++)
        {
            var row = Rows[i];
            if (row.Decision is null)
                ModelState.AddModelError($"Rows[{i}].Decision", $"第 {i + 1} 行“{row.Name}”{row.Status.InBadge().Word}，请核对后选择“导入”或“不导入”。");
            else if (row.Decision == ImportDecision.Take && row.Name.Trim().Length == 0)
                ModelState.AddModelError($"Rows[{i}].Level1", $"第 {i + 1} 行没有事项名称，请填写一级事项或二级事项，或选择“不导入”。");
        }
    }

    private List<BodyId> Responsible(Body owner, CatalogRow row)
    {
        var names = row.BodyText;
        var withVillages = WithVillages && (names.Contains('村') || names.Contains("社区", StringComparison.Ordinal) || names.Contains("居委会", StringComparison.Ordinal));
        return [owner.Id, .. withVillages ? Villages.Select(village => village.Id) : []];
    }

    private async Task<bool> Choices(CancellationToken cancellation)
    {
        var (own, all) = (Actor.BodyId, Actor.May(Permission.MaySuperviseDuties));
        Bodies = await db.Bodies.AsNoTracking().Where(body => all || body.Id == own).OrderBy(body => body.Order).ToListAsync(cancellation);
        if (Body.Length == 0)
            Body = Bodies.First(body => body.Id == own).Code;
        if (Bodies.FirstOrDefault(body => body.Code == Body) is not { } chosen)
            return false;
        BodyId? parent = chosen.Id;
        Villages = await db.Bodies.AsNoTracking().Where(body => body.ParentId == parent).OrderBy(body => body.Order).ToListAsync(cancellation);
        return true;
    }
}
