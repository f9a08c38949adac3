using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Yangguang.Accounts;
using Yangguang.Accounts.Proofs;
using Yangguang.Platform;
using Yangguang.Platform.Files;
using Yangguang.Platform.Persistence;
using Yangguang.Platform.Web;
using Yangguang.Rules.Law;
using Yangguang.Shared;

namespace Yangguang.Gazette.Desk;

/// <summary>One issue at the desk: contents, pages, electronic edition, submission and signature.</summary>
[Authorize(Policy = nameof(Permission.MayCompileGazette))]
[TakesUploads]
public sealed class CompileModel(YangguangDb db, ArrangeIssue arrange, UploadEdition upload, SubmitIssue submit, PublishIssue publish) : PageModel, IReloads
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty]
    public IssueForm Input { get; set; } = new();

    [BindProperty]
    public List<ArticlePlace> Places { get; set; } = [];

    [BindProperty]
    public Guid Article { get; set; }

    [BindProperty]
    public string IndexNumber { get; set; } = "";

    [BindProperty]
    public string Reason { get; set; } = "";

    [BindProperty]
    public IFormFile? Pdf { get; set; }

    public GazetteIssue Issue { get; private set; } = null!;

    public IReadOnlyDictionary<int, ComparedArticle> Compared { get; private set; } = new Dictionary<int, ComparedArticle>();

    public IReadOnlyList<WaitingDocument> Waiting { get; private set; } = [];

    public bool IsCompiler => Issue.CompilerId == Actor.StaffId;

    private Actor Actor => Actor.From(User);

    private GazetteIssueId IssueId => GazetteIssueId.From(Id);

    public async Task<IActionResult> OnGet()
    {
        if (!await Load())
            return NotFound();
        Input = new IssueForm { Year = Issue.Year, Number = Issue.Number, Total = Issue.TotalNumber, IssuedOn = Issue.IssuedOn };
        return Page();
    }

    public Task<IActionResult> OnPostSave(CancellationToken cancellation) => Act(async () =>
    {
        await arrange.Number(IssueId, new(Input.Year, Input.Number, Input.Total), Input.IssuedOn ?? Issue.IssuedOn, cancellation);
        await arrange.Place(IssueId, Places, cancellation);
        return "已保存。";
    });

    public Task<IActionResult> OnPostTake(CancellationToken cancellation) => Act(async () =>
    {
        await arrange.Take(IssueId, IndexNumber, null, Actor, cancellation);
        return "已收入目录。";
    });

    public Task<IActionResult> OnPostDrop(CancellationToken cancellation) => Act(async () =>
    {
        await arrange.Drop(IssueId, GazetteArticleId.From(Article), Actor, cancellation);
        return "已移出目录。";
    });

    public Task<IActionResult> OnPostUp(CancellationToken cancellation) => Move(-1, cancellation);

    public Task<IActionResult> OnPostDown(CancellationToken cancellation) => Move(1, cancellation);

    public Task<IActionResult> OnPostPdf(CancellationToken cancellation) => Act(async () =>
    {
        (Pdf is null ? Ruling.Refused("gazette.no-file", "请先选择PDF文件。") : Ruling.Allowed).OrRefuse();
        await using var content = Pdf!.OpenReadStream();
        var issue = await upload.Run(IssueId, content, Pdf.FileName, Actor, cancellation);
        return issue.Pages > 0 ? $"已上传，共 {issue.Pages} 页，核对结果见目录。" : "已上传。本机没有安装pdftotext或者电子版是扫描件，没有自动核对文字，请人工核对。";
    });

    public Task<IActionResult> OnPostSubmit(CancellationToken cancellation) => Act(async () =>
    {
        await submit.Run(IssueId, Actor, cancellation);
        return "已提交审签，请另一位同事办理。";
    });

    [RecentProof]
    public Task<IActionResult> OnPostPublish(CancellationToken cancellation) => Act(async () =>
        $"已出版{(await publish.Run(IssueId, Actor, cancellation)).Name}。");

    public Task<IActionResult> OnPostReturn(CancellationToken cancellation) => Act(async () =>
    {
        await publish.Return(IssueId, Reason, Actor, cancellation);
        return "已退回编排。";
    });

    public Task Reload() => Load();

    private Task<IActionResult> Move(int by, CancellationToken cancellation) => Act(async () =>
    {
        await arrange.Move(IssueId, GazetteArticleId.From(Article), by, cancellation);
        return "已调整顺序。";
    });

    private async Task<IActionResult> Act(Func<Task<string>> act)
    {
        if (!await Load())
            return NotFound();
        if (!ModelState.IsValid)
            return Page();
        try
        {
            TempData.Say(await act());
        }
        catch (DbUpdateConcurrencyException)
        {
            Ruling.Refused("gazette.changed-meanwhile", "刚才有人改了这一期，请看下面的最新内容，再操作一次。").OrRefuse();
        }

        return Redirect($"/desk/gazette/{Id:n}");
    }

    private async Task<bool> Load()
    {
        if (await db.GazetteIssues.AsNoTracking().Include(issue => issue.Articles.OrderBy(article => article.Place)).SingleOrDefaultAsync(issue => issue.Id == IssueId) is not { } issue)
            return false;
        Issue = issue;
        Compared = ComparedArticle.Read(issue.Comparison).ToDictionary(compared => compared.Place);
        Waiting = issue.IsOpen ? await db.Waiting(db.NotYetPrinted()).Take(30).ToListAsync() : [];
        return true;
    }
}

/// <summary>期号 as typed.</summary>
public sealed class IssueForm
{
    [Display(Name = "年份")]
    public int Year { get; set; }

    [Display(Name = "期号")]
    public int Number { get; set; }

    [Display(Name = "总期号")]
    public int Total { get; set; }

    [Display(Name = "出版日期")]
    public DateOnly? IssuedOn { get; set; }
}
