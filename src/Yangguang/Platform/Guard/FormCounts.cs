using System.Collections.Concurrent;

namespace Yangguang.Platform.Guard;

/// <summary>
/// How often each network address sent each form in the hour that began with its first sending. Kept in memory and for that hour
/// only; which addresses came is nobody's business afterwards.
/// </summary>
public sealed class FormCounts(TimeProvider time, IConfiguration configuration)
{
    private const int MostRemembered = 50_000;
    private const int UsualForms = 60;
    private const int UsualBeforeQuestion = 20;
    private const int UsualFailures = 30;
    private const int UsualFailuresBeforeQuestion = 5;

    private static readonly TimeSpan Window = TimeSpan.FromHours(1);

    private readonly ConcurrentDictionary<(string Form, string Address), (DateTimeOffset Since, int Count)> _seen = new();

    /// <summary>After so many a question in words is asked, and after so many more the form is refused until the hour is over.</summary>
    public (int BeforeQuestion, int Most) LimitsOf(bool isSignIn) => isSignIn
        ? (configuration.GetValue("Limits:SignInFailuresBeforeQuestion", UsualFailuresBeforeQuestion), configuration.GetValue("Limits:SignInFailuresPerHour", UsualFailures))
        : (configuration.GetValue("Limits:FormsBeforeQuestion", UsualBeforeQuestion), configuration.GetValue("Limits:FormsPerHour", UsualForms));

    public int Count(string form, string address) => IsFresh((form, address)) is { } known ? known.Count : 0;

    public void Add(string form, string address)
    {
        var now = time.GetUtcNow();
        if (_seen.Count > MostRemembered)
            Sweep();
        _seen.AddOrUpdate((form, address), (now, 1), (key, known) => IsOver(known.Since, now) ? (now, 1) : (known.Since, known.Count + 1));
    }

    /// <summary>When the hour of the address is over.</summary>
    public DateTimeOffset Until(string form, string address) => (IsFresh((form, address))?.Since ?? time.GetUtcNow()) + Window;

    private (DateTimeOffset Since, int Count)? IsFresh((string, string) key) =>
        _seen.TryGetValue(key, out var known) && !IsOver(known.Since, time.GetUtcNow()) ? known : null;

    // A clock put back must not make an hour longer than an hour.
    private static bool IsOver(DateTimeOffset since, DateTimeOffset now) => now - since >= Window || since > now;

    private void Sweep()
    {
        foreach (var (key, known) in _seen.Where(seen => IsOver(seen.Value.Since, time.GetUtcNow())))
            _seen.TryRemove(KeyValuePair.Create(key, known));
        // An attack from more addresses than are remembered: forgetting them all costs less than keeping them.
        if (_seen.Count > MostRemembered)
            _seen.Clear();
    }
}
