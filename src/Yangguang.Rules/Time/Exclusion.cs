namespace Yangguang.Rules.Time;

/// <summary>
/// Time that a working-day period does not count, e.g. for consulting a third party or another organ
/// (政府信息公开条例 art. 33 ¶3). The day of sending itself still counts.
/// </summary>
/// <param name="SentOn">The day our letter leaves; counting stops after it.</param>
/// <param name="ReturnedOn">The day the opinion reaches us, or the day its time runs out in silence.</param>
/// <param name="Why">What the time was for, in Chinese.</param>
public readonly record struct Exclusion(DateOnly SentOn, DateOnly ReturnedOn, string Why = "征求意见")
{
    /// <summary>Working days that exclusions take out together; overlapping ones are not counted twice.</summary>
    public static int WorkingDays(WorkingCalendar calendar, IEnumerable<Exclusion> exclusions, ExclusionMode mode) =>
        Merge(exclusions, mode).Sum(stretch => calendar.CountWorkingDays(stretch.First.AddDays(-1), stretch.Last));

    /// <summary>The stretches of days taken out, disjoint and in date order.</summary>
    internal static List<Stretch> Merge(IEnumerable<Exclusion> exclusions, ExclusionMode mode)
    {
        var merged = new List<Stretch>();
        foreach (var exclusion in exclusions.OrderBy(exclusion => exclusion.SentOn))
        {
            var stretch = exclusion.Taken(mode);
            if (stretch.Last < stretch.First)
                continue;
            if (merged.Count > 0 && stretch.First <= merged[^1].Last.AddDays(1))
                merged[^1] = merged[^1] with { Last = stretch.Last > merged[^1].Last ? stretch.Last : merged[^1].Last };
            else
                merged.Add(stretch);
        }
        return merged;
    }

    private Stretch Taken(ExclusionMode mode) => new(
        SentOn.AddDays(1),
        mode == ExclusionMode.Standard ? ReturnedOn : ReturnedOn.AddDays(-1),
        $"{Why}期间，不计入");

    /// <summary>Days from <paramref name="First"/> to <paramref name="Last"/>, both taken out of a period.</summary>
    internal readonly record struct Stretch(DateOnly First, DateOnly Last, string Why);
}
