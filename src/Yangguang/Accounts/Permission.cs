namespace Yangguang.Accounts;

/// <summary>One thing a member of staff may do; also the name of the policy that guards the page which does it.</summary>
public enum Permission
{
    MayUseDesk,
    MayDraftRecords,
    MayReviewRecords,
    MayReviewSecrecy,
    MayFileEvidence,
    MaySignNothingDue,
    MaySuperviseDuties,
    MayEditCatalog,
    MayGovernCatalog,
    MayProposeCalendar,
    MayConfirmCalendar,
    MayReadAudit,
    MayManageAccounts,
    MayManageSettings,
    MayConnectSystems,
    MayCompileGazette,
    MayHandleRequests,
    MayHeadRequests,
    MayCompileReports,
}
