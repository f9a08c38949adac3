using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Yangguang.Platform.Persistence;
using Yangguang.Platform.Web.Caching;

namespace Yangguang.Translations.Portal;

/// <summary>其他语言: which there are, and how much of the site is in each.</summary>
[CachedPage]
public sealed class LanguagesModel(YangguangDb db) : PageModel
{
    public IReadOnlyList<OfferedLanguage> Languages { get; private set; } = [];

    public async Task OnGet(CancellationToken cancellation)
    {
        var texts = await db.Translations.Where(each => each.Live != null).GroupBy(each => each.Language)
            .Select(group => new { group.Key, Count = group.Count() }).ToDictionaryAsync(each => each.Key, each => each.Count, cancellation);
        var columns = await db.ColumnTranslations.GroupBy(each => each.Language)
            .Select(group => new { group.Key, Count = group.Count() }).ToDictionaryAsync(each => each.Key, each => each.Count, cancellation);
        Languages = [.. TranslationLanguage.All.Select(each => new OfferedLanguage(each, texts.GetValueOrDefault(each.Code), columns.GetValueOrDefault(each.Code)))];
    }
}

/// <summary>A language with what is there in it.</summary>
public sealed record OfferedLanguage(TranslationLanguage Language, int Texts, int Columns);
