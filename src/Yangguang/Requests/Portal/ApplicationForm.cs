using System.ComponentModel.DataAnnotations;
using Yangguang.Rules.Requests;

namespace Yangguang.Requests.Portal;

/// <summary>政府信息公开申请表: what art. 29 asks for and what helps to answer well; nothing else, and never a purpose.</summary>
public sealed class ApplicationForm
{
    [Display(Name = "受理机关")]
    public string Body { get; set; } = "";

    /// <summary>Code of the zone whose computer was used; empty elsewhere.</summary>
    public string Zone { get; set; } = "";

    [Display(Name = "申请人类型")]
    public ApplicantKind Kind { get; set; }

    public string Name { get; set; } = "";

    public IdentityPaper Paper { get; set; }

    public string PaperNumber { get; set; } = "";

    public string Organisation { get; set; } = "";

    public string CreditCode { get; set; } = "";

    public string Representative { get; set; } = "";

    public string Contact { get; set; } = "";

    public string Phone { get; set; } = "";

    public string Email { get; set; } = "";

    public string Address { get; set; } = "";

    public string Postcode { get; set; } = "";

    public string Subject { get; set; } = "";

    public string DocumentNumber { get; set; } = "";

    public string Description { get; set; } = "";

    public InformationForm Form { get; set; }

    public ObtainWay Way { get; set; }

    public bool TakesOtherForm { get; set; } = true;

    public string Hardship { get; set; } = "";

    public string Assistance { get; set; } = "";

    public bool MayPublishAnswer { get; set; }

    public bool SuggestsProactive { get; set; }

    public bool IsOrganisation => Kind != ApplicantKind.NaturalPerson;

    public ApplicantDetails Applicant => new ApplicantDetails
    {
        Kind = Kind,
        Name = IsOrganisation ? Organisation : Name,
        Paper = IsOrganisation ? IdentityPaper.OrganisationCertificate : Paper,
        PaperNumber = IsOrganisation ? CreditCode : PaperNumber,
        Representative = IsOrganisation ? Representative : "",
        Contact = Contact,
        Phone = Phone,
        Email = Email,
        Address = Address,
        Postcode = Postcode,
    }.Tidied();

    public RequestWish Wish => new RequestWish
    {
        Subject = Subject,
        DocumentNumber = DocumentNumber,
        Description = Description,
        Form = Form,
        Way = Way,
        TakesOtherForm = TakesOtherForm,
        Hardship = Hardship,
        Assistance = Assistance,
        MayPublishAnswer = MayPublishAnswer,
        SuggestsProactive = SuggestsProactive,
    }.Tidied();
}
