using System.Diagnostics;
using System.Globalization;

namespace Yangguang.Platform.Backup;

/// <summary>定时备份, from <c>Backup:At</c> on: makes a backup, reads it back, and only then lets the oldest go.</summary>
public sealed class BackUpNightly(IServiceScopeFactory scopes, IConfiguration configuration, TimeProvider time, ILogger<BackUpNightly> log)
{
    private const string Ending = ".ygb";

    /// <returns>What was made; null when none was due.</returns>
    public async Task<LastBackup?> Run(CancellationToken cancellation = default)
    {
        var last = LastBackup.Read(configuration);
        if (BackupPlan.Read(configuration) is not { } plan || !plan.IsDue(time.GetUtcNow(), last))
            return null;
        var (at, begun) = (time.GetUtcNow(), Stopwatch.GetTimestamp());
        var path = Path.Combine(plan.Folder, $"yangguang-{at.InChina().ToString("yyyyMMdd-HHmmss", CultureInfo.InvariantCulture)}{Ending}");
        LastBackup made;
        try
        {
            var parts = await Make(plan, path, cancellation);
            made = new(at, path, new FileInfo(path).Length, parts, Math.Round(Stopwatch.GetElapsedTime(begun).TotalSeconds, 1), null, at);
            Retire(plan);
        }
        catch (Exception failure) when (failure is BackupException or IOException or UnauthorizedAccessException)
        {
            log.LogError(failure, "The scheduled backup failed");
            made = new(at, path, 0, 0, 0, failure.Message, last?.GoodAt);
        }

        made.Keep(configuration);
        return made;
    }

    private async Task<int> Make(BackupPlan plan, string path, CancellationToken cancellation)
    {
        Directory.CreateDirectory(plan.Folder);
        var key = BackupKey.Read(plan.KeyFile);
        await using var scope = scopes.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<TakeBackup>().Run(path, key, cancellation);
        return (await scope.ServiceProvider.GetRequiredService<CheckBackup>().Run(path, key, openDatabase: false, cancellation)).Parts.Count;
    }

    /// <summary>Only files of our own naming; the name is the time, so the oldest sort first.</summary>
    private static void Retire(BackupPlan plan)
    {
        foreach (var old in Directory.EnumerateFiles(plan.Folder, $"yangguang-*{Ending}").OrderDescending(StringComparer.Ordinal).Skip(plan.Keep))
            File.Delete(old);
    }
}
