using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Yangguang.Accounts;
using Yangguang.Platform;
using Yangguang.Platform.Persistence;

namespace Yangguang.Requests.Letters.Desk;

/// <summary>文书模板: the whole set with the wording that is in force today (P14).</summary>
[Authorize(Policy = nameof(Permission.MayHandleRequests))]
public sealed class TemplatesModel(YangguangDb db, TimeProvider time) : PageModel
{
    public IReadOnlyList<TemplateLine> Lines { get; private set; } = [];

    public async Task OnGet(CancellationToken cancellation)
    {
        var today = time.Today();
        var own = (await db.CountyTemplates.AsNoTracking().OrderByDescending(template => template.EffectiveFrom).ThenByDescending(template => template.Version).ToListAsync(cancellation))
            .ToLookup(template => template.Code);
        Lines =
        [
            .. LetterForms.All.Select(form =>
            {
                var current = own[form.Code].FirstOrDefault(template => template.IsApproved && template.AsTemplate().IsInForceOn(today))?.AsTemplate() ?? ShippedTemplates.On(form.Code, today);
                return new TemplateLine(form, current.Version, current.EffectiveFrom, own[form.Code].Count(template => !template.IsApproved));
            }),
        ];
    }
}

/// <summary>A form with the wording in force.</summary>
public sealed record TemplateLine(LetterForm Form, string Version, DateOnly From, int Waiting);
