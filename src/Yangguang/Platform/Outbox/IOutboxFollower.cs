namespace Yangguang.Platform.Outbox;

/// <summary>
/// Plans what is to be done about news: deliveries, mails, feeds. It only adds its own rows to the unit of work; they are saved
/// with the dispatch itself, so every message reaches every follower exactly once.
/// </summary>
public interface IOutboxFollower
{
    Task Plan(IReadOnlyList<OutboxMessage> messages, CancellationToken cancellation);
}
