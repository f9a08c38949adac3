using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Yangguang.Accounts;
using Yangguang.Platform.Persistence;

namespace Yangguang.Records.Desk;

/// <summary>Any two editions of a record, and the working text (0) against them: what a reviewer of a correction looks at.</summary>
[Authorize(Policy = nameof(Permission.MayUseDesk))]
public sealed class CompareModel(ReadRecord read, YangguangDb db) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public int? From { get; set; }

    /// <summary>0 is the working text.</summary>
    [BindProperty(SupportsGet = true)]
    public int To { get; set; }

    public RecordSheet Sheet { get; private set; } = null!;

    public EditionComparison? Comparison { get; private set; }

    public IEnumerable<SelectListItem> Choices =>
        [new("正在办理的稿", "0"), .. Sheet.Editions.Select(edition => new SelectListItem(Name(edition.Number), $"{edition.Number}"))];

    public async Task<IActionResult> OnGet(Guid id, CancellationToken cancellation)
    {
        if (await read.Run(RecordId.From(id), Actor.From(User), cancellation) is not { } sheet)
            return NotFound();
        Sheet = sheet;
        From ??= sheet.Editions.Select(edition => (int?)edition.Number).FirstOrDefault() ?? 0;
        if (From != To && await Content(From.Value, cancellation) is { } older && await Content(To, cancellation) is { } newer)
            Comparison = EditionComparison.Of(Name(From.Value), older, Name(To), newer);
        return Page();
    }

    private static string Name(int number) => number == 0 ? "正在办理的稿" : $"第 {number} 版";

    private async Task<RecordContent?> Content(int number, CancellationToken cancellation)
    {
        var id = Sheet.Record.Id;
        return number == 0
            ? Sheet.Record.Content
            : (await db.Editions.AsNoTracking().FirstOrDefaultAsync(edition => edition.RecordId == id && edition.Number == number, cancellation))?.Content;
    }
}
