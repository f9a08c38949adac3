namespace Yangguang.Rules.Oversight.Inspection;

/// <summary>站点无法访问 (国办秘函〔2019〕19号): a week of visits, one in every hour, of which one in twenty may fail.</summary>
public static class SiteAccess
{
    /// <summary>How long a visit may take.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(15);

    /// <summary>How far back visits count.</summary>
    public static readonly TimeSpan Span = TimeSpan.FromDays(7);

    /// <summary>
    /// Share of the hours in which the site did not open, from 0 to 1. An hour without any visit counts as closed: whoever was not
    /// there to visit was not there to be visited either.
    /// </summary>
    /// <param name="since">The first visit ever made; nothing is asked of the time before it.</param>
    /// <param name="opened">When the site opened in time.</param>
    /// <param name="now">The present; its own hour is not over and does not count.</param>
    public static double FailedShare(DateTimeOffset since, IEnumerable<DateTimeOffset> opened, DateTimeOffset now)
    {
        var end = Hour(now);
        var start = Math.Max(Hour(since), Hour(now - Span));
        var hours = end - start;
        return hours <= 0 ? 0 : 1 - (double)opened.Select(Hour).Where(hour => hour >= start && hour < end).Distinct().Count() / hours;
    }

    /// <summary>Whether so many failed that the site fails.</summary>
    public static bool IsVetoed(double failedShare) => failedShare >= SiteLimits.FailedVisits;

    private static long Hour(DateTimeOffset at) => at.UtcTicks / TimeSpan.TicksPerHour;
}
