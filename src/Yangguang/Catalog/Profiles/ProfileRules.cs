using Yangguang.Accounts;
using Yangguang.Rules.Catalog;
using Yangguang.Rules.Law;

namespace Yangguang.Catalog.Profiles;

/// <summary>What profiles, assignments and the chain of a new area refuse, with the reason people read.</summary>
internal static class ProfileRules
{
    public static Ruling MayGovern(Actor actor) => actor.May(Permission.MayGovernCatalog)
        ? Ruling.Allowed
        : Ruling.Refused("catalog.profile.office-only", "领域方案和分工由县政务公开办确定。");

    public static Ruling HasAreas(int count) => count > 0
        ? Ruling.Allowed
        : Ruling.Refused("catalog.profile.empty", "方案里没有领域，请至少勾选一个。");

    public static Ruling Changes(bool changes) => changes
        ? Ruling.Allowed
        : Ruling.Refused("catalog.profile.same", "所选领域与现行方案相同，没有需要切换的内容。");

    public static Ruling BasisIsGiven(string basis) => string.IsNullOrWhiteSpace(basis)
        ? Ruling.Refused("catalog.profile.no-basis", "请写明切换依据，例如上级通知的名称和文号。", Laws.GrassrootsOpenness("第（五）项"))
        : Ruling.Allowed;

    public static Ruling LeadIsNamed(Area area, bool named) => named
        ? Ruling.Allowed
        : Ruling.Refused("catalog.profile.no-lead", $"“{area.Name}”领域还没有牵头单位。每个领域至少要有一个牵头单位。");

    public static Ruling GuideIsNotAhead(DateOnly guideOn, DateOnly today) => guideOn <= today
        ? Ruling.Allowed
        : Ruling.Refused("catalog.profile.guide-ahead", $"收到指引的日期{guideOn:yyyy-MM-dd}晚于今天，请核对。");

    public static Ruling OwnsTask(Actor actor, NewAreaTask task) => actor.ActsFor(task.BodyId)
        ? Ruling.Allowed
        : Ruling.Refused("catalog.area-task.other-body", "这项任务由牵头单位办理，您只能办理本单位的任务。");

    public static Ruling TaskIsOpen(DateOnly? doneOn, DateOnly? withdrawnOn) => doneOn is null && withdrawnOn is null
        ? Ruling.Allowed
        : Ruling.Refused("catalog.area-task.closed", "这项任务已经办结或者不再需要办理，请刷新页面。");

    public static Ruling OutcomeIsGiven(string outcome) => string.IsNullOrWhiteSpace(outcome)
        ? Ruling.Refused("catalog.area-task.no-outcome", "请写明办理结果，例如“梳理出一级事项4项、二级事项9项”。")
        : Ruling.Allowed;

    public static Ruling EarlierAreDone(int open) => open == 0
        ? Ruling.Allowed
        : Ruling.Refused("catalog.area-task.out-of-order", $"前面还有{open}项任务没有办结，请依次办理。");

    public static Ruling NobodyStillCompiles(int bodies) => bodies == 0
        ? Ruling.Allowed
        : Ruling.Refused("catalog.area-task.still-compiling", $"还有{bodies}个分工单位的目录待编制，不能办结“统一公开”。请先批准目录，或由该单位说明不涉及。");
}
