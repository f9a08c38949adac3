using System.Collections.Concurrent;

namespace Yangguang.Requests.Portal;

/// <summary>
/// So many attempts an hour from one network address, so that a robot cannot bury an office in forms or guess codes. Addresses
/// are kept in memory for that hour only.
/// </summary>
public sealed class AddressLimit(TimeProvider time, IConfiguration configuration)
{
    private const int MostRemembered = 20_000;
    private const int UsualForms = 20;
    private const int UsualCodes = 20;

    private static readonly TimeSpan Window = TimeSpan.FromHours(1);

    private readonly ConcurrentDictionary<(Attempt What, string Address), (DateTimeOffset Since, int Count)> _seen = new();

    /// <summary>Forms that one address may file in an hour; a reading room with shared computers may need more.</summary>
    public int FormsPerHour => configuration.GetValue("Requests:FormsPerHour", UsualForms);

    /// <summary>Wrong query codes that one address may try in an hour.</summary>
    public int CodesPerHour => configuration.GetValue("Requests:WrongCodesPerHour", UsualCodes);

    /// <summary>From here on a question in words is asked.</summary>
    public int FormsBeforeQuestion => Math.Max(1, FormsPerHour / 4);

    /// <summary>How often in the last hour.</summary>
    public int Count(Attempt what, string address) =>
        _seen.TryGetValue((what, address), out var known) && time.GetUtcNow() - known.Since < Window ? known.Count : 0;

    /// <summary>Counts one more and answers whether it is still one of the allowed.</summary>
    public bool Allows(Attempt what, string address, int most)
    {
        var now = time.GetUtcNow();
        if (_seen.Count > MostRemembered)
            Sweep(now);
        return _seen.AddOrUpdate((what, address), (now, 1), (_, known) => now - known.Since >= Window ? (now, 1) : (known.Since, known.Count + 1)).Count <= most;
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

/// <summary>What is counted.</summary>
public enum Attempt
{
    /// <summary>A form was sent, good or not.</summary>
    Sending,

    /// <summary>A request was filed.</summary>
    Filing,

    /// <summary>A query code was wrong.</summary>
    WrongCode,
}
