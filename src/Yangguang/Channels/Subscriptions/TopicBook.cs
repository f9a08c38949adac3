using Microsoft.EntityFrameworkCore;
using Yangguang.Catalog;
using Yangguang.Platform.Persistence;
using Yangguang.Rules.Catalog;
using Yangguang.Rules.Channels;

namespace Yangguang.Channels.Subscriptions;

/// <summary>Knows which topics exist and what they are called.</summary>
public sealed class TopicBook(YangguangDb db)
{
    /// <summary>The first topic that names nothing; null when all exist.</summary>
    public async Task<Topic?> Unknown(IReadOnlyCollection<Topic> topics, CancellationToken cancellation = default)
    {
        var names = await Names(topics, cancellation);
        return topics.FirstOrDefault(topic => !names.ContainsKey(topic));
    }

    /// <summary>What the topics are called; those that name nothing are left out.</summary>
    public async Task<IReadOnlyDictionary<Topic, string>> Names(IEnumerable<Topic> topics, CancellationToken cancellation = default)
    {
        var wanted = topics.Distinct().ToLookup(topic => topic.Kind);
        var names = new Dictionary<Topic, string>();
        foreach (var topic in wanted[TopicKind.Words])
            names[topic] = $"含“{topic.Value}”的信息";
        foreach (var topic in wanted[TopicKind.Tag].Where(topic => AudienceTags.Find(topic.Value) is not null))
            names[topic] = topic.Value;
        foreach (var topic in wanted[TopicKind.Area])
        {
            if (AreaRegister.FindCode(topic.Value) is { } area)
                names[topic] = $"{area.Name}领域";
        }

        var bodies = wanted[TopicKind.Body].Select(topic => topic.Value).ToList();
        foreach (var body in await db.Bodies.AsNoTracking().Where(body => bodies.Contains(body.Code)).Select(body => new { body.Code, body.ShortName }).ToListAsync(cancellation))
            names[new(TopicKind.Body, body.Code)] = body.ShortName;
        var items = wanted[TopicKind.Item].Select(topic => topic.Value).ToList();
        foreach (var item in await db.CatalogItems.AsNoTracking().IgnoreQueryFilters([CatalogItem.LiveFilter]).Where(item => items.Contains(item.Code))
            .Select(item => new { item.Code, item.Row }).ToListAsync(cancellation))
        {
            names[new(TopicKind.Item, item.Code)] = $"公开事项“{item.Row.Name}”";
        }

        return names;
    }
}
