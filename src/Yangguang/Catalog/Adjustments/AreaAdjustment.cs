using Yangguang.Accounts;
using Yangguang.Bodies;
using Yangguang.Platform.Persistence;

namespace Yangguang.Catalog.Adjustments;

/// <summary>Identifies an <see cref="AreaAdjustment"/>.</summary>
public readonly record struct AreaAdjustmentId(Guid Value) : IEntityId<AreaAdjustmentId>
{
    public static AreaAdjustmentId From(Guid value) => new(value);

    public override string ToString() => Value.ToString("n");
}

/// <summary>What the county does with an area.</summary>
public enum AdjustmentKind
{
    /// <summary>并入另一领域: the rows go on there.</summary>
    Merged,

    /// <summary>取消: the rows end.</summary>
    Abolished,
}

/// <summary>领域调整: an area of the county merged into another or abolished on a day, and on what basis. Kept for good: old addresses lead by it.</summary>
public sealed class AreaAdjustment : IBelongsToJurisdiction
{
    private AreaAdjustment()
    {
    }

    public AreaAdjustment(AreaAdjustmentId id, JurisdictionId jurisdiction, string areaCode, string? intoCode, string basis, Actor officer, DateOnly on)
    {
        Id = id;
        JurisdictionId = jurisdiction;
        Kind = intoCode is null ? AdjustmentKind.Abolished : AdjustmentKind.Merged;
        (AreaCode, IntoCode, Basis, DecidedBy, On) = (areaCode, intoCode, basis.Trim(), officer.Name, on);
    }

    public AreaAdjustmentId Id { get; private set; }

    public JurisdictionId JurisdictionId { get; private set; }

    public AdjustmentKind Kind { get; private set; }

    public string AreaCode { get; private set; } = "";

    /// <summary>The area that took its rows; null when it was abolished.</summary>
    public string? IntoCode { get; private set; }

    /// <summary>The notice behind it, with its number.</summary>
    public string Basis { get; private set; } = "";

    public string DecidedBy { get; private set; } = "";

    public DateOnly On { get; private set; }

    /// <summary>Rows that moved or ended.</summary>
    public int Rows { get; private set; }

    internal void Count(int rows) => Rows = rows;
}
