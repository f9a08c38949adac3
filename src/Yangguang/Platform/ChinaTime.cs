namespace Yangguang.Platform;

/// <summary>Legal days are days in Asia/Shanghai, which has kept UTC+8 all year round since 1992.</summary>
public static class ChinaTime
{
    private static readonly TimeSpan Offset = TimeSpan.FromHours(8);

    public static DateOnly Today(this TimeProvider time) => time.GetUtcNow().DayInChina();

    public static DateOnly DayInChina(this DateTimeOffset instant) => DateOnly.FromDateTime(instant.ToOffset(Offset).DateTime);

    /// <summary>Midnight in China at which the day begins.</summary>
    public static DateTimeOffset StartInChina(this DateOnly day) => new(day.ToDateTime(TimeOnly.MinValue), Offset);

    public static DateTimeOffset InChina(this DateTimeOffset instant) => instant.ToOffset(Offset);
}
