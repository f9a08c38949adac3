namespace Yangguang.Channels.Subscriptions.Portal;

/// <summary>What somebody ticked, chose and typed on a form of topics.</summary>
public sealed class TopicForm
{
    /// <summary>Ticked topics in their kept form, e.g. tag:农民.</summary>
    public string[] Topics { get; set; } = [];

    public string? Area { get; set; }

    public string? Body { get; set; }

    public string? Words { get; set; }

    public Pace Pace { get; set; } = Pace.Daily;

    public IReadOnlyCollection<Topic> Read() =>
    [
        .. Topics.Select(Topic.Parse)
            .Append(Topic.Parse($"area:{Area}")).Append(Topic.Parse($"body:{Body}")).Append(Topic.Parse($"words:{Words?.Trim()}"))
            .OfType<Topic>().Distinct(),
    ];

    internal static TopicForm Of(Subscription subscription) => new() { Topics = subscription.Topics, Pace = subscription.Pace };
}
