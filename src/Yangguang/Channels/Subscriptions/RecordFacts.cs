using Yangguang.Records;
using Yangguang.Rules.Channels;

namespace Yangguang.Channels.Subscriptions;

/// <summary>What of a record subscriptions are matched against.</summary>
/// <param name="Text">Title, summary, keywords and text, in that order.</param>
public sealed record RecordFacts(string Area, string Body, string Item, string Audience, string Head, string Text)
{
    internal static RecordFacts Of(RecordEdition edition, string body, string item)
    {
        var content = edition.Content;
        var head = $"{content.Title}\n{content.Summary}\n{content.Keywords}";
        return new(edition.AreaCode, body, item, content.ServiceAudience, head, $"{head}\n{content.Text}");
    }

    public bool Fits(IEnumerable<string> topics) => topics.Any(topic => Topic.Parse(topic) is { } parsed && Fits(parsed));

    public bool Fits(Topic topic) => topic.Kind switch
    {
        TopicKind.Area => topic.Value == Area,
        TopicKind.Body => topic.Value == Body,
        TopicKind.Item => topic.Value == Item,
        TopicKind.Tag => AudienceTags.Find(topic.Value) is { } tag && tag.Fits(Audience, Area, Head),
        _ => topic.Value.Split([' ', '　'], StringSplitOptions.RemoveEmptyEntries) is { Length: > 0 } words
            && words.All(word => Text.Contains(word, StringComparison.OrdinalIgnoreCase)),
    };
}
