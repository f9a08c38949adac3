using System.Security.Cryptography;
using Yangguang.Platform.Persistence;
using Yangguang.Rules.Law;

namespace Yangguang.Platform.Files;

/// <summary>
/// Keeps files under the data folder, named by their own digest and sniffed type; what the sender called a file or claimed it
/// to be does not matter. A file arrives in a folder beside and moves in whole, so that nothing half-saved is ever found.
/// </summary>
public sealed class FileStore(IConfiguration configuration)
{
    private const string Arriving = "arriving";

    private readonly string _folder =
        Directory.CreateDirectory(Path.Combine(PersistenceModule.DataFolder(configuration), "files")).FullName;

    /// <summary>Stores what the program itself made and returns its name.</summary>
    public async Task<string> Keep(Stream content, string extension, CancellationToken cancellation)
    {
        await using var arriving = Begin();
        await content.CopyToAsync(arriving.Content, cancellation);
        return await Keep(arriving, FileSniff.Of(arriving.Content, extension) ?? throw new InvalidDataException("no kind of file that is kept"), cancellation);
    }

    /// <summary>A file on its way in; gone when disposed, unless it was kept.</summary>
    public ArrivingFile Begin() =>
        new(Path.Combine(Directory.CreateDirectory(Path.Combine(_folder, Arriving)).FullName, Path.GetRandomFileName()));

    /// <summary>Moves it in and returns its name.</summary>
    public async Task<string> Keep(ArrivingFile arriving, FileType type, CancellationToken cancellation)
    {
        arriving.Content.Position = 0;
        var digest = await SHA256.HashDataAsync(arriving.Content, cancellation);
        var name = $"{Convert.ToHexStringLower(digest)}.{type.Extension}";
        arriving.MoveTo(Path.Combine(_folder, name));
        return name;
    }

    /// <summary>The stored file and its type; null when there is none of that name.</summary>
    public (string Path, FileType Type)? Find(string name)
    {
        var path = Path.Combine(_folder, Path.GetFileName(name));
        return File.Exists(path) && FileType.OfExtension(Path.GetExtension(path)) is { } type ? (path, type) : null;
    }

    /// <exception cref="RuleViolationException">It is named somewhere, and gone.</exception>
    public FileStream Open(string name) => Find(name) is var (path, _)
        ? File.OpenRead(path)
        : throw new RuleViolationException(Ruling.Refused("file.gone", "服务器上找不到这个文件，请重新上传；如反复出现，请告诉系统管理员检查 files 文件夹。"));

    /// <summary>清理: removes what a stopped program left half arrived.</summary>
    public int Sweep(DateTimeOffset before)
    {
        var folder = Path.Combine(_folder, Arriving);
        var left = Directory.Exists(folder) ? Directory.EnumerateFiles(folder).Where(file => File.GetLastWriteTimeUtc(file) < before.UtcDateTime).ToList() : [];
        left.ForEach(File.Delete);
        return left.Count;
    }
}
