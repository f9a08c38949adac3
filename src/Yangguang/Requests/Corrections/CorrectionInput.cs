using Yangguang.Rules.Requests;

namespace Yangguang.Requests.Corrections;

/// <summary>The form of art. 41, at the portal and at the counter.</summary>
public sealed class CorrectionInput
{
    public string? BodyCode { get; set; }

    public ReceiptChannel Channel { get; set; } = ReceiptChannel.InPerson;

    public DateOnly? ArrivedOn { get; set; }

    public ApplicantKind Kind { get; set; }

    public string? Name { get; set; }

    public IdentityPaper Paper { get; set; }

    public string? PaperNumber { get; set; }

    public string? Contact { get; set; }

    public string? Phone { get; set; }

    public string? Address { get; set; }

    public string? Record { get; set; }

    public string? Wrong { get; set; }

    public string? Right { get; set; }

    public string? Evidence { get; set; }

    public ApplicantDetails ToApplicant() => new()
    {
        Kind = Kind,
        Name = Name ?? "",
        Paper = Kind == ApplicantKind.NaturalPerson ? Paper : IdentityPaper.OrganisationCertificate,
        PaperNumber = PaperNumber ?? "",
        Contact = Contact ?? "",
        Phone = Phone ?? "",
        Address = Address ?? "",
    };

    public CorrectionClaim ToClaim() => new()
    {
        Wrong = Wrong ?? "",
        Right = Right ?? "",
        Evidence = Evidence ?? "",
    };
}
