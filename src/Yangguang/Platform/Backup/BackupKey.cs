using System.Security.Cryptography;
using Yangguang.Platform.Files;

namespace Yangguang.Platform.Backup;

/// <summary>备份密钥: 32 random bytes in a file of one line. Who has it reads every backup; without it nobody does.</summary>
public sealed class BackupKey
{
    public const int SaltBytes = 16;
    public const int CheckBytes = 16;

    private const string Title = "yangguang-backup-key-1 ";
    private const int Bytes = 32;

    private readonly byte[] _key;

    private BackupKey(byte[] key) => _key = key;

    /// <exception cref="BackupException">The file is missing, unreadable or none of ours.</exception>
    public static BackupKey Read(string path)
    {
        try
        {
            var line = File.ReadAllText(path).Trim();
            if (line.StartsWith(Title, StringComparison.Ordinal) && Convert.FromBase64String(line[Title.Length..]) is { Length: Bytes } key)
                return new(key);
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException or FormatException)
        {
            throw new BackupException($"不能读取密钥文件“{path}”（{unreadable.Message}）。请核对路径和权限；还没有密钥的，用 backup key 生成一个。");
        }

        throw new BackupException($"“{path}”不是备份密钥文件。密钥文件由 backup key 生成，只有一行。");
    }

    /// <summary>Makes a new one, readable by its owner alone. A file that is there already is never replaced.</summary>
    public static void Create(string path)
    {
        try
        {
            using var file = new StreamWriter(OwnersFile.Open(path, FileMode.CreateNew));
            file.WriteLine(Title + Convert.ToBase64String(RandomNumberGenerator.GetBytes(Bytes)));
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new BackupException($"不能写入密钥文件“{path}”（{failure.Message}）。已有的密钥不会被覆盖，请另选文件名。");
        }
    }

    /// <summary>The key of one archive: no two archives share one, so counting chunks is nonce enough.</summary>
    internal byte[] Of(ReadOnlySpan<byte> salt) => Derive(salt, Bytes, "yangguang-backup"u8);

    /// <summary>Tells a wrong key from damage.</summary>
    internal byte[] Check(ReadOnlySpan<byte> salt) => Derive(salt, CheckBytes, "yangguang-backup-check"u8);

    private byte[] Derive(ReadOnlySpan<byte> salt, int length, ReadOnlySpan<byte> purpose)
    {
        var made = new byte[length];
        HKDF.DeriveKey(HashAlgorithmName.SHA256, _key, made, salt, purpose);
        return made;
    }
}
