using System.Globalization;
using Yangguang.Bodies;
using Yangguang.Platform;
using Yangguang.Platform.Persistence;
using Yangguang.Rules.Catalog;
using Yangguang.Rules.Records.Gate;

namespace Yangguang.Records.Lists;

/// <summary>What a reader of a list chose; null means all. Only values that exist: see <see cref="AskedFilter"/>.</summary>
public sealed record RecordFilter
{
    public BodyLine? Body { get; init; }

    public Area? Area { get; init; }

    public int? Year { get; init; }

    public string? Genre { get; init; }

    public Validity? Validity { get; init; }

    /// <summary>As an address writes it; null where nothing is chosen.</summary>
    public string? Value(Facet facet) => facet switch
    {
        Facet.Body => Body?.Code,
        Facet.Area => Area?.Code,
        Facet.Year => Year?.ToString(CultureInfo.InvariantCulture),
        Facet.Kind => Genre,
        Facet.Validity => Validity?.ToString(),
        _ => throw new ArgumentOutOfRangeException(nameof(facet)),
    };

    /// <summary>As the page says it.</summary>
    public string? Text(Facet facet) => facet switch
    {
        Facet.Body => Body?.ShortName,
        Facet.Area => Area?.Name,
        Facet.Year => Year is { } year ? $"{year}年" : null,
        Facet.Kind => Genre,
        Facet.Validity => Validity?.InWords(),
        _ => throw new ArgumentOutOfRangeException(nameof(facet)),
    };

    /// <summary>True when the cell is counted by the filter, one facet left open.</summary>
    internal bool Fits(ListCell cell, Facet? open = null) =>
        (open == Facet.Body || Body is null || Body.Id == cell.Body)
        && (open == Facet.Area || Area is null || Area.Code == cell.Area)
        && (open == Facet.Year || Year is null || Year == cell.Year)
        && (open == Facet.Kind || Genre is null || Genre == cell.Genre)
        && (open == Facet.Validity || Validity is null || Validity == cell.Validity);

    /// <summary>The live editions that fit.</summary>
    internal IQueryable<RecordEdition> Apply(IQueryable<RecordEdition> editions, YangguangDb db, DateOnly day)
    {
        if (Body is { Id: var body })
            editions = editions.Where(edition => edition.BodyId == body);
        if (Area is { Code: var area })
            editions = editions.Where(edition => edition.AreaCode == area);
        if (Genre is { } genre)
            editions = editions.Where(edition => edition.Genre == genre);
        if (Year is { } year)
        {
            // By instants, in which every index is sorted.
            var (from, to) = (new DateOnly(year, 1, 1).StartInChina(), new DateOnly(year + 1, 1, 1).StartInChina());
            editions = editions.Where(edition => edition.PublishedAt >= from && edition.PublishedAt < to);
        }

        return Validity is { } validity ? OfValidity(editions, db, validity, day) : editions;
    }

    /// <summary><see cref="ValidityDays.On"/> as a query.</summary>
    private static IQueryable<RecordEdition> OfValidity(IQueryable<RecordEdition> editions, YangguangDb db, Validity validity, DateOnly day)
    {
        var repealed = db.Records.Where(record => record.RepealedOn != null && record.RepealedOn <= day).Select(record => record.Id);
        var amended = db.Records.Where(record => record.AmendedOn != null && record.AmendedOn <= day).Select(record => record.Id);
        if (validity == Rules.Records.Gate.Validity.Repealed)
            return editions.Where(edition => repealed.Contains(edition.RecordId));
        var standing = editions.Where(edition => !repealed.Contains(edition.RecordId));
        if (validity == Rules.Records.Gate.Validity.Expired)
            return standing.Where(edition => edition.ExpiresOn != null && edition.ExpiresOn <= day);
        standing = standing.Where(edition => edition.ExpiresOn == null || edition.ExpiresOn > day);
        if (validity == Rules.Records.Gate.Validity.NotYetInForce)
            return standing.Where(edition => edition.EffectiveOn != null && edition.EffectiveOn > day);
        standing = standing.Where(edition => edition.EffectiveOn == null || edition.EffectiveOn <= day);
        return validity == Rules.Records.Gate.Validity.Amended
            ? standing.Where(edition => amended.Contains(edition.RecordId))
            : standing.Where(edition => !amended.Contains(edition.RecordId));
    }
}
