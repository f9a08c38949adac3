using Yangguang.Bodies;
using Yangguang.Catalog.Versions;

namespace Yangguang.Catalog.Out.Pack;

/// <summary>
/// 标准包: the whole standard of a county, for another installation to take over: bodies, areas, catalogues, rows, versions and
/// the statements where an area does not concern a body. Bodies are named by code; no person is named.
/// </summary>
public sealed record StandardPack(
    PackedJurisdiction Jurisdiction,
    IReadOnlyList<PackedBody> Bodies,
    IReadOnlyList<PackedArea> Areas,
    IReadOnlyList<PackedCatalog> Catalogs,
    IReadOnlyList<PackedStatement> Statements,
    IReadOnlyList<PackedItem> Rows,
    IReadOnlyList<PackedVersion> Versions)
{
    /// <summary>The newest day of effect in it; null while no catalogue is in force.</summary>
    public DateOnly? Version => Catalogs.Max(catalog => catalog.EffectiveOn);
}

public sealed record PackedJurisdiction(Guid Id, string Code, string Name, bool IsDemonstration, SiteIdentity Site);

/// <param name="Parent">Code of the township, for a village; otherwise empty.</param>
public sealed record PackedBody(
    Guid Id, string Code, string Name, string ShortName, Tier Tier, BodyKind Kind, string Parent, string Phone, string Address,
    string OfficeHours, int Order);

public sealed record PackedArea(string Code, string Name);

/// <param name="Note">Local note; the reason of a 不涉及 stands among the statements.</param>
public sealed record PackedCatalog(
    Guid Id, string Body, string Area, CatalogStanding Standing, string Note, DateOnly? EffectiveOn, int NextNumber);

/// <summary>未涉及说明 of a catalogue.</summary>
public sealed record PackedStatement(Guid Catalog, string Body, string Area, string Reason, DateOnly? SignedOn = null);

/// <param name="Responsible">Codes of the bodies that must disclose under the row.</param>
public sealed record PackedItem(
    Guid Id, Guid Catalog, int Number, string Code, CatalogRow Cells, IReadOnlyList<string> Responsible, DateOnly? EndedOn);

/// <summary>A version that is or was in force; drafts stay at home.</summary>
public sealed record PackedVersion(
    Guid Id, Guid Catalog, int Number, int BaseNumber, VersionState State, string Reason, DateOnly EffectiveOn,
    DateTimeOffset PublishedAt, IReadOnlyList<PackedVersionRow> Rows);

public sealed record PackedVersionRow(Guid Id, Guid Item, int Position, CatalogRow Cells, IReadOnlyList<string> Responsible);
