using System.Collections.Concurrent;

namespace Yangguang.Accounts.SignIn;

/// <summary>
/// Counts wrong tries for names that no account has, so that they lock like real ones and the door does not tell which
/// names exist. In memory only.
/// </summary>
public sealed class Strangers(TimeProvider time)
{
    private const int Most = 10_000;

    private readonly ConcurrentDictionary<string, Lockout> tries = new(StringComparer.OrdinalIgnoreCase);

    public Lockout Of(string name) => tries.GetValueOrDefault(name);

    public Lockout AfterFailure(string name)
    {
        if (tries.Count >= Most)
            tries.Clear();
        return tries.AddOrUpdate(name, _ => Lockout.None.AfterFailure(time.GetUtcNow()), (_, known) => known.AfterFailure(time.GetUtcNow()));
    }
}
