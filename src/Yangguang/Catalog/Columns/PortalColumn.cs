using System.Globalization;
using Yangguang.Bodies;
using Yangguang.Platform;
using Yangguang.Platform.Persistence;

namespace Yangguang.Catalog.Columns;

/// <summary>Identifies a <see cref="PortalColumn"/>.</summary>
public readonly record struct PortalColumnId(Guid Value) : IEntityId<PortalColumnId>
{
    public static PortalColumnId From(Guid value) => new(value);

    public override string ToString() => Value.ToString("n");
}

/// <summary>
/// 栏目: a place on the portal where the information of one or several rows of a body is found. Its address stays; a column that
/// is no longer kept is closed, never deleted.
/// </summary>
public sealed class PortalColumn : IBelongsToJurisdiction
{
    /// <summary>Longest name, in characters.</summary>
    public const int LongestName = 60;

    private PortalColumn()
    {
    }

    /// <param name="number">How many columns the body has had in the area, this one included.</param>
    public PortalColumn(PortalColumnId id, Body body, string areaCode, int number, string name)
    {
        Id = id;
        JurisdictionId = body.JurisdictionId;
        BodyId = body.Id;
        AreaCode = areaCode;
        Number = number;
        Code = string.Create(CultureInfo.InvariantCulture, $"{body.Code}-{areaCode}-L{number:00}");
        Rename(name);
    }

    public PortalColumnId Id { get; private set; }

    public JurisdictionId JurisdictionId { get; private set; }

    public BodyId BodyId { get; private set; }

    public string AreaCode { get; private set; } = "";

    /// <summary>Place among the columns of the body in the area, from 1; never given twice.</summary>
    public int Number { get; private set; }

    /// <summary>Address on the portal: /columns/CODE.</summary>
    public string Code { get; private set; } = "";

    public string Name { get; private set; } = "";

    /// <summary>Since when it takes no rows; null while it is kept.</summary>
    public DateOnly? ClosedOn { get; private set; }

    public void Rename(string name)
    {
        ColumnRules.NameIsUsable(name).OrRefuse();
        Name = name.Trim();
    }

    public void Close(DateOnly on) => ClosedOn ??= on;
}
