using Yangguang.Platform.Jobs;
using Yangguang.Platform.Outbox;
using Yangguang.Records;
using Yangguang.Transparency.Checking;
using Yangguang.Transparency.Copies;
using Yangguang.Transparency.Suspects;
using Yangguang.Transparency.Witnesses;

namespace Yangguang.Transparency;

public static class TransparencyModule
{
    public static IServiceCollection AddTransparency(this IServiceCollection services) => services
        .AddSingleton<LogFolders>()
        .AddSingleton<LogKeys>()
        .AddSingleton<OpenLog>()
        .AddScoped<IOutboxFollower, FeedLog>()
        .AddScoped<GrowLog>()
        .AddScoped<CatchUpLog>()
        .AddScoped<RecoveredSubjects>()
        .AddScoped<RecoverLog>()
        .AddScoped<LogGaps>()
        .AddScoped<ICourier, LogCourier>()
        .AddScoped<IPublicLog, PublicLog>()
        .AddScoped<WitnessedNotes>()
        .AddScoped<ProveLeaf>()
        .AddScoped<PackRecord>()
        .AddScoped<CheckDatabase>()
        .AddSingleton<CopyFiles>()
        .AddScoped<FollowCopies>()
        .AddScoped<FindCopy>()
        .AddScoped<KeepWitnesses>()
        .AddScoped<TakeCosignature>()
        .AddScoped<KeepSuspects>()
        .AddJob(LogJob.AtStart);
}
