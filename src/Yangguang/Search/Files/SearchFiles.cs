using System.Collections.Concurrent;
using Yangguang.Bodies;
using Yangguang.Platform;
using Yangguang.Platform.Persistence;

namespace Yangguang.Search.Files;

/// <summary>The index files of this node, one a jurisdiction, under <c>search</c> in the data folder.</summary>
public sealed class SearchFiles(IConfiguration configuration)
{
    private readonly ConcurrentDictionary<JurisdictionId, IndexFile> _files = [];

    internal IndexFile Of(JurisdictionId jurisdiction) => _files.GetOrAdd(jurisdiction, id => new(PathOf(id)));

    private string PathOf(JurisdictionId jurisdiction)
    {
        var folder = Path.Combine(PersistenceModule.DataFolder(configuration), "search");
        try
        {
            Directory.CreateDirectory(folder);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new InstallationException($"不能建立检索目录“{folder}”（{failure.Message}）。请检查写入权限和磁盘空间。", failure);
        }

        return Path.Combine(folder, $"{jurisdiction.Value:n}.db");
    }
}
