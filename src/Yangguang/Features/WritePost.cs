using Microsoft.EntityFrameworkCore;
using Yangguang.Accounts;
using Yangguang.Audit;
using Yangguang.Platform;
using Yangguang.Platform.Persistence;

namespace Yangguang.Features;

/// <summary>起草和发布专栏信息: written by one, published by another.</summary>
public sealed class WritePost(YangguangDb db, TimeProvider time, AuditTrail audit)
{
    public async Task<FeaturePost> Write(FeatureId id, PostText text, Actor author, CancellationToken cancellation = default)
    {
        var feature = await db.Features.SingleAsync(feature => feature.Id == id, cancellation);
        FeatureRules.IsOpen(feature).OrRefuse();
        FeatureRules.IsTold(text).OrRefuse();
        var post = new FeaturePost(EntityId.New<FeaturePostId>(time), feature, author.BodyId, text, author, time.GetUtcNow());
        db.FeaturePosts.Add(post);
        audit.Note(author, author.BodyId, post.Id.Value, new PostWritten(feature.Name, post.Text.Title));
        await db.SaveChangesAsync(cancellation);
        return post;
    }

    public async Task Publish(FeaturePostId id, Actor publisher, CancellationToken cancellation = default)
    {
        var post = await db.FeaturePosts.SingleAsync(post => post.Id == id, cancellation);
        FeatureRules.ActsForBody(publisher, post.BodyId).OrRefuse();
        post.Publish(publisher, time.GetUtcNow());
        audit.Note(publisher, post.BodyId, id.Value, new PostPublished(post.Text.Title));
        await db.SaveChangesAsync(cancellation);
    }
}
