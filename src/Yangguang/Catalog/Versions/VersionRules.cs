using Yangguang.Accounts;
using Yangguang.Rules.Law;

namespace Yangguang.Catalog.Versions;

/// <summary>What the life of a catalogue version refuses, with the reason people read.</summary>
internal static class VersionRules
{
    public static Ruling MayFollow(VersionState from, VersionState to) => VersionStates.Next[from].Contains(to)
        ? Ruling.Allowed
        : Ruling.Refused("catalog.version.state", $"目录版本处于“{from.InWords()}”，不能变为“{to.InWords()}”。请刷新页面查看最新状态。");

    public static Ruling IsEditable(VersionState state) => state.IsEditable()
        ? Ruling.Allowed
        : Ruling.Refused("catalog.version.not-editable", $"目录版本处于“{state.InWords()}”，不能修改。请先起草新版本，或由公开办退回。");

    public static Ruling HasRows(int count) => count > 0
        ? Ruling.Allowed
        : Ruling.Refused("catalog.version.empty", "目录中没有公开事项。确实不涉及本领域的，请改为声明“不涉及”并说明原因。");

    public static Ruling ReasonIsGiven(string reason) => string.IsNullOrWhiteSpace(reason)
        ? Ruling.Refused("catalog.version.unexplained", "请写明调整原因（如法律修订、机构职能调整），将随变更记录公开。", Laws.GrassrootsOpenness("第（四）项"))
        : Ruling.Allowed;

    public static Ruling ReturnIsExplained(string reason, IEnumerable<string> remarks) =>
        string.IsNullOrWhiteSpace(reason) && remarks.All(string.IsNullOrWhiteSpace)
            ? Ruling.Refused("catalog.version.return-unexplained", "请写明退回原因：可以针对整个目录，也可以逐条填写。")
            : Ruling.Allowed;

    public static Ruling IsSecondPerson(Guid? submitter, Actor officer) => submitter != officer.StaffId
        ? Ruling.Allowed
        : Ruling.Refused("catalog.version.same-person", "提交人不能批准自己提交的目录，请由公开办的另一位工作人员办理。");

    public static Ruling BaseIsInForce(int baseNumber, int numberInForce) => baseNumber == numberInForce
        ? Ruling.Allowed
        : Ruling.Refused(
            "catalog.version.base-moved",
            $"本版本以第{baseNumber}版为基础起草，而现行版本已是第{numberInForce}版。批准会把第{numberInForce}版的改动冲掉，所以不能批准。请退回起草单位，由其在草稿页“逐行合并到第{numberInForce}版”后重新提交。");

    public static Ruling HasMoved(bool moved) => moved
        ? Ruling.Allowed
        : Ruling.Refused("catalog.version.base-current", "草稿已经以现行版本为基础，不需要合并。");

    public static Ruling EveryConflictIsDecided(int open) => open == 0
        ? Ruling.Allowed
        : Ruling.Refused("catalog.version.rebase-undecided", $"还有{open}行两边都改了，请逐行选择用草稿的还是现行的。");

    public static Ruling EffectIsGiven(bool given) => given
        ? Ruling.Allowed
        : Ruling.Refused("catalog.version.effect-missing", "请填写生效日期，例如 2026-12-01。");

    public static Ruling EffectIsNotPast(DateOnly effectiveOn, DateOnly today) => effectiveOn >= today
        ? Ruling.Allowed
        : Ruling.Refused("catalog.version.effect-past", $"生效日期{effectiveOn:yyyy-MM-dd}早于今天，目录不能倒签。");
}
