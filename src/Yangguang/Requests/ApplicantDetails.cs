using Yangguang.Rules.Requests;

namespace Yangguang.Requests;

/// <summary>Who asks, as art. 29 ¶2(1) wants it: name, proof of identity, contact. Kept encrypted; see <see cref="ApplicantSeal"/>.</summary>
public sealed record ApplicantDetails
{
    public ApplicantKind Kind { get; init; }

    /// <summary>姓名 or 单位名称.</summary>
    public string Name { get; init; } = "";

    /// <summary>身份证件 of a person; what the number below is a number of.</summary>
    public IdentityPaper Paper { get; init; }

    /// <summary>证件号码, or 统一社会信用代码 of an organisation.</summary>
    public string PaperNumber { get; init; } = "";

    /// <summary>法定代表人 of an organisation.</summary>
    public string Representative { get; init; } = "";

    /// <summary>联系人: who acts for the organisation, or for the person with an authorisation.</summary>
    public string Contact { get; init; } = "";

    public string Phone { get; init; } = "";

    public string Email { get; init; } = "";

    /// <summary>通信地址.</summary>
    public string Address { get; init; } = "";

    public string Postcode { get; init; } = "";

    public bool IsOrganisation => Kind != ApplicantKind.NaturalPerson;

    public ApplicantDetails Tidied() => this with
    {
        Name = Name.Trim(),
        PaperNumber = PaperNumber.Trim().ToUpperInvariant(),
        Representative = Representative.Trim(),
        Contact = Contact.Trim(),
        Phone = Phone.Trim(),
        Email = Email.Trim(),
        Address = Address.Trim(),
        Postcode = Postcode.Trim(),
    };
}

/// <summary>身份证明.</summary>
public enum IdentityPaper
{
    /// <summary>居民身份证.</summary>
    CitizenCard,

    /// <summary>护照.</summary>
    Passport,

    /// <summary>港澳台居民居住证、来往内地（大陆）通行证.</summary>
    ResidencePermit,

    /// <summary>军官证、士兵证.</summary>
    MilitaryCard,

    /// <summary>统一社会信用代码证书、营业执照、登记证书.</summary>
    OrganisationCertificate,
}
