namespace Yangguang.Catalog.Reference;

/// <summary>How sure a row of the reference template is.</summary>
public enum Provenance
{
    /// <summary>Its name was read on a published page.</summary>
    Seen,

    /// <summary>Its group or title was read, the rest is general knowledge.</summary>
    Partial,

    /// <summary>General knowledge of the field.</summary>
    Memory,
}
