using System.Text.Json;
using Yangguang.Platform.Persistence;

namespace Yangguang.Platform.Backup;

/// <summary>最近一次备份: how the scheduled backup of this node went, for whoever watches over the installation.</summary>
/// <param name="Problem">Why it failed; null when it was made and found whole.</param>
/// <param name="GoodAt">When one was last made and found whole.</param>
public sealed record LastBackup(DateTimeOffset At, string File, long Bytes, int Parts, double Seconds, string? Problem, DateTimeOffset? GoodAt)
{
    private const string Name = "last-backup.json";

    /// <summary>Whether backups are scheduled at all.</summary>
    public static bool IsScheduled(IConfiguration configuration) => configuration["Backup:Folder"] is { Length: > 0 };

    /// <summary>Null when none was ever tried.</summary>
    public static LastBackup? Read(IConfiguration configuration)
    {
        try
        {
            return JsonSerializer.Deserialize<LastBackup>(System.IO.File.ReadAllBytes(PathIn(configuration)), ChineseJson.Options);
        }
        catch (Exception none) when (none is IOException or UnauthorizedAccessException or JsonException)
        {
            return null;
        }
    }

    internal void Keep(IConfiguration configuration)
    {
        var path = PathIn(configuration);
        System.IO.File.WriteAllBytes(path + ".new", JsonSerializer.SerializeToUtf8Bytes(this, ChineseJson.Options));
        System.IO.File.Move(path + ".new", path, overwrite: true);
    }

    private static string PathIn(IConfiguration configuration) => Path.Combine(PersistenceModule.DataFolder(configuration), Name);
}
