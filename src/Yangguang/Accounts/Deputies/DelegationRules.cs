using Yangguang.Rules.Law;

namespace Yangguang.Accounts.Deputies;

/// <summary>What a delegation may not be.</summary>
public static class DelegationRules
{
    private const int LongestReason = 200;

    /// <summary>Everybody for themselves; an account manager for who is ill.</summary>
    public static Ruling MayDeclare(Actor actor, Guid principal) => actor.StaffId == principal || actor.May(Permission.MayManageAccounts)
        ? Ruling.Allowed : Ruling.Refused("delegation.not-own", "只能委托自己的工作；替他人登记委托，请系统管理员办理。");

    public static Ruling PeopleFit(Staff principal, Staff deputy) =>
        principal.Id == deputy.Id ? Ruling.Refused("delegation.self", "不能委托给自己。")
        : principal.BodyId != deputy.BodyId ? Ruling.Refused("delegation.other-body", "只能委托本单位的人员。")
        : !deputy.IsOpen || !principal.IsOpen ? Ruling.Refused("delegation.closed", "账号已经关闭，不能委托。")
        : principal.Role == StaffRole.Administrator ? Ruling.Refused("delegation.administrator", "系统管理员的权限不能委托，请邀请另一位系统管理员。")
        : !Permissions.Grants(principal.Role, Permission.MayAct) ? Ruling.Refused("delegation.reader", "只看不改的角色没有可以委托的工作。")
        : principal.Role == deputy.Role ? Ruling.Refused("delegation.same-role", "对方已经是同样的角色，不用委托；要移交手上的工作，请用“工作交接”。")
        : Ruling.Allowed;

    public static Ruling DaysFit(DateOnly from, DateOnly to, DateOnly today) =>
        from < today ? Ruling.Refused("delegation.past", "开始日期不能早于今天。")
        : to < from ? Ruling.Refused("delegation.order", "结束日期不能早于开始日期。")
        : to.DayNumber - from.DayNumber >= Delegation.LongestDays
            ? Ruling.Refused("delegation.long", $"一次委托不超过{Delegation.LongestDays}天；时间更长的，请变更角色。")
            : Ruling.Allowed;

    public static Ruling ReasonIsGiven(string? reason) => reason?.Trim() is { Length: > 0 and <= LongestReason }
        ? Ruling.Allowed : Ruling.Refused("delegation.reason", $"请写明原因，例如“年休假”，不超过{LongestReason}个字。");

    /// <summary>One role is in one deputy's hands at a time.</summary>
    public static Ruling IsAlone(IEnumerable<Delegation> others, DateOnly from, DateOnly to) =>
        others.FirstOrDefault(other => other.EndedAt is null && other.FromOn <= to && from <= other.ToOn) is { } clash
            ? Ruling.Refused("delegation.overlap", $"这段时间已经委托给{clash.DeputyName}（{clash.FromOn:yyyy-MM-dd} 至 {clash.ToOn:yyyy-MM-dd}），请先结束那一次。")
            : Ruling.Allowed;
}
