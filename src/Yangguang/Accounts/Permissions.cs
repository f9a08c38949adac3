using static Yangguang.Accounts.Permission;

namespace Yangguang.Accounts;

/// <summary>Who may what, in one table. Everything not named here is refused.</summary>
public static class Permissions
{
    public static IReadOnlyDictionary<StaffRole, IReadOnlySet<Permission>> Table { get; } =
        new Dictionary<StaffRole, IReadOnlySet<Permission>>
        {
            [StaffRole.Clerk] = Set(MayUseDesk, MayDraftRecords, MayFileEvidence, MayEditCatalog, MayCompileReports),
            [StaffRole.VillageClerk] = Set(MayUseDesk, MayDraftRecords, MayFileEvidence),
            [StaffRole.Reviewer] = Set(MayUseDesk, MayReviewRecords, MayReviewSecrecy, MayFileEvidence, MaySignNothingDue, MayEditCatalog, MayCompileReports),
            [StaffRole.SecrecyReviewer] = Set(MayUseDesk, MayReviewSecrecy),
            [StaffRole.DisclosureOfficer] = Set(
                MayUseDesk, MayDraftRecords, MayReviewRecords, MayReviewSecrecy, MayFileEvidence, MaySignNothingDue, MaySuperviseDuties,
                MayEditCatalog, MayGovernCatalog, MayProposeCalendar, MayConfirmCalendar, MayConnectSystems, MayReadAudit, MayCompileGazette,
                MayHandleRequests, MayHeadRequests, MayCompileReports),
            [StaffRole.RequestOfficer] = Set(MayUseDesk, MayHandleRequests, MayCompileReports),
            [StaffRole.OfficeHead] = Set(MayUseDesk, MayHandleRequests, MayHeadRequests, MayCompileReports),
            [StaffRole.Administrator] = Set(MayUseDesk, MayProposeCalendar, MayManageAccounts, MayManageSettings, MayConnectSystems, MayReadAudit),
        };

    public static bool Grants(StaffRole role, Permission permission) => Table[role].Contains(permission);

    private static HashSet<Permission> Set(params Permission[] permissions) => [.. permissions];
}
