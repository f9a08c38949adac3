using Yangguang.Platform.Jobs;

namespace Yangguang.Oversight.Inspection;

/// <summary>Visits the site once an hour, and inspects it once a night after three in the morning in China.</summary>
internal static class InspectionJobs
{
    private const int FirstHour = 3;

    public static Job Visit { get; } = new("site.visit", "首页可用性探测", JobTimes.Every(TimeSpan.FromMinutes(10)), async (services, cancellation) =>
    {
        await services.GetRequiredService<VisitSite>().Run(cancellation);
        return null;
    });

    public static Job Inspect { get; } = new("site.inspect", "网站自查", JobTimes.Daily(FirstHour), async (services, cancellation) =>
    {
        var verdicts = await services.GetRequiredService<InspectSite>().Run(cancellation);
        return $"检查指标 {verdicts.Count} 项，触发 {verdicts.Count(verdict => verdict.IsMet)} 项";
    })
    {
        Longest = TimeSpan.FromHours(2),
    };
}
