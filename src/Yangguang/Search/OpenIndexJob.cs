using Yangguang.Platform.Jobs;

namespace Yangguang.Search;

/// <summary>Opens the index of every jurisdiction when the server starts, so that the first to search need not wait for it to be made.</summary>
internal static class OpenIndexJob
{
    public static Job AtStart { get; } = new("search.open", "打开检索索引", JobTimes.AtStart, async (services, cancellation) =>
    {
        await services.GetRequiredService<CatchUp>().Run(cancellation);
        return null;
    })
    {
        IsOfEachProcess = true,
        Longest = TimeSpan.FromHours(2),
    };
}
