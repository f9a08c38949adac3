namespace Yangguang.Platform.Outbox;

/// <summary>Hands out all waiting news of the jurisdiction and lets the couriers go until nothing is due any more.</summary>
public sealed class EmptyOutbox(DispatchOutbox dispatch, IEnumerable<ICourier> couriers)
{
    private readonly IReadOnlyList<ICourier> _couriers = [.. couriers];

    /// <returns>How much was handed out and tried.</returns>
    public async Task<int> Run(CancellationToken cancellation = default)
    {
        var done = 0;
        while (await dispatch.Run(cancellation) is > 0 and var handed)
            done += handed;
        for (var tried = 1; tried > 0; done += tried)
            tried = await DeliverOnce(cancellation);
        return done;
    }

    /// <summary>A courier that fails must not keep the others from their round; what went wrong is told when all have had it.</summary>
    private async Task<int> DeliverOnce(CancellationToken cancellation)
    {
        var (tried, failures) = (0, new List<Exception>());
        foreach (var courier in _couriers)
        {
            try
            {
                tried += await courier.Deliver(cancellation);
            }
            catch (Exception failure) when (!cancellation.IsCancellationRequested)
            {
                failures.Add(failure);
            }
        }

        return failures.Count == 0 ? tried : throw new AggregateException(failures);
    }
}
