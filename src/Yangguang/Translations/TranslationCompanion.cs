using Microsoft.EntityFrameworkCore;
using Yangguang.Platform.Persistence;
using Yangguang.Records;

namespace Yangguang.Translations;

/// <summary>译文 beside its record: on the record's page and at the desk.</summary>
internal sealed class TranslationCompanion(YangguangDb db) : IRecordCompanion
{
    public async Task<IReadOnlyList<CompanionLink>> InPublic(RecordId record, CancellationToken cancellation)
    {
        var known = await db.Translations.AsNoTracking().Where(each => each.RecordId == record && each.Live != null).OrderBy(each => each.Language).ToListAsync(cancellation);
        if (known.Count == 0)
            return [];
        var number = await db.Editions.Where(edition => edition.RecordId == record && edition.IsLive).Select(edition => edition.IndexNumber).SingleOrDefaultAsync(cancellation);
        return number is null ? [] : [.. known.Where(each => TranslationLanguage.Find(each.Language) is not null).Select(each => new CompanionLink(
            "其他语言", each.Live!.Title, TranslationAddress.Of(number, each.Language), TranslationLanguage.Find(each.Language)!.ChineseName))];
    }

    public async Task<IReadOnlyList<CompanionLink>> AtTheDesk(GovernmentRecord record, CancellationToken cancellation)
    {
        var known = await db.Translations.AsNoTracking().Where(each => each.RecordId == record.Id).OrderBy(each => each.Language).ToListAsync(cancellation);
        return [.. known.Select(each => new CompanionLink(
            "其他语言", each.Text.Title.Length > 0 ? each.Text.Title : "（未写译名）", $"/desk/translations/{each.Id}",
            TranslationLanguage.Find(each.Language)?.ChineseName ?? each.Language, each.State.InBadge()))];
    }
}

/// <summary>Where a translation stands on the site.</summary>
internal static class TranslationAddress
{
    public static string Of(string indexNumber, string language) => $"/records/{indexNumber}/in/{language}";
}
