namespace Yangguang.Catalog.Out;

/// <summary>A column of a catalogue table: its head, the group above it, its width, what a row shows in it.</summary>
/// <param name="Group">Head above this and its neighbours; empty when the column stands alone.</param>
/// <param name="Weight">Width beside the other columns.</param>
public sealed record TableColumn(string Group, string Head, int Weight, bool IsCentred, Func<CatalogRow, string> Text)
{
    /// <summary>True for 序号, which counts the rows of the table.</summary>
    public bool IsSerial => Head == "序号";

    /// <summary>True for the levels of 公开事项, whose equal neighbours are merged.</summary>
    public bool IsLevel => Group == "公开事项";
}
