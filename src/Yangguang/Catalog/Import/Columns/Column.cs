namespace Yangguang.Catalog.Import.Columns;

/// <summary>A column: its meaning and the words of its head.</summary>
public sealed record Column(ColumnKind Kind, string Name)
{
    /// <summary>Columns that hold nothing but a tick.</summary>
    public bool IsTick => Kind is ColumnKind.WholeSociety or ColumnKind.SpecificGroup
        or ColumnKind.Proactive or ColumnKind.OnRequest or ColumnKind.Withheld or ColumnKind.TierTick;

    /// <summary>Columns whose content tells what they are: the anchors by which lost cells are found.</summary>
    public bool IsTyped => Kind is ColumnKind.Basis or ColumnKind.TimeLimit or ColumnKind.Body or ColumnKind.Channels;

    /// <summary>Columns that the result names as fields.</summary>
    public bool IsCore => IsTyped || Kind is ColumnKind.Level1 or ColumnKind.Level2 or ColumnKind.Elements;
}
