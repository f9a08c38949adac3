using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Yangguang.Platform.Persistence;
using Yangguang.Platform.Web.Caching;

namespace Yangguang.LegalColumns.Portal;

/// <summary>政府信息公开制度: the national ones first, then those of the place and the body.</summary>
[CachedPage]
public sealed class RulesModel(YangguangDb db) : ColumnPage(db)
{
    public override LegalColumn Column => LegalColumn.Rules;

    public IReadOnlyList<BodyRule> Rules { get; private set; } = [];

    public async Task<IActionResult> OnGet(string code, CancellationToken cancellation)
    {
        if (!await Find(code, cancellation))
            return NotFound();
        Rules = await Db.BodyRules.AsNoTracking().Where(rule => rule.BodyId == Body.Id).OrderByDescending(rule => rule.IssuedOn).ToListAsync(cancellation);
        return Page();
    }
}
