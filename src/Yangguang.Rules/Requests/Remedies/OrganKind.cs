namespace Yangguang.Rules.Requests.Remedies;

/// <summary>What kind of organ answered; decides who reconsiders and which court hears.</summary>
public enum OrganKind
{
    /// <summary>县级人民政府工作部门, with the bodies it authorises.</summary>
    Department,

    /// <summary>县司法局.</summary>
    JusticeDepartment,

    /// <summary>乡镇人民政府、街道办事处.</summary>
    Township,

    /// <summary>县级人民政府.</summary>
    CountyGovernment,

    /// <summary>海关、金融、外汇管理、税务、国家安全 and other organs led from above.</summary>
    VerticallyManaged,
}
