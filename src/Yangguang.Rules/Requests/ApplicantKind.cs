namespace Yangguang.Rules.Requests;

/// <summary>申请人: a person, or one of the five kinds of organisation that the annual report counts apart (国办公开办函〔2021〕30号); in its order.</summary>
public enum ApplicantKind
{
    /// <summary>自然人.</summary>
    NaturalPerson,

    /// <summary>商业企业.</summary>
    Enterprise,

    /// <summary>科研机构.</summary>
    ResearchInstitution,

    /// <summary>社会公益组织.</summary>
    PublicBenefitOrganisation,

    /// <summary>法律服务机构.</summary>
    LegalServiceOrganisation,

    /// <summary>其他.</summary>
    OtherOrganisation,
}
