using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Yangguang.Platform;
using Yangguang.Platform.Persistence;
using Yangguang.Platform.Web.Caching;

namespace Yangguang.Translations.Portal;

/// <summary>A record in another language; gone with its record.</summary>
[CachedPage]
public sealed class ShowModel(YangguangDb db) : PageModel
{
    public TranslationLanguage Language { get; private set; } = null!;

    public TranslatedText Text { get; private set; } = null!;

    public string Original { get; private set; } = "";

    public string IndexNumber { get; private set; } = "";

    public string BodyName { get; private set; } = "";

    public DateOnly PublishedOn { get; private set; }

    /// <summary>True when the record has a newer edition than the one translated.</summary>
    public bool IsOutdated { get; private set; }

    public async Task<IActionResult> OnGet(string organisation, string back, string language, CancellationToken cancellation)
    {
        if (TranslationLanguage.Find(language) is not { } known)
            return NotFound();
        IndexNumber = $"{organisation}/{back}";
        var found = await (
            from edition in db.Editions.AsNoTracking()
            where edition.IsLive && edition.IndexNumber == IndexNumber
            join each in db.Translations on edition.RecordId equals each.RecordId
            where each.Language == language && each.Live != null
            join body in db.Bodies on edition.BodyId equals body.Id
            select new { each.Live, each.PublishedAt, edition.Number, edition.Content.Title, body.Name }).SingleOrDefaultAsync(cancellation);
        if (found is null)
            return NotFound();
        (Language, Text, Original, BodyName) = (known, found.Live!, found.Title, found.Name);
        PublishedOn = found.PublishedAt!.Value.DayInChina();
        IsOutdated = found.Number > Text.OfEdition;
        return Page();
    }
}
