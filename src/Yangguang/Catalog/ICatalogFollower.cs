using Yangguang.Accounts;

namespace Yangguang.Catalog;

/// <summary>Work that follows a catalogue when a version comes into force, in the same transaction.</summary>
public interface ICatalogFollower
{
    /// <param name="owedFrom">The day from which what is new in it is owed.</param>
    Task Follow(StandardCatalog catalog, DateOnly owedFrom, Actor actor, CancellationToken cancellation);
}
