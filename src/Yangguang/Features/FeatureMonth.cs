namespace Yangguang.Features;

/// <summary>One month of a feature: at least one post is expected in each (C18).</summary>
public sealed record FeatureMonth(DateOnly First, int Posts, bool IsCurrent)
{
    /// <summary>A month that has passed without a post; the current one still has its days.</summary>
    public bool IsEmpty => Posts == 0 && !IsCurrent;

    public string Name => $"{First.Year}年{First.Month}月";

    /// <summary>The months from opening to today (or to closing), the latest first.</summary>
    public static IReadOnlyList<FeatureMonth> Of(Feature feature, IEnumerable<DateOnly> postedOn, DateOnly today)
    {
        var posts = postedOn.ToLookup(StartOf);
        var (from, to) = (StartOf(feature.OpenedOn), StartOf(feature.ClosedOn ?? today));
        var months = new List<FeatureMonth>();
        for (var month = to; month >= from; month = month.AddMonths(-1))
            months.Add(new(month, posts[month].Count(), month == StartOf(today)));
        return months;
    }

    private static DateOnly StartOf(DateOnly day) => new(day.Year, day.Month, 1);
}
