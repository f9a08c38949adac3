namespace Yangguang.Catalog.Desk;

/// <summary>A row as the desk lists it. Model of _CatalogRows: a list of these, in the order of the table.</summary>
/// <param name="Remark">Why the office returned it; empty otherwise.</param>
public sealed record CatalogLine(int Number, CatalogRow Row, string Href, string Remark = "");
