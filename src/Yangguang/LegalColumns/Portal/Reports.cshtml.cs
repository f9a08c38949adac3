using Microsoft.AspNetCore.Mvc;
using Yangguang.Platform.Persistence;
using Yangguang.Platform.Web.Caching;

namespace Yangguang.LegalColumns.Portal;

/// <summary>政府信息公开年报 of all years.</summary>
[CachedPage]
public sealed class ReportsModel(YangguangDb db, ReadLegalColumns read) : ColumnPage(db)
{
    public override LegalColumn Column => LegalColumn.Reports;

    public IReadOnlyList<ReportLine> Reports { get; private set; } = [];

    public async Task<IActionResult> OnGet(string code, CancellationToken cancellation)
    {
        if (!await Find(code, cancellation))
            return NotFound();
        Reports = await read.Reports(Body, cancellation);
        return Page();
    }
}
