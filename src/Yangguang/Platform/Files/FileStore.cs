using System.Security.Cryptography;
using Yangguang.Platform.Persistence;
using Yangguang.Rules.Law;

namespace Yangguang.Platform.Files;

/// <summary>
/// Keeps uploads under the data folder, named by their own digest and sniffed type; what the sender called the file or
/// claimed it to be does not matter.
/// </summary>
public sealed class FileStore(IConfiguration configuration)
{
    /// <summary>Largest picture or scan that is kept, in bytes.</summary>
    public const int Limit = 10 * 1024 * 1024;

    private readonly string _folder =
        Directory.CreateDirectory(Path.Combine(PersistenceModule.DataFolder(configuration), "files")).FullName;

    /// <summary>Stores the content and returns its name. Refuses what is too large or no picture or PDF.</summary>
    public async Task<string> Keep(Stream content, CancellationToken cancellation)
    {
        using var memory = new MemoryStream();
        var buffer = new byte[81920];
        for (int read; (read = await content.ReadAsync(buffer, cancellation)) > 0;)
        {
            memory.Write(buffer, 0, read);
            if (memory.Length > Limit)
                throw new RuleViolationException(Ruling.Refused("file.too-large", "文件超过10 MB，请压缩图片后重新上传。"));
        }

        var bytes = memory.ToArray();
        var type = FileType.Sniff(bytes) ?? throw new RuleViolationException(
            Ruling.Refused("file.type", "只能上传 JPEG、PNG、WebP 图片或 PDF 文件，请检查文件内容。"));
        var name = $"{Convert.ToHexStringLower(SHA256.HashData(bytes))}.{type.Extension}";
        var target = Path.Combine(_folder, name);
        if (File.Exists(target))
            return name;
        var arriving = target + ".part";
        await File.WriteAllBytesAsync(arriving, bytes, cancellation);
        File.Move(arriving, target, overwrite: true);
        return name;
    }

    /// <summary>The stored file and its type; null when there is none of that name.</summary>
    public (string Path, FileType Type)? Find(string name)
    {
        var path = Path.Combine(_folder, Path.GetFileName(name));
        return File.Exists(path) && FileType.OfExtension(Path.GetExtension(path)) is { } type ? (path, type) : null;
    }
}
