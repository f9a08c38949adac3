using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Yangguang.Platform;
using Yangguang.Platform.Persistence;
using Yangguang.Platform.Web.Caching;

namespace Yangguang.Translations.Portal;

/// <summary>What is there in one language, newest first, and the columns that have a name in it.</summary>
[CachedPage]
public sealed class LanguageModel(YangguangDb db) : PageModel
{
    private const int MostShown = 200;

    public TranslationLanguage Language { get; private set; } = null!;

    public IReadOnlyList<TranslatedLine> Lines { get; private set; } = [];

    public IReadOnlyList<NamedColumn> Columns { get; private set; } = [];

    public async Task<IActionResult> OnGet(string language, CancellationToken cancellation)
    {
        if (TranslationLanguage.Find(language) is not { } known)
            return NotFound();
        Language = known;
        var newest = await (
            from each in db.Translations.AsNoTracking()
            where each.Language == language && each.Live != null
            join edition in db.Editions on each.RecordId equals edition.RecordId
            where edition.IsLive
            orderby each.PublishedAt descending
            select new { each.Live, each.PublishedAt, edition.IndexNumber, edition.Content.Title }).Take(MostShown).ToListAsync(cancellation);
        Lines = [.. newest.Select(each => new TranslatedLine(each.Live!.Title, TranslationAddress.Of(each.IndexNumber, language), each.Title, each.PublishedAt!.Value.DayInChina()))];
        Columns = await (
            from each in db.ColumnTranslations
            where each.Language == language
            join column in db.PortalColumns on each.ColumnId equals column.Id
            where column.ClosedOn == null
            orderby each.Name
            select new NamedColumn(each.Name, column.Name, column.Code)).ToListAsync(cancellation);
        return Page();
    }
}

/// <summary>A translation in a list, with the Chinese title.</summary>
public sealed record TranslatedLine(string Title, string Href, string Original, DateOnly On);

/// <summary>A column with its name in the language.</summary>
public sealed record NamedColumn(string Name, string Original, string Code);
