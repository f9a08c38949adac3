using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Yangguang.Accounts;
using Yangguang.Accounts.Proofs;
using Yangguang.Platform.Files;
using Yangguang.Platform.Persistence;
using Yangguang.Platform.Web;
using Yangguang.Requests.Voice;

namespace Yangguang.Requests.Files.Desk;

/// <summary>申请材料: what the applicant brought and said; opened with a purpose, each time noted.</summary>
[Authorize(Policy = nameof(Permission.MayHandleRequests))]
[TakesUploads]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class MaterialsModel(YangguangDb db, KeepRequestFile keep, HearApplicant hear) : PageModel, IReloads
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    /// <summary>查看的用途.</summary>
    [BindProperty]
    public string Purpose { get; set; } = "核实申请人身份和材料";

    [BindProperty]
    public FilePurpose Kind { get; set; }

    [BindProperty]
    public IFormFile? Upload { get; set; }

    public InformationRequest Case { get; private set; } = null!;

    public IReadOnlyList<RequestFile> Files { get; private set; } = [];

    public int WordsSaid { get; private set; }

    public IReadOnlyList<SaidWord> Words { get; private set; } = [];

    public async Task<IActionResult> OnGet() => await Find() ? Page() : NotFound();

    [RecentProof]
    public async Task<IActionResult> OnPostWords(CancellationToken cancellation)
    {
        if (!await Find())
            return NotFound();
        Words = await hear.Read(Case.Id, Purpose, Actor.From(User), cancellation);
        return Page();
    }

    [RecentProof]
    public async Task<IActionResult> OnPostFile(Guid file, CancellationToken cancellation)
    {
        if (!await Find() || Files.All(each => each.Id.Value != file))
            return NotFound();
        var opened = await keep.Open(RequestFileId.From(file), Purpose, Actor.From(User), cancellation);
        Response.Headers.ContentSecurityPolicy = "default-src 'none'; sandbox";
        return File(opened.Content, FileType.OfExtension($".{opened.Extension}")?.MediaType ?? "application/octet-stream", opened.Name);
    }

    public async Task<IActionResult> OnPostAdd(CancellationToken cancellation)
    {
        if (!await Find())
            return NotFound();
        if (Upload is not { Length: > 0 } sent)
        {
            ModelState.AddModelError(nameof(Upload), "请选择文件。");
            return Page();
        }

        await using var content = sent.OpenReadStream();
        await keep.Add(Case.Id, Kind, content, sent.FileName, Actor.From(User), cancellation);
        return Redirect($"/desk/requests/{Id:n}/materials");
    }

    public Task Reload() => Find();

    private async Task<bool> Find()
    {
        var id = RequestId.From(Id);
        if (await db.Requests.AsNoTracking().SingleOrDefaultAsync(each => each.Id == id) is not { } request || !RequestRules.Handles(Actor.From(User), request.BodyId).IsAllowed)
            return false;
        Case = request;
        Files = await db.RequestFiles.AsNoTracking().Where(file => file.RequestId == id).OrderBy(file => file.ArrivedAt).ToListAsync();
        WordsSaid = await db.ApplicantWords.CountAsync(word => word.RequestId == id);
        return true;
    }
}
