using Yangguang.Rules.Channels;

namespace Yangguang.Channels.Adapters;

/// <summary>Weibo posts and messages for groups: title, gist and the canonical link, within the platform's limit, cut where a sentence ends.</summary>
public static class ShortPost
{
    private const int LeastGist = 12;
    private const int LongestTitle = 60;

    public static string Weibo(PostSource source) => Compose(source, PostLimits.Weibo, "", " ");

    public static string Group(PostSource source) => Compose(source, PostLimits.Group, $"{source.Body}告知\n", "\n全文：");

    private static string Compose(PostSource source, int limit, string opening, string beforeLink)
    {
        var tail = beforeLink + source.Link;
        var room = limit - tail.Length - opening.Length;
        var title = $"【{SentenceCut.To(source.Title, Math.Min(LongestTitle, Math.Max(room - 2, 1)))}】";
        var gist = room - title.Length >= LeastGist ? SentenceCut.To(source.Gist, room - title.Length) : "";
        return opening + title + gist + tail;
    }
}
