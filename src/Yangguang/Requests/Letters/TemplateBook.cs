using Microsoft.EntityFrameworkCore;
using Yangguang.Platform.Persistence;

namespace Yangguang.Requests.Letters;

/// <summary>The wording in force: the county's own where it has one that somebody approved, otherwise the one that comes with the product.</summary>
public sealed class TemplateBook(YangguangDb db)
{
    public async Task<LetterTemplate> On(string code, DateOnly day, CancellationToken cancellation = default)
    {
        var own = await db.CountyTemplates.AsNoTracking()
            .Where(template => template.Code == code && template.ApprovedOn != null && template.EffectiveFrom <= day && (template.EndedOn == null || template.EndedOn >= day))
            .OrderByDescending(template => template.EffectiveFrom).ThenByDescending(template => template.Version)
            .FirstOrDefaultAsync(cancellation);
        return own?.AsTemplate() ?? ShippedTemplates.On(code, day);
    }
}
