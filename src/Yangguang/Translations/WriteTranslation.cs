using Microsoft.EntityFrameworkCore;
using Yangguang.Accounts;
using Yangguang.Audit;
using Yangguang.Platform;
using Yangguang.Platform.Persistence;
using Yangguang.Records;

namespace Yangguang.Translations;

/// <summary>翻译: begin, save, hand in. What somebody else saved meanwhile is not overwritten.</summary>
public sealed class WriteTranslation(YangguangDb db, TimeProvider time, AuditTrail audit)
{
    /// <summary>The translation of a record into a language, a new one where there is none.</summary>
    public async Task<TranslationId> Begin(RecordId recordId, string language, Actor author, CancellationToken cancellation = default)
    {
        var known = TranslationLanguage.Find(language);
        TranslationRules.IsOffered(known).OrRefuse();
        var edition = await LiveOf(recordId, cancellation);
        TranslationRules.IsPublic(edition is not null).OrRefuse();
        TranslationRules.ActsForBody(author, edition!.BodyId).OrRefuse();
        if (await db.Translations.SingleOrDefaultAsync(each => each.RecordId == recordId && each.Language == language, cancellation) is { } there)
            return there.Id;
        var translation = new Translation(EntityId.New<TranslationId>(time), edition, known!, author, time.GetUtcNow());
        db.Translations.Add(translation);
        audit.Note(author, edition.BodyId, translation.Id.Value, new TranslationBegun(edition.Content.Title, known!.ChineseName));
        await db.SaveChangesAsync(cancellation);
        return translation.Id;
    }

    public Task Save(TranslationId id, int seen, TranslatedText text, Actor writer, CancellationToken cancellation = default) =>
        Write(id, seen, text, writer, false, cancellation);

    /// <summary>Saves and hands in to a second person.</summary>
    public Task Submit(TranslationId id, int seen, TranslatedText text, Actor writer, CancellationToken cancellation = default) =>
        Write(id, seen, text, writer, true, cancellation);

    private async Task Write(TranslationId id, int seen, TranslatedText text, Actor writer, bool submits, CancellationToken cancellation)
    {
        var translation = await db.Translations.SingleAsync(each => each.Id == id, cancellation);
        TranslationRules.ActsForBody(writer, translation.BodyId).OrRefuse();
        TranslationRules.IsCurrent(translation.Revision, seen).OrRefuse();
        TranslationRules.Fits(text).OrRefuse();
        var edition = await LiveOf(translation.RecordId, cancellation);
        TranslationRules.IsPublic(edition is not null).OrRefuse();
        translation.Rewrite(text, edition!.Number, writer, time.GetUtcNow());
        if (submits)
            translation.Submit(time.GetUtcNow());
        audit.Note(writer, translation.BodyId, id.Value, submits
            ? new TranslationSubmitted(translation.Text.Title, translation.Language)
            : new TranslationRewritten(translation.Text.Title, translation.Language));
        await db.SaveChangesAsync(cancellation);
    }

    private Task<RecordEdition?> LiveOf(RecordId record, CancellationToken cancellation) =>
        db.Editions.AsNoTracking().SingleOrDefaultAsync(edition => edition.RecordId == record && edition.IsLive, cancellation);
}
