using Yangguang.Platform;
using Yangguang.Platform.Persistence;
using Yangguang.Rules.Law;

namespace Yangguang.Records.Mirror;

/// <summary>Keeps an uploaded collection until all its pages are in, so that a killed import can go on.</summary>
public sealed class MirrorFiles(IConfiguration configuration)
{
    /// <summary>Largest upload, in bytes.</summary>
    public const long Limit = 100L * 1024 * 1024;

    private readonly string _folder = Path.Combine(PersistenceModule.DataFolder(configuration), "mirror");

    public async Task Keep(MirrorImportId id, Stream content, CancellationToken cancellation)
    {
        Directory.CreateDirectory(_folder);
        var arriving = PathOf(id) + ".part";
        await using (var file = File.Create(arriving))
        {
            var buffer = new byte[81920];
            for (int count; (count = await content.ReadAsync(buffer, cancellation)) > 0;)
            {
                if (file.Length + count > Limit)
                    throw new RuleViolationException(Ruling.Refused("mirror.too-large", $"压缩包超过{Limit / 1024 / 1024} MB，请分成几个上传。"));
                await file.WriteAsync(buffer.AsMemory(0, count), cancellation);
            }
        }

        File.Move(arriving, PathOf(id), overwrite: true);
    }

    /// <summary>Null when it is not kept here: finished, or begun from the command line.</summary>
    public Stream? Open(MirrorImportId id) => File.Exists(PathOf(id)) ? File.OpenRead(PathOf(id)) : null;

    public void Drop(MirrorImportId id) => File.Delete(PathOf(id));

    private string PathOf(MirrorImportId id) => Path.Combine(_folder, $"{id}.zip");
}
