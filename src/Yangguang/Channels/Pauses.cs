namespace Yangguang.Channels;

/// <summary>Pauses between attempts: soon, then longer, in all about a day and a half; then somebody must look at it.</summary>
public static class Pauses
{
    private static readonly TimeSpan[] Each =
    [
        TimeSpan.FromSeconds(10), TimeSpan.FromMinutes(1), TimeSpan.FromMinutes(10), TimeSpan.FromHours(1), TimeSpan.FromHours(6), TimeSpan.FromHours(24),
    ];

    /// <summary>The pause after so many failed attempts; null when that was the last.</summary>
    public static TimeSpan? After(int attempts) => attempts <= Each.Length ? Each[attempts - 1] : null;
}
