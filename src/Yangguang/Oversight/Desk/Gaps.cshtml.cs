using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Yangguang.Accounts;
using Yangguang.Platform.Office;
using Yangguang.Rules.Catalog;

namespace Yangguang.Oversight.Desk;

/// <summary>栏目缺口: rows, columns and information that do not meet, with the way to mend each (A18).</summary>
[Authorize(Policy = nameof(Permission.MayEditCatalog))]
public sealed class GapsModel(ReadGaps read) : PageModel
{
    public GapReport Report { get; private set; } = null!;

    public async Task OnGet(string? kind, string? body, string? after, CancellationToken cancellation) =>
        Report = await read.Run(Actor.From(User), KindOf(kind), body, after, cancellation);

    public async Task<IActionResult> OnGetCsv(string? kind, string? body, CancellationToken cancellation)
    {
        var asked = KindOf(kind);
        var lines = await read.Every(Actor.From(User), asked, body, cancellation);
        IEnumerable<string> head = ["编码", "名称", "公开主体", "领域", "义务情况"];
        return File(CsvPrinter.Print(lines.Select(line => Cells(line, asked)).Prepend(head)), CsvPrinter.MediaType, $"{asked.InWords()}.csv");
    }

    private static IEnumerable<string> Cells(GapLine line, GapKind kind) =>
    [
        line.Key, line.Name, line.Body, AreaRegister.FindCode(line.AreaCode)?.Name ?? line.AreaCode,
        kind is GapKind.RecordWithoutRow or GapKind.ColumnWithoutRow ? "" : line.Standing.Word,
    ];

    private static GapKind KindOf(string? kind) =>
        Enum.TryParse<GapKind>(kind, out var asked) && Enum.IsDefined(asked) ? asked : GapKind.RowWithoutColumn;
}
