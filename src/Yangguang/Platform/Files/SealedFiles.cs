using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using Yangguang.Platform.Persistence;
using Yangguang.Rules.Law;

namespace Yangguang.Platform.Files;

/// <summary>Files that only this installation can read: encrypted with its keys, named by the digest of what is inside.</summary>
public sealed class SealedFiles(IConfiguration configuration, IDataProtectionProvider protection)
{
    private readonly string _folder = Directory.CreateDirectory(Path.Combine(PersistenceModule.DataFolder(configuration), "sealed")).FullName;

    private readonly IDataProtector _protector = protection.CreateProtector("Yangguang.SealedFiles");

    /// <summary>Stores it whole or not at all and returns its name.</summary>
    public async Task<string> Keep(byte[] content, CancellationToken cancellation = default)
    {
        var name = Convert.ToHexStringLower(SHA256.HashData(content));
        var arriving = Path.Combine(_folder, Path.GetRandomFileName());
        await File.WriteAllBytesAsync(arriving, _protector.Protect(content), cancellation);
        File.Move(arriving, Path.Combine(_folder, name), overwrite: true);
        return name;
    }

    /// <exception cref="RuleViolationException">It is gone, was changed, or the installation's keys were lost.</exception>
    public async Task<byte[]> Open(string name, CancellationToken cancellation = default)
    {
        try
        {
            var content = _protector.Unprotect(await File.ReadAllBytesAsync(Path.Combine(_folder, Path.GetFileName(name)), cancellation));
            return Convert.ToHexStringLower(SHA256.HashData(content)) == name ? content : throw Damaged();
        }
        catch (Exception lost) when (lost is FileNotFoundException or CryptographicException)
        {
            throw Damaged();
        }
    }

    /// <summary>Forgets it; whoever names it elsewhere must not.</summary>
    public void Delete(string name) => File.Delete(Path.Combine(_folder, Path.GetFileName(name)));

    private static RuleViolationException Damaged() =>
        new(Ruling.Refused("sealed-file.lost", "打不开这个加密保存的文件：文件不在、被改动过，或者密钥没有随数据恢复。请系统管理员检查 sealed 文件夹和密钥文件夹。"));
}
