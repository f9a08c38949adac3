using Yangguang.Records;

namespace Yangguang.Channels.Adapters;

/// <summary>How a kind of outlet takes what it is brought. It may be asked twice for the same delivery and then changes nothing.</summary>
public interface IOutletAdapter
{
    bool Serves(OutletKind kind);

    /// <returns>Where it is found now.</returns>
    /// <exception cref="OutletException">The outlet does not take it now.</exception>
    Task<string> Take(OutletJob job, CancellationToken cancellation);
}

/// <summary>One delivery with what it needs.</summary>
public sealed record OutletJob(Delivery Delivery, Outlet Outlet, RecordEdition Edition);

/// <summary>An outlet did not take a delivery; the message is for the desk.</summary>
public sealed class OutletException(string message, bool mayBeTriedAgain = true) : Exception(message)
{
    public bool MayBeTriedAgain => mayBeTriedAgain;
}
