using System.Globalization;

namespace Yangguang.Platform.Backup;

/// <summary>When the scheduled backup is made, where it goes and how many stay.</summary>
public sealed record BackupPlan(string Folder, string KeyFile, TimeOnly At, int Keep)
{
    private static readonly TimeSpan BetweenTries = TimeSpan.FromHours(1);

    /// <summary>Null when no folder is set.</summary>
    public static BackupPlan? Read(IConfiguration configuration)
    {
        if (configuration["Backup:Folder"] is not { Length: > 0 } folder)
            return null;
        var keyFile = configuration["Backup:KeyFile"] is { Length: > 0 } file ? file
            : throw new InstallationException("设置了 Backup:Folder，须同时设置 Backup:KeyFile（密钥文件，用 backup key 生成）。");
        var at = configuration["Backup:At"] ?? "02:30";
        if (!TimeOnly.TryParseExact(at, "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var hour))
            throw new InstallationException($"Backup:At“{at}”应写成 02:30 的样式。");
        var keep = configuration.GetValue("Backup:Keep", 14);
        return keep > 0 ? new(folder, keyFile, hour, keep) : throw new InstallationException("Backup:Keep 应为大于 0 的整数。");
    }

    /// <summary>Its hour in China has come and none was made since; a failed one is tried again after an hour. A clock set back makes none twice.</summary>
    public bool IsDue(DateTimeOffset now, LastBackup? last)
    {
        var today = now.DayInChina();
        var hour = today.StartInChina() + At.ToTimeSpan();
        var due = hour <= now ? hour : today.AddDays(-1).StartInChina() + At.ToTimeSpan();
        return last is null ? hour <= now : last.GoodAt is not { } good || good < due ? last.Problem is null || now - last.At >= BetweenTries : false;
    }
}
