using Yangguang.Bodies;
using Yangguang.Platform;
using Yangguang.Platform.Persistence;

namespace Yangguang.Catalog.Versions;

/// <summary>Identifies a <see cref="VersionRow"/>.</summary>
public readonly record struct VersionRowId(Guid Value) : IEntityId<VersionRowId>
{
    public static VersionRowId From(Guid value) => new(value);

    public override string ToString() => Value.ToString("n");
}

/// <summary>One row as a version words it. The item it speaks of keeps its identity through all versions.</summary>
public sealed class VersionRow : IBelongsToJurisdiction
{
    private VersionRow()
    {
    }

    internal VersionRow(
        VersionRowId id, CatalogVersion version, CatalogItemId item, int position, RowWording wording, string by, DateTimeOffset at)
    {
        Id = id;
        JurisdictionId = version.JurisdictionId;
        VersionId = version.Id;
        ItemId = item;
        Position = position;
        Rewrite(wording, by, at);
    }

    public VersionRowId Id { get; private set; }

    public JurisdictionId JurisdictionId { get; private set; }

    public CatalogVersionId VersionId { get; private set; }

    /// <summary>The item; for a new row, the one that will be made when the version comes into force.</summary>
    public CatalogItemId ItemId { get; private set; }

    /// <summary>Place in the version, from 1.</summary>
    public int Position { get; private set; }

    public CatalogRow Cells { get; private set; } = new();

    public Guid[] ResponsibleBodies { get; private set; } = [];

    /// <summary>Why the office returned this row; empty when it did not.</summary>
    public string ReturnRemark { get; private set; } = "";

    /// <summary>Digest of the wording: a form, a check or another version sees by it whether the row is still the same.</summary>
    public string Seal { get; private set; } = "";

    /// <summary>Who worded it so; empty for the installation itself.</summary>
    public string ChangedBy { get; private set; } = "";

    public DateTimeOffset ChangedAt { get; private set; }

    public RowWording Wording => new(Cells, ResponsibleBodies);

    internal void Rewrite(RowWording wording, string by, DateTimeOffset at)
    {
        CatalogRules.ItemIsNamed(wording.Cells.Level1, wording.Cells.Level2).OrRefuse();
        (Cells, ResponsibleBodies) = (wording.Cells, [.. wording.Responsible.Distinct()]);
        (Seal, ChangedBy, ChangedAt) = (RowSeal.Of(Cells, ResponsibleBodies), by, at);
    }

    internal void Remark(string remark) => ReturnRemark = remark;

    internal void ClearRemark() => ReturnRemark = "";
}
