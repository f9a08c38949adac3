using Yangguang.Rules.Requests;

namespace Yangguang.Requests.Desk;

/// <summary>登记来件: what stands on the paper, and what proves when it came.</summary>
public sealed class IntakeInput
{
    public ReceiptChannel Channel { get; set; }

    public DateOnly? ArrivedOn { get; set; }

    public string? Evidence { get; set; }

    public string? FilledBy { get; set; }

    public ApplicantKind Kind { get; set; }

    public string? Name { get; set; }

    public IdentityPaper Paper { get; set; }

    public string? PaperNumber { get; set; }

    public string? Representative { get; set; }

    public string? Contact { get; set; }

    public string? Phone { get; set; }

    public string? Email { get; set; }

    public string? Address { get; set; }

    public string? Postcode { get; set; }

    public string? Subject { get; set; }

    public string? DocumentNumber { get; set; }

    public string? Description { get; set; }

    public InformationForm Form { get; set; } = InformationForm.Paper;

    public ObtainWay Way { get; set; } = ObtainWay.Post;

    public bool TakesOtherForm { get; set; }

    public string? Hardship { get; set; }

    public string? Assistance { get; set; }

    public RequestIntake ToIntake() => new()
    {
        Channel = Channel,
        ArrivedOn = ArrivedOn ?? default,
        Evidence = (Evidence ?? "").Trim(),
        FilledBy = (FilledBy ?? "").Trim(),
    };

    public ApplicantDetails ToApplicant() => new()
    {
        Kind = Kind,
        Name = Name ?? "",
        Paper = Kind == ApplicantKind.NaturalPerson ? Paper : IdentityPaper.OrganisationCertificate,
        PaperNumber = PaperNumber ?? "",
        Representative = Representative ?? "",
        Contact = Contact ?? "",
        Phone = Phone ?? "",
        Email = Email ?? "",
        Address = Address ?? "",
        Postcode = Postcode ?? "",
    };

    public RequestWish ToWish() => new()
    {
        Subject = Subject ?? "",
        DocumentNumber = DocumentNumber ?? "",
        Description = Description ?? "",
        Form = Form,
        Way = Way,
        TakesOtherForm = TakesOtherForm,
        Hardship = Hardship ?? "",
        Assistance = Assistance ?? "",
    };
}
