using System.Collections.Concurrent;
using Yangguang.Bodies;
using Yangguang.Platform.Persistence;

namespace Yangguang.Transparency;

/// <summary>The logs of this installation, one a jurisdiction, under <c>log</c> in the data folder.</summary>
public sealed class LogFolders(IConfiguration configuration)
{
    private readonly ConcurrentDictionary<JurisdictionId, LogFolder> _folders = [];

    public LogFolder Of(Jurisdiction jurisdiction) =>
        _folders.GetOrAdd(jurisdiction.Id, _ => new(Path.Combine(PersistenceModule.DataFolder(configuration), "log", jurisdiction.Code)));
}
