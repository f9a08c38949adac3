using Yangguang.Platform.Outbox;

namespace Yangguang.Requests.Answers;

/// <summary>What the world is told of a disclosed answer.</summary>
public sealed record AnswerNews(string Title)
{
    public const string Published = "answer.published";
    public const string Withdrawn = "answer.withdrawn";

    internal static Announcement Of(string type, PublishedAnswer answer) => new(type, answer.BodyId, answer.Id.Value, new AnswerNews(answer.Words.Title));
}
