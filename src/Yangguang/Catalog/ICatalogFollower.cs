using Yangguang.Accounts;

namespace Yangguang.Catalog;

/// <summary>Work that follows a catalogue when a version comes into force, in the same transaction.</summary>
public interface ICatalogFollower
{
    Task Follow(StandardCatalog catalog, Actor actor, CancellationToken cancellation);
}
