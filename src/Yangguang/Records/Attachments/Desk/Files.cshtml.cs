using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Microsoft.Net.Http.Headers;
using Yangguang.Accounts;
using Yangguang.Platform;
using Yangguang.Platform.Files;
using Yangguang.Platform.Web;
using Yangguang.Records.Desk;
using Yangguang.Rules.Law;
using Yangguang.Rules.Records.Gate;
using Yangguang.Shared;

namespace Yangguang.Records.Attachments.Desk;

/// <summary>附件 of a draft: what came in, what the checker found in it, and what may be done about it.</summary>
[Authorize(Policy = nameof(Permission.MayUseDesk))]
[TakesUploads]
public sealed class FilesModel(
    ReadRecord read, AttachFile attach, DescribeAttachment describe, ArrangeAttachments arrange, CleanAttachment clean,
    FileStore store, UploadLimits limits) : PageModel, IReloads
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty]
    public List<IFormFile> Uploads { get; set; } = [];

    [BindProperty]
    public AttachmentForm Input { get; set; } = new();

    public RecordSheet Sheet { get; private set; } = null!;

    public AttachmentList Files => Sheet.Record.Content.Attachments;

    public bool MayWrite => Actor.May(Permission.MayDraftRecords) && Sheet.Record.State.IsEditable();

    public UploadLimits Limits => limits;

    private Actor Actor => Actor.From(User);

    private RecordId Record => RecordId.From(Id);

    public async Task<IActionResult> OnGet(CancellationToken cancellation) => await Load(cancellation) ? Page() : NotFound();

    public async Task<IActionResult> OnGetOpen(int number, CancellationToken cancellation) =>
        await Load(cancellation) && Files.Find(number) is { } file ? Send(file.File, file.Name) : NotFound();

    public async Task<IActionResult> OnGetCaptions(int number, CancellationToken cancellation) =>
        await Load(cancellation) && Files.Find(number) is { Captions.Length: > 0 } file ? Send(file.Captions, "captions.vtt") : NotFound();

    public Task<IActionResult> OnPostAdd(CancellationToken cancellation) => Act(async () =>
    {
        IsChosen().OrRefuse();
        foreach (var upload in Uploads)
        {
            await using var content = upload.OpenReadStream();
            await attach.Run(Record, content, upload.FileName, Uploads.Count == 1 ? Input.Title : "", Actor, cancellation);
        }

        return Uploads.Count == 1 ? "已添加附件，检查结果见下。" : $"已添加 {Uploads.Count} 个附件，检查结果见下。";
    });

    public Task<IActionResult> OnPostReplace(CancellationToken cancellation) => Act(async () =>
    {
        IsChosen().OrRefuse();
        await using var content = Uploads[0].OpenReadStream();
        await attach.Replace(Record, Input.Number, content, Uploads[0].FileName, Actor, cancellation);
        return "已替换，以前公开的版次仍用原来的文件。";
    });

    public Task<IActionResult> OnPostDescribe(CancellationToken cancellation) => Act(async () =>
    {
        await using var captions = Input.Captions?.OpenReadStream();
        await describe.Run(
            Record, Input.Number, new AttachmentWords(Input.Title, Input.Alt, Input.Transcript, captions, Input.Captions?.FileName ?? ""), Actor, cancellation);
        return "已保存说明。";
    });

    public Task<IActionResult> OnPostClean(CancellationToken cancellation) => Act(async () =>
        await clean.Run(Record, Input.Number, Actor, cancellation) is > 0 and var left
            ? $"已重新生成公开版并复查，还有 {left} 处个人信息须在原件中处理后替换。"
            : "已重新生成公开版，复查没有发现个人信息。请打开核对。");

    public Task<IActionResult> OnPostUp(CancellationToken cancellation) => Move(-1, cancellation);

    public Task<IActionResult> OnPostDown(CancellationToken cancellation) => Move(1, cancellation);

    public Task<IActionResult> OnPostRemove(CancellationToken cancellation) => Act(async () =>
    {
        await arrange.Remove(Record, Input.Number, Actor, cancellation);
        return "已移除。以前公开的版次不受影响。";
    });

    public Task Reload() => Load(CancellationToken.None);

    private Ruling IsChosen() => Uploads.Count > 0
        ? Ruling.Allowed
        : Ruling.Refused("attachment.none", "请先选择要上传的文件。");

    private Task<IActionResult> Move(int by, CancellationToken cancellation) => Act(async () =>
    {
        await arrange.Move(Record, Input.Number, by, Actor, cancellation);
        return "已调整顺序。";
    });

    private PhysicalFileResult Send(string stored, string name)
    {
        var (path, type) = store.Find(stored) ?? throw new RuleViolationException(Ruling.Refused("file.gone", "服务器上找不到这个文件，请重新上传。"));
        Response.Headers.ContentSecurityPolicy = "default-src 'none'; media-src 'self'; img-src 'self'; sandbox";
        Response.Headers.ContentDisposition = new ContentDispositionHeaderValue(type.Kind == MediaKind.Document ? "attachment" : "inline") { FileNameStar = name }.ToString();
        Response.Headers.CacheControl = "private, no-store";
        return new PhysicalFileResult(path, type.MediaType) { EnableRangeProcessing = true };
    }

    private async Task<IActionResult> Act(Func<Task<string>> act)
    {
        if (!await Load(CancellationToken.None))
            return NotFound();
        if (!Actor.May(Permission.MayDraftRecords))
            return Forbid();
        if (!ModelState.IsValid)
            return Page();
        try
        {
            TempData.Say(await act());
        }
        catch (DbUpdateConcurrencyException)
        {
            RecordRules.IsCurrent(0, 1).OrRefuse();
        }

        return Redirect($"/desk/records/{Id:n}/files");
    }

    private async Task<bool> Load(CancellationToken cancellation)
    {
        if (await read.Run(Record, Actor, cancellation) is not { } sheet)
            return false;
        Sheet = sheet;
        return true;
    }
}
