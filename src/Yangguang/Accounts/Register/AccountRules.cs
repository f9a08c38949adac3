using Yangguang.Rules.Law;

namespace Yangguang.Accounts.Register;

/// <summary>What the register of accounts refuses.</summary>
public static class AccountRules
{
    private const int LongestName = 30;
    private const int LongestReason = 200;

    public static Ruling MayInvite(Actor actor, StaffRole role) =>
        !actor.May(Permission.MayInviteStaff) ? NotAllowed
        : role is StaffRole.Administrator && !actor.May(Permission.MayManageAccounts)
            ? Ruling.Refused("account.invite-administrator", "系统管理员的账号只能由系统管理员邀请。")
            : Ruling.Allowed;

    public static Ruling MayManage(Actor actor) => actor.May(Permission.MayManageAccounts) ? Ruling.Allowed : NotAllowed;

    public static Ruling IsNamed(string? name) => name?.Trim() is { Length: > 0 and <= LongestName }
        ? Ruling.Allowed : Ruling.Refused("account.name", $"请填写姓名，不超过{LongestName}个字。");

    public static Ruling ReasonIsGiven(string? reason) => reason?.Trim() is { Length: > 0 and <= LongestReason }
        ? Ruling.Allowed : Ruling.Refused("account.reason", $"请写明原因，不超过{LongestReason}个字；原因会记入操作记录。");

    public static Ruling LastDayFits(DateOnly lastDay, DateOnly today) =>
        lastDay >= today && lastDay <= today.AddDays(StaffInvitation.LongestDays)
            ? Ruling.Allowed
            : Ruling.Refused("account.last-day", $"有效期最后一天应在今天和{StaffInvitation.LongestDays}天之内。");

    public static Ruling IsOther(Actor actor, Guid staff) => actor.StaffId != staff
        ? Ruling.Allowed : Ruling.Refused("account.own", "不能变更自己的账号，请另一位系统管理员办理。");

    /// <summary>Somebody must be left who can let people in.</summary>
    public static Ruling AnAdministratorIsLeft(StaffRole was, int otherOpenAdministrators) =>
        was == StaffRole.Administrator && otherOpenAdministrators == 0
            ? Ruling.Refused("account.last-administrator", "这是最后一个系统管理员账号，不能关闭或改作其他角色。请先邀请另一位系统管理员。")
            : Ruling.Allowed;

    public static Ruling RoleFits(StaffRole role, Bodies.BodyKind kind) =>
        role == StaffRole.VillageClerk != (kind == Bodies.BodyKind.Village) && role is StaffRole.VillageClerk
            ? Ruling.Refused("account.role-village", "村级信息员只能设在村（社区）。")
            : role is StaffRole.DisclosureOfficer or StaffRole.Administrator && kind != Bodies.BodyKind.DisclosureOffice
                ? Ruling.Refused("account.role-office", "政务公开办和系统管理员的账号只能设在政务公开机构。")
                : Ruling.Allowed;

    private static Ruling NotAllowed { get; } = Ruling.Refused("account.not-allowed", "您的角色不能管理账号。");
}
