using Yangguang.Accounts;
using Yangguang.Bodies;
using Yangguang.Rules.Law;

namespace Yangguang.Handover;

/// <summary>What a hand-over refuses, with the reason people read.</summary>
internal static class HandoverRules
{
    public static Ruling PeopleAreChosen(Staff? from, Staff? to) => from is null || to is null
        ? Ruling.Refused("handover.people", "请选择移交人和接手人。")
        : from.Id == to.Id
            ? Ruling.Refused("handover.same-person", "移交人和接手人是同一个人，请选择另一位接手人。")
            : Ruling.Allowed;

    public static Ruling MayHandOver(Actor actor, BodyId body) =>
        actor.May(Permission.MaySuperviseDuties) || (actor.BodyId == body && actor.May(Permission.MayReviewRecords))
            ? Ruling.Allowed
            : Ruling.Refused("handover.not-entitled", "工作交接由本单位审核员或政务公开办办理。");

    public static Ruling SuccessorMayTakeOver(Staff from, Staff to) =>
        to.BodyId != from.BodyId
            ? Ruling.Refused("handover.other-body", $"{to.DisplayName}不是本单位的工作人员，请先为接手人建立本单位账号。")
            : Permissions.Grants(to.Role, Permission.MayDraftRecords)
                ? Ruling.Allowed
                : Ruling.Refused("handover.role", $"{to.DisplayName}的角色（{to.Role.InWords()}）不能起草信息，请选择信息员接手。");

    public static Ruling ReasonIsGiven(string reason) => string.IsNullOrWhiteSpace(reason)
        ? Ruling.Refused("handover.unexplained", "请写明交接原因，例如“张某调离岗位”。")
        : Ruling.Allowed;
}
