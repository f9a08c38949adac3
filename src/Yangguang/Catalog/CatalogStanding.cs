namespace Yangguang.Catalog;

/// <summary>What the matrix says of a body in an area.</summary>
public enum CatalogStanding
{
    /// <summary>有目录.</summary>
    Present,

    /// <summary>不涉及, with an explanation.</summary>
    NotInvolved,

    /// <summary>待编制.</summary>
    ToBeCompiled,
}
