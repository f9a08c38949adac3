using System.Globalization;
using Yangguang.Platform.Jobs;
using Yangguang.Rules.Law;

namespace Yangguang.Platform.Backup;

public static class BackupModule
{
    private static readonly TimeSpan Look = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan Longest = TimeSpan.FromHours(6);

    public static IServiceCollection AddBackup(this IServiceCollection services) => services
        .AddScoped<TakeBackup>()
        .AddScoped<RestoreBackup>()
        .AddScoped<CheckBackup>()
        .AddSingleton<BackUpNightly>()
        .AddJob(new Job("backup.nightly", "定时备份", JobTimes.Every(Look, atStart: true), Make) { Longest = Longest });

    /// <summary>One archive holds every jurisdiction: the first that is asked makes it, for the others none is due any more.</summary>
    private static async Task<string?> Make(IServiceProvider services, CancellationToken cancellation) =>
        await services.GetRequiredService<BackUpNightly>().Run(cancellation) switch
        {
            null => null,
            { Problem: { } problem } => throw new RuleViolationException(Ruling.Refused("backup.failed", problem)),
            var made => string.Create(CultureInfo.InvariantCulture, $"备份了{made.Parts}个文件，{made.Bytes / 1048576.0:0.0} MB"),
        };
}
