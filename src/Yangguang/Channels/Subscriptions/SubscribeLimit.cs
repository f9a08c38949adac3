using System.Collections.Concurrent;

namespace Yangguang.Channels.Subscriptions;

/// <summary>So many requests an hour from one network address: nobody fills strangers' mailboxes from here. Forgotten at restart.</summary>
public sealed class SubscribeLimit(TimeProvider time)
{
    /// <summary>Requests an hour from one network address.</summary>
    public const int Most = 10;

    private const int MostRemembered = 10_000;
    private static readonly TimeSpan Window = TimeSpan.FromHours(1);

    private readonly ConcurrentDictionary<string, (DateTimeOffset Since, int Count)> _seen = new();

    public bool Allows(string networkAddress)
    {
        var now = time.GetUtcNow();
        if (_seen.Count > MostRemembered)
            Sweep(now);
        return _seen.AddOrUpdate(networkAddress, (now, 1), (_, known) => now - known.Since >= Window ? (now, 1) : (known.Since, known.Count + 1)).Count <= Most;
    }

    private void Sweep(DateTimeOffset now)
    {
        foreach (var (address, known) in _seen)
        {
            if (now - known.Since >= Window)
                _seen.TryRemove(address, out _);
        }
    }
}
