using Yangguang.Bodies;
using Yangguang.Platform;
using Yangguang.Platform.Files;
using Yangguang.Platform.Persistence;
using Yangguang.Transparency.Notes;

namespace Yangguang.Transparency;

/// <summary>
/// The private key of each log, a file beside the installation's other keys, made when its log begins. A lost key is never replaced by a
/// new one unasked: everybody who holds the public key would be told that the log is forged.
/// </summary>
public sealed class LogKeys(IConfiguration configuration)
{
    /// <param name="key">The public key that the database knows; null while the log has not begun.</param>
    public NoteSigner Of(Jurisdiction jurisdiction, string? key)
    {
        var file = Path.Combine(KeyRing.Folder(configuration).FullName, $"log-{jurisdiction.Code}.key");
        if (!File.Exists(file))
            return key is null ? Make(file, jurisdiction) : throw new InstallationException($"公开日志的签名私钥不见了：{file}。请从备份恢复；新换的密钥签出的日志，持有旧公钥的人都会判为伪造。");
        var signer = Read(file);
        return key is null || signer.Key.ToString() == key
            ? signer
            : throw new InstallationException($"公开日志的签名私钥 {file} 不是这个日志的：数据库记的公钥是 {key}。请从备份恢复原来的私钥文件。");
    }

    private static NoteSigner Read(string file)
    {
        try
        {
            return NoteSigner.Parse(File.ReadAllText(file));
        }
        catch (FormatException damaged)
        {
            throw new InstallationException($"读不懂公开日志的签名私钥 {file}：{damaged.Message}", damaged);
        }
    }

    private NoteSigner Make(string file, Jurisdiction jurisdiction)
    {
        var signer = NoteSigner.New(Origin(jurisdiction), NoteKeyKind.Log);
        try
        {
            using var stream = OwnersFile.Open(file, FileMode.CreateNew);
            using var writer = new StreamWriter(stream);
            writer.Write(signer.Write());
            writer.Flush();
            stream.Flush(flushToDisk: true);
            return signer;
        }
        catch (IOException) when (File.Exists(file))
        {
            // Another process was quicker.
            return Read(file);
        }
    }

    /// <summary>What the log is called for ever: where it is served, where that is known at its beginning.</summary>
    private string Origin(Jurisdiction jurisdiction)
    {
        if (configuration["Log:Origin"] is { Length: > 0 } given)
            return given;
        if (jurisdiction.Host is { Length: > 0 } host)
            return $"{host}/log";
        return Uri.TryCreate(configuration["Site:Address"], UriKind.Absolute, out var site) ? $"{site.Authority}{site.AbsolutePath.TrimEnd('/')}/log" : $"yangguang/{jurisdiction.Code}";
    }
}
