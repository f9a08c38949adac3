using System.Collections.Concurrent;
using System.Threading.Channels;

namespace Yangguang.Platform.Jobs;

/// <summary>Wakes a job of this process before its next look.</summary>
public sealed class JobBell
{
    private readonly ConcurrentDictionary<string, Channel<bool>> _bells = new(StringComparer.Ordinal);

    public void Ring(string job) => Of(job).Writer.TryWrite(true);

    internal Task<bool> Rung(string job, CancellationToken cancellation) => Of(job).Reader.ReadAsync(cancellation).AsTask();

    private Channel<bool> Of(string job) =>
        _bells.GetOrAdd(job, _ => Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite }));
}
