using static Yangguang.Accounts.Permission;

namespace Yangguang.Accounts;

/// <summary>Who may what, in one table. Everything not named here is refused. <c>docs/permissions.md</c> is printed from it.</summary>
public static class Permissions
{
    public static IReadOnlyDictionary<StaffRole, IReadOnlySet<Permission>> Table { get; } =
        new Dictionary<StaffRole, IReadOnlySet<Permission>>
        {
            [StaffRole.Clerk] = Set(MayUseDesk, MayAct, MayDraftRecords, MayFileEvidence, MayEditCatalog, MayCompileReports),
            [StaffRole.VillageClerk] = Set(MayUseDesk, MayAct, MayDraftRecords, MayFileEvidence),
            [StaffRole.Reviewer] = Set(
                MayUseDesk, MayAct, MayReviewRecords, MayReviewSecrecy, MayFileEvidence, MaySignNothingDue, MayEditCatalog, MayCompileReports),
            [StaffRole.SecrecyReviewer] = Set(MayUseDesk, MayAct, MayReviewSecrecy),
            [StaffRole.DisclosureOfficer] = Set(
                MayUseDesk, MayAct, MayDraftRecords, MayReviewRecords, MayReviewSecrecy, MayFileEvidence, MaySignNothingDue, MaySuperviseDuties,
                MayEditCatalog, MayGovernCatalog, MayProposeCalendar, MayConfirmCalendar, MayConnectSystems, MayReadAudit, MayCompileGazette,
                MayHandleRequests, MayHeadRequests, MayCompileReports, MayInviteStaff, MayReviewEmergencies),
            [StaffRole.RequestOfficer] = Set(MayUseDesk, MayAct, MayHandleRequests, MayCompileReports),
            [StaffRole.OfficeHead] = Set(MayUseDesk, MayAct, MayHandleRequests, MayHeadRequests, MayCompileReports),
            [StaffRole.Supervisor] = Set(MayUseDesk, MaySuperviseDuties, MayReadAudit),
            [StaffRole.Archivist] = Set(MayUseDesk),
            [StaffRole.Administrator] = Set(
                MayUseDesk, MayAct, MayProposeCalendar, MayInviteStaff, MayManageAccounts, MayReviewEmergencies, MayManageSettings, MayConnectSystems,
                MayReadAudit),
        };

    public static bool Grants(StaffRole role, Permission permission) => Table[role].Contains(permission);

    private static HashSet<Permission> Set(params Permission[] permissions) => [.. permissions];
}
