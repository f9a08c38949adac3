namespace Yangguang.Integration.Webhooks;

/// <summary>How one attempt ended.</summary>
/// <param name="Status">HTTP status; null without an answer.</param>
/// <param name="Answer">The beginning of the answer, or what stood in the way, in Chinese.</param>
/// <param name="RetryAfter">How long the receiver asked us to wait.</param>
public sealed record DeliveryResult(int? Status, string Answer, TimeSpan? RetryAfter = null, bool MayBeTriedAgain = true)
{
    public bool IsConfirmed => Status is >= 200 and < 300;

    /// <summary>410: the receiver wants nothing more at this address.</summary>
    public bool IsGone => Status == 410;
}

/// <summary>Pauses between attempts as Standard Webhooks proposes them: soon, then longer, in all some three days.</summary>
internal static class RetryPlan
{
    private static readonly TimeSpan[] Pauses =
    [
        TimeSpan.FromSeconds(5), TimeSpan.FromMinutes(5), TimeSpan.FromMinutes(30), TimeSpan.FromHours(2), TimeSpan.FromHours(5),
        TimeSpan.FromHours(10), TimeSpan.FromHours(14), TimeSpan.FromHours(20), TimeSpan.FromHours(24),
    ];

    /// <summary>The longest wait that a receiver may ask for.</summary>
    public static readonly TimeSpan Longest = Pauses[^1];

    public static int MostAttempts => Pauses.Length + 1;

    /// <summary>The pause after so many failed attempts; null when that was the last.</summary>
    public static TimeSpan? After(int attempts) => attempts <= Pauses.Length ? Pauses[attempts - 1] : null;
}
