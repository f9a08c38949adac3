using Microsoft.EntityFrameworkCore;
using Yangguang.Accounts;
using Yangguang.Bodies;
using Yangguang.Catalog.Versions;
using Yangguang.Platform.Persistence;

namespace Yangguang.Catalog.Desk;

/// <summary>A place of the matrix with the version that is under way there; its rows are read a page at a time.</summary>
/// <param name="Villages">Bodies below the owner, who may have to disclose under its rows.</param>
/// <param name="NumberInForce">Number of the version in force; 0 when there is none.</param>
public sealed record DraftPlace(CatalogPlace Place, CatalogVersion Version, IReadOnlyList<Body> Villages, int NumberInForce)
{
    public string Href => $"{Place.Href}/draft";

    /// <summary>True when another version has come into force since the draft was begun.</summary>
    public bool BaseMoved => Version.BaseNumber != NumberInForce;
}

/// <summary>Finds drafts for the pages that show and change them.</summary>
public sealed class DraftPlaces(YangguangDb db, CatalogPlaces places)
{
    /// <summary>Null when nothing is under way there, or it is not the actor's to see.</summary>
    public async Task<DraftPlace?> Find(string bodyCode, string areaCode, Actor actor, CancellationToken cancellation = default)
    {
        if (await places.Find(bodyCode, areaCode, actor, cancellation) is not { Catalog: { } catalog } place)
            return null;
        var version = await db.CatalogVersions.AsNoTracking()
            .SingleOrDefaultAsync(version => version.CatalogId == catalog.Id && VersionStates.Pending.Contains(version.State), cancellation);
        if (version is null)
            return null;
        var inForce = await db.CatalogVersions
            .Where(other => other.CatalogId == catalog.Id && other.State == VersionState.InForce)
            .Select(other => other.Number).SingleOrDefaultAsync(cancellation);
        BodyId? owner = place.Body.Id;
        var villages = await db.Bodies.AsNoTracking().Where(body => body.ParentId == owner)
            .OrderBy(body => body.Order).ToListAsync(cancellation);
        return new DraftPlace(place, version, villages, inForce);
    }

    public Task<VersionRow?> Row(CatalogVersionId version, VersionRowId row, CancellationToken cancellation = default) =>
        db.VersionRows.AsNoTracking().SingleOrDefaultAsync(known => known.VersionId == version && known.Id == row, cancellation);
}
