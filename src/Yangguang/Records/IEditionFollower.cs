using Yangguang.Accounts;

namespace Yangguang.Records;

/// <summary>What comes out in the same step as a public edition (同步发布): asked in its transaction, saved by the publishing use case.</summary>
public interface IEditionFollower
{
    Task Follow(GovernmentRecord record, RecordEdition edition, Actor publisher, CancellationToken cancellation);
}
