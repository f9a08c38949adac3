using Microsoft.EntityFrameworkCore;
using Yangguang.Accounts;
using Yangguang.Audit;
using Yangguang.Platform;
using Yangguang.Platform.Persistence;

namespace Yangguang.Translations;

/// <summary>审定译文 by a second person, who publishes by it, sends it back, or takes it from the site.</summary>
public sealed class ReviewTranslation(YangguangDb db, TimeProvider time, AuditTrail audit)
{
    public async Task Approve(TranslationId id, int seen, Actor reviewer, CancellationToken cancellation = default)
    {
        var translation = await Find(id, reviewer, cancellation);
        TranslationRules.IsCurrent(translation.Revision, seen).OrRefuse();
        translation.Approve(reviewer, time.GetUtcNow());
        audit.Note(reviewer, translation.BodyId, id.Value, new TranslationPublished(translation.Text.Title, translation.Language));
        await db.SaveChangesAsync(cancellation);
    }

    public async Task Return(TranslationId id, string reason, Actor reviewer, CancellationToken cancellation = default)
    {
        TranslationRules.ReasonIsGiven(reason).OrRefuse();
        var translation = await Find(id, reviewer, cancellation);
        translation.Return(reason, time.GetUtcNow());
        audit.Note(reviewer, translation.BodyId, id.Value, new TranslationReturned(reason.Trim()));
        await db.SaveChangesAsync(cancellation);
    }

    public async Task Withdraw(TranslationId id, Actor reviewer, CancellationToken cancellation = default)
    {
        var translation = await Find(id, reviewer, cancellation);
        translation.Withdraw(time.GetUtcNow());
        audit.Note(reviewer, translation.BodyId, id.Value, new TranslationWithdrawn(translation.Text.Title, translation.Language));
        await db.SaveChangesAsync(cancellation);
    }

    private async Task<Translation> Find(TranslationId id, Actor reviewer, CancellationToken cancellation)
    {
        var translation = await db.Translations.SingleAsync(each => each.Id == id, cancellation);
        TranslationRules.ActsForBody(reviewer, translation.BodyId).OrRefuse();
        TranslationRules.MayReview(reviewer).OrRefuse();
        return translation;
    }
}
