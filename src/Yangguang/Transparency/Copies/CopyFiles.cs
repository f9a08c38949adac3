using System.Collections.Concurrent;
using Yangguang.Bodies;
using Yangguang.Platform.Persistence;

namespace Yangguang.Transparency.Copies;

/// <summary>The copy indexes of this node, one a jurisdiction, under <c>copies</c> in the node's folder.</summary>
public sealed class CopyFiles(IConfiguration configuration)
{
    private readonly ConcurrentDictionary<JurisdictionId, CopyFile> _files = [];

    public CopyFile Of(Jurisdiction jurisdiction) => _files.GetOrAdd(jurisdiction.Id, _ =>
        new(Path.Combine(PersistenceModule.NodeFolder(configuration, "copies"), $"{jurisdiction.Code}.db")));
}
