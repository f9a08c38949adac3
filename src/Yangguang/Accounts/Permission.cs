namespace Yangguang.Accounts;

/// <summary>One thing a member of staff may do; also the name of the policy that guards the page which does it.</summary>
public enum Permission
{
    MayUseDesk,

    /// <summary>办理: changes things at the desk. Who lacks it reads only, and every form but those of the own account refuses.</summary>
    MayAct,
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
    MayInviteStaff,
    MayManageAccounts,
    MayReviewEmergencies,
    MayManageSettings,
    MayConnectSystems,
    MayCompileGazette,
    MayHandleRequests,
    MayHeadRequests,
    MayCompileReports,
}
