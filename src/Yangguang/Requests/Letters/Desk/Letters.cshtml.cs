using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Yangguang.Accounts;
using Yangguang.Platform;
using Yangguang.Platform.Files;
using Yangguang.Platform.Persistence;
using Yangguang.Platform.Web;
using Yangguang.Requests.Archive;
using Yangguang.Rules.Law;
using Yangguang.Rules.Requests.Case;
using Yangguang.Shared;

namespace Yangguang.Requests.Letters.Desk;

/// <summary>文书 of a case: what the acts call for, what was written, what goes with the answer, the folder (B11).</summary>
[Authorize(Policy = nameof(Permission.MayHandleRequests))]
[TakesUploads]
public sealed class LettersModel(YangguangDb db, DraftLetter draft, AttachToAnswer attach, FileCase filing, FileStore store) : PageModel, IReloads
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty]
    public string Code { get; set; } = "";

    [BindProperty]
    public Guid? Consultation { get; set; }

    [BindProperty]
    public IFormFile? Upload { get; set; }

    [BindProperty]
    public string? Title { get; set; }

    [BindProperty]
    public Guid FileId { get; set; }

    [BindProperty]
    public string? Words { get; set; }

    public InformationRequest Case { get; private set; } = null!;

    public IReadOnlyList<RequestLetter> Letters { get; private set; } = [];

    public IReadOnlyList<ProposedLetter> Proposed { get; private set; } = [];

    public IReadOnlyList<AnswerFile> Files { get; private set; } = [];

    public CaseFolder? Folder { get; private set; }

    public bool MayAttach => Case.State is RequestState.InReview or RequestState.Consulting or RequestState.Decided;

    private Actor Actor => Actor.From(User);

    private RequestId Key => RequestId.From(Id);

    public async Task<IActionResult> OnGet(CancellationToken cancellation) => await Load(cancellation) ? Page() : NotFound();

    public async Task<IActionResult> OnGetOpen(Guid file, CancellationToken cancellation) =>
        await Load(cancellation) && Files.FirstOrDefault(each => each.Id.Value == file) is { } known && store.Find(known.File) is var (path, type)
            ? PhysicalFile(path, type.MediaType, known.Name)
            : NotFound();

    public Task<IActionResult> OnPostDraft(CancellationToken cancellation) => Act(async () =>
    {
        var letter = await draft.Run(Key, Code, Consultation is { } asked ? ConsultationId.From(asked) : null, Actor, cancellation);
        return ($"{Here}/{letter.Id}", "已按案情拟写，请核对文字。");
    }, cancellation);

    public Task<IActionResult> OnPostAttach(CancellationToken cancellation) => Act(async () =>
    {
        (Upload is null ? Ruling.Refused("attachment.none", "请先选择要上传的文件。") : Ruling.Allowed).OrRefuse();
        await using var content = Upload!.OpenReadStream();
        var file = await attach.Run(Key, content, Upload.FileName, Title ?? "", Actor, cancellation);
        return (Here, file.IsClean ? "已添加，没有找到须处理的个人信息。" : "已添加，有须处理的内容，见下。");
    }, cancellation);

    public Task<IActionResult> OnPostClean(CancellationToken cancellation) => Act(async () =>
    {
        var file = await attach.Clean(Key, AnswerFileId.From(FileId), Actor, cancellation);
        return (Here, file.IsClean ? "已重新生成并复查，没有找到须处理的个人信息。请打开核对。" : "已重新生成并复查，还有须在原件中处理的内容。");
    }, cancellation);

    public Task<IActionResult> OnPostClear(CancellationToken cancellation) => Act(async () =>
    {
        await attach.Clear(Key, AnswerFileId.From(FileId), Words ?? "", Actor, cancellation);
        return (Here, "已记录核对结果。");
    }, cancellation);

    public Task<IActionResult> OnPostRemove(CancellationToken cancellation) => Act(async () =>
    {
        await attach.Remove(Key, AnswerFileId.From(FileId), Actor, cancellation);
        return (Here, "已移除附件。");
    }, cancellation);

    public async Task<IActionResult> OnPostFolder(CancellationToken cancellation)
    {
        if (!await Load(cancellation))
            return NotFound();
        return File(await filing.Take(Key, Words ?? "", Actor, cancellation), "application/zip", $"案卷 {Case.Number}.zip");
    }

    public Task Reload() => Load(CancellationToken.None);

    private string Here => $"/desk/requests/{Id:n}/letters";

    private async Task<IActionResult> Act(Func<Task<(string Next, string Said)>> act, CancellationToken cancellation)
    {
        if (!await Load(cancellation))
            return NotFound();
        var (next, said) = await act();
        TempData.Say(said);
        return Redirect(next);
    }

    private async Task<bool> Load(CancellationToken cancellation)
    {
        var found = await db.Requests.AsNoTracking().Include(request => request.Consultations).SingleOrDefaultAsync(request => request.Id == Key, cancellation);
        if (found is null || !Actor.ActsFor(found.BodyId))
            return false;
        Case = found;
        Letters = await db.RequestLetters.AsNoTracking().Where(letter => letter.RequestId == Key).OrderBy(letter => letter.MadeAt).ThenBy(letter => letter.Id).ToListAsync(cancellation);
        Files = await db.AnswerFiles.AsNoTracking().Where(file => file.RequestId == Key).OrderBy(file => file.Id).ToListAsync(cancellation);
        Folder = await db.CaseFolders.AsNoTracking().SingleOrDefaultAsync(folder => folder.RequestId == Key, cancellation);
        Proposed = found.State == RequestState.Archived ? [] : LetterProposals.Of(found, Letters);
        return true;
    }
}
