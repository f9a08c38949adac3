using Yangguang.Shared;

namespace Yangguang.Catalog;

/// <summary>The sign of each standing: word, shape and colour.</summary>
public static class CatalogBadges
{
    public static Badge InBadge(this CatalogStanding standing) => standing switch
    {
        CatalogStanding.Present => Badge.HasCatalog,
        CatalogStanding.NotInvolved => Badge.NotConcerned,
        CatalogStanding.ToBeCompiled => Badge.CatalogMissing,
        _ => throw new ArgumentOutOfRangeException(nameof(standing)),
    };
}
