using Yangguang.Accounts;
using Yangguang.Rules.Catalog;
using Yangguang.Rules.Law;

namespace Yangguang.Catalog.Adjustments;

/// <summary>What an adjustment of areas refuses, with the reason people read.</summary>
internal static class AdjustmentRules
{
    public static Ruling MayGovern(Actor actor) => actor.May(Permission.MayGovernCatalog)
        ? Ruling.Allowed
        : Ruling.Refused("catalog.adjustment.office-only", "领域的合并和取消由县政务公开办办理。");

    public static Ruling BasisIsGiven(string basis) => string.IsNullOrWhiteSpace(basis)
        ? Ruling.Refused("catalog.adjustment.no-basis", "请写明调整依据，例如上级通知的名称和文号，将随变更记录公开。", Laws.GrassrootsOpenness("第（五）项"))
        : Ruling.Allowed;

    public static Ruling IntoIsAnother(string area, string? into) => into == area
        ? Ruling.Refused("catalog.adjustment.same-area", "并入的领域和原领域相同，请另选一个领域。")
        : into is null || AreaRegister.FindCode(into) is not null
            ? Ruling.Allowed
            : Ruling.Refused("catalog.adjustment.unknown-area", "没有这个领域，请从列表中选择并入的领域。");

    public static Ruling NoDraftsOpen(IReadOnlyList<string> drafts) => drafts.Count == 0
        ? Ruling.Allowed
        : Ruling.Refused("catalog.adjustment.drafts", $"还有没办结的目录草稿：{string.Join('、', drafts)}。请先办结或放弃这些草稿。");

    public static Ruling SomethingIsThere(int catalogs, bool inProfile) => catalogs > 0 || inProfile
        ? Ruling.Allowed
        : Ruling.Refused("catalog.adjustment.nothing", "这个领域没有现行目录，也不在现行方案内，没有需要调整的内容。");

    public static Ruling ProfileIsNotEmptied(int left) => left > 0
        ? Ruling.Allowed
        : Ruling.Refused("catalog.adjustment.last-area", "这是方案里最后一个领域，不能取消。");
}
