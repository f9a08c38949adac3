using Yangguang.Platform;
using Yangguang.Platform.Outbox;

namespace Yangguang.Transparency;

/// <summary>Lets the log grow after each dispatch. A log that cannot be written holds up nobody else's deliveries.</summary>
internal sealed class LogCourier(GrowLog grow, ILogger<LogCourier> log) : ICourier
{
    public async Task<int> Deliver(CancellationToken cancellation)
    {
        try
        {
            return (int)Math.Min(int.MaxValue, await grow.Run(cancellation));
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or InstallationException)
        {
            log.LogError(failure, "The transparency log could not be written; the next look tries again");
            return 0;
        }
    }
}
