namespace Yangguang.Platform.Outbox;

/// <summary>
/// Does what a follower planned and the world must answer: one round of whatever is due now, at least once and never lost, since
/// the plan lies in the database until it is done.
/// </summary>
public interface ICourier
{
    /// <returns>How much was tried; 0 when nothing is due.</returns>
    Task<int> Deliver(CancellationToken cancellation);
}
