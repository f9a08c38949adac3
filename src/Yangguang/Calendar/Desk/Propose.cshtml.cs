using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Yangguang.Accounts;
using Yangguang.Platform.Persistence;
using Yangguang.Platform.Web;
using Yangguang.Shared;

namespace Yangguang.Calendar.Desk;

/// <summary>导入放假通知: from a file, pasted JSON or line by line; checked against the law before a second person sees it.</summary>
[Authorize(Policy = nameof(Permission.MayProposeCalendar))]
public sealed class ProposeModel(ProposeCalendar propose, TimeProvider time) : PageModel, IReloads
{
    private const int LargestFile = 256 * 1024;

    [BindProperty]
    public NoticeForm Input { get; set; } = new();

    [BindProperty]
    public string Json { get; set; } = "";

    [BindProperty]
    public IFormFile? Upload { get; set; }

    public void OnGet() => Input.Id = EntityId.New<CalendarAmendmentId>(time).Value;

    /// <summary>填入: puts the file or the pasted text into the form below, where a person checks it.</summary>
    public async Task<IActionResult> OnPostFill(CancellationToken cancellation)
    {
        if (Upload is { Length: > LargestFile })
            ModelState.AddModelError(nameof(Upload), "文件超过 256 KB，不像是一份放假通知。请核对后重新选择。");
        else if (Upload is not null)
            Json = await new StreamReader(Upload.OpenReadStream()).ReadToEndAsync(cancellation);
        if (!ModelState.IsValid)
            return Page();
        var (notice, ruling) = NoticeJson.Read(Json);
        if (notice is null)
        {
            ModelState.AddModelError(nameof(Json), ruling.Reason);
            return Page();
        }

        var id = Input.Id == default ? EntityId.New<CalendarAmendmentId>(time).Value : Input.Id;
        ModelState.Clear();
        Input = new NoticeForm { Id = id };
        Input.Take(notice);
        return Page();
    }

    public async Task<IActionResult> OnPost(CancellationToken cancellation)
    {
        if (Input.Read(ModelState, nameof(Input)) is not { } notice)
            return Page();
        var id = await propose.Run(CalendarAmendmentId.From(Input.Id), notice, Actor.From(User), cancellation);
        TempData.Say("已提出，等待第二个人确认。下面是会变动的日期，现在还没有改动。");
        return Redirect($"/desk/calendar/{id}");
    }

    public Task Reload() => Task.CompletedTask;
}
