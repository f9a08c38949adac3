using Yangguang.Rules.Law;

namespace Yangguang.Catalog.Elements;

/// <summary>What element sets refuse, with the reason a clerk reads.</summary>
internal static class ElementRules
{
    public static Ruling SetIsNamed(string name) => string.IsNullOrWhiteSpace(name)
        ? Ruling.Refused("catalog.elements.unnamed", "请填写要素组的名称，例如“行政许可办事指南”。")
        : Ruling.Allowed;

    public static Ruling SetHasElements(int count) => count > 0
        ? Ruling.Allowed
        : Ruling.Refused("catalog.elements.empty", "请至少填写一个要素，每个要素一行。");

    public static Ruling NameIsFree(bool taken, string name) => taken
        ? Ruling.Refused("catalog.elements.name-taken", $"本目录已有名为“{name}”的要素组，请换一个名称，或直接修改那一组。")
        : Ruling.Allowed;

    public static Ruling RowsAreChosen(int count) => count > 0
        ? Ruling.Allowed
        : Ruling.Refused("catalog.elements.no-rows", "没有选中任何一行。请勾选使用这一组要素的公开事项。");

    public static Ruling SetIsCurrent(int revision, int seen) => revision == seen
        ? Ruling.Allowed
        : Ruling.Refused("catalog.elements.changed-meanwhile", "您编辑期间有人修改了这一组要素。您填写的内容仍在下面，请与现有要素核对后再保存。");
}
