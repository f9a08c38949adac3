using Yangguang.Catalog.Versions;
using Yangguang.Platform.Jobs;

namespace Yangguang.Duties;

/// <summary>每日核对: whenever a new day has begun in China, catalogues whose day has come take effect, then duties are swept.</summary>
internal static class SweepJob
{
    public const string Name = "duties.sweep";

    public static Job Daily { get; } = new(Name, "公开义务每日核对", JobTimes.Daily(), async (services, cancellation) =>
    {
        var begun = await services.GetRequiredService<BringIntoForce>().RunDue(cancellation);
        var swept = await services.GetRequiredService<SweepDuties>().Run(cancellation);
        return $"目录生效 {begun} 份，新增逾期 {swept.FellOverdue} 项，新开 {swept.RoundsOpened} 期";
    });
}
