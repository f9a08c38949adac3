using Yangguang.Bodies;
using Yangguang.Rules.Law;

namespace Yangguang.Accounts.Emergencies;

/// <summary>Which emergencies may be declared and how they are reviewed.</summary>
public static class EmergencyRules
{
    private const int ShortestReason = 10;
    private const int LongestText = 500;

    /// <summary>Roles that a member of such a body may take; never more than the own body's work.</summary>
    public static IReadOnlyList<StaffRole> RolesFor(StaffRole own, BodyKind kind) => !Permissions.Grants(own, Permission.MayAct) ? [] :
    [
        .. new[] { StaffRole.Clerk, StaffRole.Reviewer, StaffRole.SecrecyReviewer, StaffRole.RequestOfficer, StaffRole.OfficeHead }.Where(role => role != own),
        .. kind == BodyKind.DisclosureOffice ? new[] { StaffRole.DisclosureOfficer, StaffRole.Administrator }.Where(role => role != own) : [],
    ];

    public static Ruling MayTake(StaffRole own, StaffRole role, BodyKind kind) => RolesFor(own, kind).Contains(role)
        ? Ruling.Allowed : Ruling.Refused("emergency.role", "这个角色不能用紧急权限取得。");

    public static Ruling LengthFits(int hours) => hours is >= 1 and <= EmergencyAccess.LongestHours
        ? Ruling.Allowed : Ruling.Refused("emergency.hours", $"紧急权限最短1小时，最长{EmergencyAccess.LongestHours}小时。");

    public static Ruling ReasonIsGiven(string? reason) => reason?.Trim() is { Length: >= ShortestReason and <= LongestText }
        ? Ruling.Allowed : Ruling.Refused("emergency.reason", $"请写明紧急情况和为什么找不到有权限的人，{ShortestReason}到{LongestText}个字。");

    public static Ruling MayReview(Actor actor, EmergencyAccess emergency) =>
        !actor.May(Permission.MayReviewEmergencies) ? Ruling.Refused("emergency.reviewer", "您的角色不能复核紧急权限。")
        : emergency.StaffId == actor.StaffId ? Ruling.Refused("emergency.own", "不能复核自己使用的紧急权限，请另一位办理。")
        : emergency.ReviewedAt is not null ? Ruling.Refused("emergency.reviewed", "已经复核过了。")
        : Ruling.Allowed;

    public static Ruling FindingIsGiven(string? finding) => finding?.Trim() is { Length: > 0 and <= LongestText }
        ? Ruling.Allowed : Ruling.Refused("emergency.finding", $"请写明复核意见，不超过{LongestText}个字。");
}
