namespace Yangguang.Accounts;

/// <summary>The words people read for roles.</summary>
public static class StaffWords
{
    public static string InWords(this StaffRole role) => role switch
    {
        StaffRole.Clerk => "信息员",
        StaffRole.Reviewer => "审核员",
        StaffRole.SecrecyReviewer => "保密审查员",
        StaffRole.VillageClerk => "村级信息员",
        StaffRole.RequestOfficer => "受理员",
        StaffRole.OfficeHead => "公开机构负责人",
        StaffRole.DisclosureOfficer => "政务公开办",
        StaffRole.Administrator => "系统管理员",
        _ => throw new ArgumentOutOfRangeException(nameof(role)),
    };

    /// <summary>What the role is there for, in one line.</summary>
    public static string Purpose(this StaffRole role) => role switch
    {
        StaffRole.Clerk => "起草信息、登记事实、上传凭证",
        StaffRole.Reviewer => "审核并发布本单位的信息",
        StaffRole.SecrecyReviewer => "公开前的保密审查",
        StaffRole.VillageClerk => "办理一个村的公开事项",
        StaffRole.RequestOfficer => "办理依申请公开",
        StaffRole.OfficeHead => "签发答复、批准延期",
        StaffRole.DisclosureOfficer => "督促全县、管理目录和日历",
        StaffRole.Administrator => "管理账号和系统设置",
        _ => throw new ArgumentOutOfRangeException(nameof(role)),
    };
}
