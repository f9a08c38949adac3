namespace Yangguang.Catalog.Out;

/// <summary>Which columns a printed catalogue has.</summary>
public enum TableForm
{
    /// <summary>The official form, column for column; a third level appears only where the catalogue has one.</summary>
    Official,

    /// <summary>With 公开层级 and the county's own columns after those of the form.</summary>
    County,
}
