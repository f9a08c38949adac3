using System.Globalization;
using Yangguang.Bodies;
using Yangguang.Platform;
using Yangguang.Platform.Persistence;
using Yangguang.Rules.Catalog;

namespace Yangguang.Catalog;

/// <summary>Identifies a <see cref="CatalogItem"/>.</summary>
public readonly record struct CatalogItemId(Guid Value) : IEntityId<CatalogItemId>
{
    public static CatalogItemId From(Guid value) => new(value);

    public override string ToString() => Value.ToString("n");
}

/// <summary>公开事项: one row of a catalogue. Its code and address stay when its cells change.</summary>
public sealed class CatalogItem : IBelongsToJurisdiction
{
    private CatalogItem()
    {
    }

    public CatalogItem(CatalogItemId id, StandardCatalog catalog, Body owner, CatalogRow row, IEnumerable<BodyId> responsible)
    {
        Id = id;
        JurisdictionId = catalog.JurisdictionId;
        CatalogId = catalog.Id;
        BodyId = owner.Id;
        AreaCode = catalog.AreaCode;
        Number = catalog.TakeNumber();
        Code = CodeOf(owner);
        Rewrite(row);
        ResponsibleBodies = [.. responsible.Distinct().Select(body => body.Value)];
    }

    /// <summary>Name of the query filter that shows live rows only.</summary>
    public const string LiveFilter = "Live";

    public CatalogItemId Id { get; private set; }

    public JurisdictionId JurisdictionId { get; private set; }

    public CatalogId CatalogId { get; private set; }

    /// <summary>The body whose catalogue this is.</summary>
    public BodyId BodyId { get; private set; }

    public string AreaCode { get; private set; } = "";

    /// <summary>序号 within the catalogue.</summary>
    public int Number { get; private set; }

    /// <summary>Address of the row, e.g. 11990101B-05-003: body, area, number. Never reused.</summary>
    public string Code { get; private set; } = "";

    public CatalogRow Row { get; private set; } = new();

    /// <summary>五公开: which stages the row opens, read from its cells.</summary>
    public FiveOpen FiveOpen { get; private set; }

    /// <summary>True for rows that must be disclosed unasked (主动公开).</summary>
    public bool IsProactive { get; private set; }

    /// <summary>Who must disclose under this row: the owner, and e.g. the villages of a township.</summary>
    public Guid[] ResponsibleBodies { get; private set; } = [];

    /// <summary>The day a new version dropped the row; its address and history stay. Null while it is live.</summary>
    public DateOnly? EndedOn { get; private set; }

    public IEnumerable<BodyId> Responsible => ResponsibleBodies.Select(BodyId.From);

    /// <summary>A row as another installation had it, under the same number and address.</summary>
    internal static CatalogItem Restore(
        CatalogItemId id, StandardCatalog catalog, int number, string code, CatalogRow row, IEnumerable<BodyId> responsible, DateOnly? endedOn)
    {
        var item = new CatalogItem
        {
            Id = id,
            JurisdictionId = catalog.JurisdictionId,
            CatalogId = catalog.Id,
            BodyId = catalog.BodyId,
            AreaCode = catalog.AreaCode,
            Number = number,
            Code = code,
        };
        item.Rewrite(row, responsible);
        item.EndedOn = endedOn;
        return item;
    }

    public void Rewrite(CatalogRow row)
    {
        CatalogRules.ItemIsNamed(row.Level1, row.Level2).OrRefuse();
        Row = row;
        FiveOpen = FiveOpenTags.Of(row.Level1, row.Level2, row.Level3, row.Elements, row.Extra);
        IsProactive = row.Mode.HasFlag(DisclosureMode.Proactive);
    }

    public void Rewrite(CatalogRow row, IEnumerable<BodyId> responsible)
    {
        Rewrite(row);
        ResponsibleBodies = [.. responsible.Distinct().Select(body => body.Value)];
        EndedOn = null;
    }

    public void End(DateOnly on) => EndedOn ??= on;

    /// <summary>The row goes on in another area of the same body, under a new address.</summary>
    internal void MoveTo(StandardCatalog catalog, Body owner)
    {
        (CatalogId, AreaCode, Number) = (catalog.Id, catalog.AreaCode, catalog.TakeNumber());
        Code = CodeOf(owner);
    }

    private string CodeOf(Body owner) => string.Create(CultureInfo.InvariantCulture, $"{owner.Code}-{AreaCode}-{Number:000}");
}
