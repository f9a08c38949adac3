namespace Yangguang.Bodies;

/// <summary>What sort of body discloses.</summary>
public enum BodyKind
{
    /// <summary>政务公开办: approves and supervises for the county.</summary>
    DisclosureOffice,

    /// <summary>县级部门.</summary>
    Department,

    /// <summary>乡镇人民政府、街道办事处.</summary>
    Township,

    /// <summary>村（居）民委员会.</summary>
    Village,

    /// <summary>公共企事业单位.</summary>
    PublicEnterprise,
}
