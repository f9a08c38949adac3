using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Yangguang.Accounts;

namespace Yangguang.Oversight.Desk;

/// <summary>栏目缺口: rows, columns and information that do not meet, with the way to mend each (A18).</summary>
[Authorize(Policy = nameof(Permission.MayEditCatalog))]
public sealed class GapsModel(ReadGaps read) : PageModel
{
    public GapReport Report { get; private set; } = null!;

    public async Task OnGet(string? kind, string? body, string? after, CancellationToken cancellation) =>
        Report = await read.Run(
            Actor.From(User), Enum.TryParse<GapKind>(kind, out var asked) && Enum.IsDefined(asked) ? asked : GapKind.RowWithoutColumn, body, after, cancellation);
}
