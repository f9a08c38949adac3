using Yangguang.Rules.Law;

namespace Yangguang.Catalog;

/// <summary>What a catalogue refuses, with the reason a clerk reads.</summary>
internal static class CatalogRules
{
    public static Ruling ExplanationIsGiven(string explanation) => string.IsNullOrWhiteSpace(explanation)
        ? Ruling.Refused("catalog.not-involved.unexplained", "请写明不涉及本领域的原因，说明将向社会公开。")
        : Ruling.Allowed;

    public static Ruling ItemIsNamed(string level1, string level2) =>
        string.IsNullOrWhiteSpace(level1) && string.IsNullOrWhiteSpace(level2)
            ? Ruling.Refused("catalog.item.unnamed", "公开事项没有名称，请填写一级事项或二级事项。")
            : Ruling.Allowed;
}
