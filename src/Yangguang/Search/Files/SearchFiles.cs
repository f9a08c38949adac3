using System.Collections.Concurrent;
using Yangguang.Bodies;
using Yangguang.Platform.Persistence;

namespace Yangguang.Search.Files;

/// <summary>The index files of this node, one a jurisdiction, under <c>search</c> in the node's folder.</summary>
public sealed class SearchFiles(IConfiguration configuration)
{
    private readonly ConcurrentDictionary<JurisdictionId, IndexFile> _files = [];

    /// <summary>False while an index that was asked for is not read or made yet.</summary>
    internal bool AreOpen => _files.Values.All(file => file.State.Number is not null);

    internal IndexFile Of(JurisdictionId jurisdiction) => _files.GetOrAdd(jurisdiction, id => new(PathOf(id)));

    private string PathOf(JurisdictionId jurisdiction) =>
        Path.Combine(PersistenceModule.NodeFolder(configuration, "search"), $"{jurisdiction.Value:n}.db");
}
