using System.Globalization;
using Yangguang.Rules.Time;

namespace Yangguang.Duties;

/// <summary>What opens a round: its key, the fact or period in words, and day 0.</summary>
public sealed record RoundStart(string Key, string Label, TimeLimitAnchor? Anchor, DateOnly On)
{
    internal const string PeriodPrefix = "period:";

    /// <summary>A fact noted by a clerk; the same fact on the same day opens one round.</summary>
    public static RoundStart Fact(TimeLimitAnchor? anchor, DateOnly on, string label) => new(
        string.Create(CultureInfo.InvariantCulture, $"fact:{anchor}:{on:yyyy-MM-dd}:{label}"), label, anchor, on);

    /// <summary>A record being drafted: forming it is the fact.</summary>
    public static RoundStart Record(Guid recordId, TimeLimitAnchor? anchor, DateOnly on, string title) =>
        new($"record:{recordId:n}", title, anchor, on);

    public static RoundStart Period(string label, DateOnly startOn) => new(PeriodPrefix + label, label, null, startOn);

    public static RoundStart Standing(DateOnly effectiveOn) => new(
        string.Create(CultureInfo.InvariantCulture, $"standing:{effectiveOn:yyyy-MM-dd}"), "目录生效后长期公开", null, effectiveOn);
}
