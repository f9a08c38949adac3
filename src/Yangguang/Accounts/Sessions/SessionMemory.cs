using System.Collections.Concurrent;

namespace Yangguang.Accounts.Sessions;

/// <summary>
/// Remembers for some seconds what sessions may, so that a page does not ask the database twice. On the node where a session
/// is ended it is forgotten at once; another node may honour it for that long.
/// </summary>
public sealed class SessionMemory(TimeProvider time)
{
    public static readonly TimeSpan Span = TimeSpan.FromSeconds(10);

    /// <summary>How long a remembered session still serves while the database does not answer.</summary>
    private static readonly TimeSpan WithoutDatabase = TimeSpan.FromMinutes(5);

    private const int Most = 20_000;

    private readonly ConcurrentDictionary<Guid, (Standing Standing, DateTimeOffset ReadAt)> known = new();

    public Standing? Recall(Guid session) => Younger(session, Span);

    public Standing? RecallWithoutDatabase(Guid session) => Younger(session, WithoutDatabase);

    public void Remember(Standing standing)
    {
        if (known.Count >= Most)
            known.Clear();
        known[standing.SessionId] = (standing, time.GetUtcNow());
    }

    public void Forget(Guid session) => known.TryRemove(session, out _);

    public void ForgetStaff(Guid staff)
    {
        foreach (var (session, _) in known.Where(each => each.Value.Standing.StaffId == staff))
            known.TryRemove(session, out _);
    }

    public void ForgetAll() => known.Clear();

    private Standing? Younger(Guid session, TimeSpan span)
    {
        var now = time.GetUtcNow();
        return known.TryGetValue(session, out var found) && now - found.ReadAt < span && now < found.Standing.EndsAt ? found.Standing : null;
    }
}
