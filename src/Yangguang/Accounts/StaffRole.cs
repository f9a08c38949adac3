namespace Yangguang.Accounts;

/// <summary>What a member of staff does for the body. <see cref="Permissions"/> says what each role may.</summary>
public enum StaffRole
{
    /// <summary>信息员: drafts records, notes facts, files evidence for the own body.</summary>
    Clerk,

    /// <summary>审核员: approves or returns what the own body's clerks submit.</summary>
    Reviewer,

    /// <summary>保密审查员: answers the secrecy review of the own body's texts; does not publish.</summary>
    SecrecyReviewer,

    /// <summary>村级信息员: a clerk of one village.</summary>
    VillageClerk,

    /// <summary>受理员: works on requests of the own body.</summary>
    RequestOfficer,

    /// <summary>政府信息公开工作机构负责人: signs answers of the own body and extends periods.</summary>
    OfficeHead,

    /// <summary>政务公开办: supervises every body, governs catalogues and the calendar.</summary>
    DisclosureOfficer,

    /// <summary>监督: assesses every body and reads everything but personal data; changes nothing.</summary>
    Supervisor,

    /// <summary>档案馆、图书馆: reads what was disclosed and handed over; changes nothing.</summary>
    Archivist,

    /// <summary>系统管理员: accounts and settings; no say over content.</summary>
    Administrator,
}
