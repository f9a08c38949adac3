using Microsoft.EntityFrameworkCore;
using Yangguang.Platform.Persistence;
using Yangguang.Search;

namespace Yangguang.Features;

/// <summary>专栏信息 in the search: every published post.</summary>
internal static class FindPosts
{
    private static readonly string[] Tables = ["FeaturePosts", "Bodies"];

    public static ISearchSource In(YangguangDb db) => new SeldomChanged("post", "专栏信息", Tables, ids => Read(db, ids));

    private static IAsyncEnumerable<FoundThing> Read(YangguangDb db, IReadOnlyCollection<Guid>? ids)
    {
        var posts = db.FeaturePosts.AsNoTracking().Where(post => post.PublishedAt != null);
        if (ids is not null)
        {
            var wanted = ids.Select(FeaturePostId.From).ToList();
            posts = posts.Where(post => wanted.Contains(post.Id));
        }

        return (from post in posts
                join body in db.Bodies on post.BodyId equals body.Id
                orderby post.PublishedAt
                select new { post.Id, post.Text, post.PublishedAt, body.Code, body.ShortName })
            .AsAsyncEnumerable()
            .Select(post => new FoundThing
            {
                Id = post.Id.Value,
                Title = post.Text.Title,
                Href = $"/features/posts/{post.Id}",
                Text = post.Text.Body,
                BodyCode = post.Code,
                BodyName = post.ShortName,
                At = post.PublishedAt,
            });
    }
}
