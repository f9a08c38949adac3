using Microsoft.AspNetCore.Mvc;
using Yangguang.Platform.Persistence;
using Yangguang.Platform.Web.Caching;

namespace Yangguang.LegalColumns.Portal;

/// <summary>主动公开基本目录: 五公开, interpretation, response, participation, and the key areas (B13, B14).</summary>
[CachedPage]
public sealed class BasicModel(YangguangDb db, ReadLegalColumns read) : ColumnPage(db)
{
    public override LegalColumn Column => LegalColumn.BasicCatalog;

    public BasicCatalog Basic { get; private set; } = null!;

    public async Task<IActionResult> OnGet(string code, CancellationToken cancellation)
    {
        if (!await Find(code, cancellation))
            return NotFound();
        Basic = await read.Basic(Body, cancellation);
        return Page();
    }
}
