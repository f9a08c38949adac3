namespace Yangguang.Accounts;

/// <summary>The words people read for roles and permissions.</summary>
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
        StaffRole.Supervisor => "监督员",
        StaffRole.Archivist => "档案馆、图书馆",
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
        StaffRole.Supervisor => "查看全县的公开情况和操作记录，只看不改",
        StaffRole.Archivist => "查阅公开和移交的信息，只看不改",
        StaffRole.Administrator => "管理账号和系统设置",
        _ => throw new ArgumentOutOfRangeException(nameof(role)),
    };

    public static string InWords(this Permission permission) => permission switch
    {
        Permission.MayUseDesk => "进入工作台",
        Permission.MayAct => "办理（没有这一项的只看不改）",
        Permission.MayDraftRecords => "起草公开信息",
        Permission.MayReviewRecords => "审核并发布公开信息",
        Permission.MayReviewSecrecy => "保密审查",
        Permission.MayFileEvidence => "登记公开凭证、管理渠道",
        Permission.MaySignNothingDue => "签署无应公开说明",
        Permission.MaySuperviseDuties => "看全县各单位（没有这一项的只看本单位）",
        Permission.MayEditCatalog => "编制本单位目录",
        Permission.MayGovernCatalog => "管理全县目录和领域",
        Permission.MayProposeCalendar => "提出工作日历变更",
        Permission.MayConfirmCalendar => "确认工作日历变更",
        Permission.MayReadAudit => "查看操作记录",
        Permission.MayInviteStaff => "邀请工作人员",
        Permission.MayManageAccounts => "变更角色、关闭账号、重置登录方式",
        Permission.MayReviewEmergencies => "复核紧急权限",
        Permission.MayManageSettings => "修改系统设置",
        Permission.MayConnectSystems => "接入业务系统",
        Permission.MayCompileGazette => "编辑政府公报",
        Permission.MayHandleRequests => "办理依申请公开",
        Permission.MayHeadRequests => "签发依申请公开答复",
        Permission.MayCompileReports => "编制年度报告",
        _ => throw new ArgumentOutOfRangeException(nameof(permission)),
    };
}
