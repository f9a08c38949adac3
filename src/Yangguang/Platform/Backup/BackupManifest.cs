using System.Text.Json;

namespace Yangguang.Platform.Backup;

/// <summary>What an archive holds: its last part, <c>manifest.json</c>.</summary>
/// <param name="Kind"><see cref="Data"/> or <see cref="Keys"/>.</param>
/// <param name="Migration">Version of the database's tables.</param>
public sealed record BackupManifest(
    int Format, string Kind, DateTimeOffset MadeAt, string Program, string Provider, string Migration, IReadOnlyList<BackupPart> Parts)
{
    public const string Name = "manifest.json";
    public const string Data = "data";
    public const string Keys = "keys";
    public const string SqliteDatabase = "database/yangguang.db";
    public const string PostgresDatabase = "database/yangguang.pgdump";

    internal byte[] ToJson() => JsonSerializer.SerializeToUtf8Bytes(this, ChineseJson.Options);

    internal static BackupManifest Read(Stream json) => JsonSerializer.Deserialize<BackupManifest>(json, ChineseJson.Options)
        ?? throw new BackupException("备份的清单是空的。");
}

/// <summary>One file of an archive.</summary>
public sealed record BackupPart(string Name, long Bytes, string Sha256);
