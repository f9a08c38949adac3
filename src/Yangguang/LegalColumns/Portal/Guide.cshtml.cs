using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Yangguang.Platform.Persistence;
using Yangguang.Platform.Web.Caching;

namespace Yangguang.LegalColumns.Portal;

/// <summary>政府信息公开指南 as approved, with how to apply.</summary>
[CachedPage]
public sealed class GuideModel(YangguangDb db) : ColumnPage(db)
{
    public override LegalColumn Column => LegalColumn.Guide;

    public GuideContent? Guide { get; private set; }

    public DateOnly? ApprovedOn { get; private set; }

    public async Task<IActionResult> OnGet(string code, CancellationToken cancellation)
    {
        if (!await Find(code, cancellation))
            return NotFound();
        var guide = await Db.Guides.AsNoTracking().SingleOrDefaultAsync(guide => guide.BodyId == Body.Id, cancellation);
        (Guide, ApprovedOn) = (guide?.Live, guide?.ApprovedOn);
        return Page();
    }
}
