using Yangguang.Bodies;
using Yangguang.Catalog.Reference;
using Yangguang.Rules.Catalog;

namespace Yangguang.Catalog;

/// <summary>A row of the reference template made local: whose it is and who answers for it.</summary>
public sealed record AdoptedRow(CatalogRow Row, IReadOnlyList<BodyId> Responsible);

/// <summary>Which rows of the reference template concern which body of the county.</summary>
/// <param name="local">Finds local bodies, by the county's decisions where there are some.</param>
public sealed class ReferenceRows(IReadOnlyCollection<Body> bodies, LocalBodies? local = null)
{
    private readonly LocalBodies _local = local ?? new(bodies);

    /// <summary>
    /// A department takes the county's rows that mean it. A township takes the rows of its tier, and holds those of its
    /// villages for them: they disclose under the township's catalogue. Other bodies take none.
    /// </summary>
    public IEnumerable<AdoptedRow> For(Body body, string areaCode)
    {
        var rows = ReferenceCatalog.RowsOf(AreaRegister.WithCode(areaCode));
        return body.Kind switch
        {
            BodyKind.Department or BodyKind.DisclosureOffice => rows
                .Where(row => row.Tiers.Contains("县级") && _local.Meant(row.Body, areaCode).Any(meant => meant.Id == body.Id))
                .Select(row => new AdoptedRow(Local(row, body.Name), [body.Id])),
            BodyKind.Township => rows
                .Where(row => row.Tiers.Contains("乡级") || row.Tiers.Contains("村级"))
                .Select(row => OfTownship(row, body)),
            _ => [],
        };
    }

    private AdoptedRow OfTownship(ReferenceRow row, Body township)
    {
        var own = row.Tiers.Contains("乡级");
        var villages = row.Tiers.Contains("村级")
            ? bodies.Where(body => body.ParentId == township.Id).OrderBy(body => body.Order).ToList()
            : [];
        var words = (own, villages.Count > 0) switch
        {
            (true, true) => $"{township.Name}、各村（居）民委员会",
            (true, false) => township.Name,
            _ => "各村（居）民委员会",
        };
        return new AdoptedRow(
            Local(row, words),
            [.. own ? [township.Id] : Array.Empty<BodyId>(), .. villages.Select(village => village.Id)]);
    }

    private static CatalogRow Local(ReferenceRow row, string bodyText) => new()
    {
        Level1 = row.Level1,
        Level2 = row.Level2,
        Elements = [.. row.Elements],
        LegalBasis = [.. row.LegalBasis],
        TimeLimit = row.TimeLimit,
        BodyText = bodyText,
        Channels = [.. row.Channels],
        Audience = string.Join('、', new[] { row.IsForEveryone ? "全社会" : "", row.SpecificGroup }.Where(words => words.Length > 0)),
        Mode = (row.IsProactive ? DisclosureMode.Proactive : 0) | (row.IsOnRequest ? DisclosureMode.OnRequest : 0),
        Tiers = [.. row.Tiers.Select(TierOf)],
        IsReference = true,
    };

    private static Tier TierOf(string printed) => printed switch
    {
        "县级" => Tier.County,
        "乡级" => Tier.Township,
        "村级" => Tier.Village,
        _ => throw new InvalidOperationException($"The reference template has no tier {printed}"),
    };
}
