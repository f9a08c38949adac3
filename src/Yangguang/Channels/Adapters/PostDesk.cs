using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Yangguang.Platform;
using Yangguang.Platform.Persistence;
using Yangguang.Records;

namespace Yangguang.Channels.Adapters;

/// <summary>Makes the post of a delivery: composed from the record, or as somebody wrote it.</summary>
public sealed class PostDesk(YangguangDb db, SiteAddress site)
{
    public async Task<PostSource> Source(RecordEdition edition, CancellationToken cancellation)
    {
        var body = await db.Bodies.Where(body => body.Id == edition.BodyId).Select(body => body.ShortName).SingleAsync(cancellation);
        return PostSource.Of(edition, body, edition.PublishedAt.DayInChina(), site.OfRecord(edition.IndexNumber));
    }

    /// <summary>The words that can be changed before the push: of a WeChat article its digest, of the others all of it.</summary>
    public static string Text(OutletKind kind, PostSource source, string written = "") => written.Length > 0 ? written : kind switch
    {
        OutletKind.WeChat => WeChatArticle.Of(source).Digest,
        OutletKind.Weibo => ShortPost.Weibo(source),
        _ => ShortPost.Group(source),
    };

    internal async Task<IReadOnlyList<(string Name, string Content)>> Files(OutletJob job, CancellationToken cancellation)
    {
        var source = await Source(job.Edition, cancellation);
        var text = Text(job.Outlet.Kind, source, job.Delivery.Text);
        if (job.Outlet.Kind != OutletKind.WeChat)
            return [("post.txt", text)];
        var article = WeChatArticle.Of(source) with { Digest = text };
        return [("article.html", article.Html), ("article.json", JsonSerializer.Serialize(article, ChineseJson.Options))];
    }
}
