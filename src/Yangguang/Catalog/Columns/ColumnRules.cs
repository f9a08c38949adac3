using Yangguang.Rules.Law;

namespace Yangguang.Catalog.Columns;

/// <summary>What the columns of the portal refuse, with the reason an editor reads.</summary>
internal static class ColumnRules
{
    public static Ruling NameIsUsable(string name) => string.IsNullOrWhiteSpace(name)
        ? Ruling.Refused("column.unnamed", "请填写栏目名称，例如“最低生活保障”。")
        : name.Trim().Length > PortalColumn.LongestName
            ? Ruling.Refused("column.name-long", $"栏目名称不超过{PortalColumn.LongestName}个字。")
            : Ruling.Allowed;

    public static Ruling IsOpen(PortalColumn column) => column.ClosedOn is { } on
        ? Ruling.Refused("column.closed", $"栏目“{column.Name}”已于{on:yyyy-MM-dd}停用，请选择其他栏目。")
        : Ruling.Allowed;

    public static Ruling IsOfSameCatalog(PortalColumn column, CatalogItem item) =>
        column.BodyId == item.BodyId && column.AreaCode == item.AreaCode
            ? Ruling.Allowed
            : Ruling.Refused("column.other-catalog", $"栏目“{column.Name}”不属于“{item.Row.Name}”所在的目录，请选择同一单位、同一领域的栏目。");

    public static Ruling HasNoRows(PortalColumn column, int rows) => rows == 0
        ? Ruling.Allowed
        : Ruling.Refused("column.has-rows", $"栏目“{column.Name}”下还有{rows}个公开事项，请先把它们移到其他栏目。");

    public static Ruling SomethingChosen(int rows) => rows > 0
        ? Ruling.Allowed
        : Ruling.Refused("column.nothing-chosen", "没有选中公开事项。请至少选中一项。");
}
