using Yangguang.Platform.Jobs;
using Yangguang.Transparency.Copies;

namespace Yangguang.Transparency;

/// <summary>
/// When the server starts: what is missing in the log is added and its files are looked at, so that a damaged log is known before
/// somebody asks for it.
/// </summary>
internal static class LogJob
{
    public static Job AtStart { get; } = new("log.open", "核对公开日志", JobTimes.AtStart, async (services, cancellation) =>
    {
        var added = await services.GetRequiredService<LogGaps>().Close(cancellation);
        var folder = await services.GetRequiredService<CatchUpLog>().Run(cancellation);
        await services.GetRequiredService<FollowCopies>().Run(cancellation);
        return folder.Fault ?? (added > 0 ? $"补登 {added} 条" : null);
    })
    {
        IsOfEachProcess = true,
        Longest = TimeSpan.FromHours(2),
    };
}
