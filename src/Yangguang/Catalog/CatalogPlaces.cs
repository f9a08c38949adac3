using Microsoft.EntityFrameworkCore;
using Yangguang.Accounts;
using Yangguang.Bodies;
using Yangguang.Platform.Persistence;
using Yangguang.Rules.Catalog;

namespace Yangguang.Catalog;

/// <summary>A cell of the matrix: one body in one area, with its catalogue if there is one.</summary>
public sealed record CatalogPlace(Body Body, string AreaCode, StandardCatalog? Catalog)
{
    public string AreaName => AreaNames.Of(AreaCode);

    public CatalogStanding Standing => Catalog?.Standing ?? CatalogStanding.ToBeCompiled;

    /// <summary>The address of its table at the desk.</summary>
    public string Href => $"/desk/catalogs/{Body.Code}/{AreaCode}";
}

/// <summary>Finds the places of the matrix; a catalogue is made when something is first put there.</summary>
public sealed class CatalogPlaces(YangguangDb db, TimeProvider time)
{
    /// <summary>Null when there is no such body or area, or it is not the actor's to see.</summary>
    public async Task<CatalogPlace?> Find(string bodyCode, string areaCode, Actor actor, CancellationToken cancellation = default)
    {
        var body = await db.Bodies.AsNoTracking().SingleOrDefaultAsync(body => body.Code == bodyCode, cancellation);
        if (body is null || !actor.ActsFor(body.Id) || AreaRegister.All.All(area => area.Code != areaCode))
            return null;
        var catalog = await db.Catalogs.SingleOrDefaultAsync(
            catalog => catalog.BodyId == body.Id && catalog.AreaCode == areaCode, cancellation);
        return new CatalogPlace(body, areaCode, catalog);
    }

    /// <summary>The catalogue of a place; a new one joins the caller's unit of work.</summary>
    public StandardCatalog CatalogOf(CatalogPlace place)
    {
        if (place.Catalog is { } known)
            return known;
        var made = new StandardCatalog(EntityId.New<CatalogId>(time), place.Body, place.AreaCode);
        db.Catalogs.Add(made);
        return made;
    }
}
