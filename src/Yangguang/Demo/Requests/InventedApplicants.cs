using Yangguang.Demo.County;
using Yangguang.Requests;
using Yangguang.Rules.Requests;

namespace Yangguang.Demo.Requests;

/// <summary>People and organisations who ask; none of them exists, and their numbers belong to no region.</summary>
internal static class InventedApplicants
{
    private const string NoRegion = "341299";
    private const string CheckDigits = "10X98765432";

    public static ApplicantDetails Of(RequestPlot plot)
    {
        var dice = new Dice(plot.Who.Length > 0 ? $"applicant {plot.Who}" : $"applicant {plot.Key}");
        var name = plot.Who.Length > 0 ? plot.Who : PersonNames.Full(dice);
        var details = new ApplicantDetails
        {
            Kind = plot.Kind,
            Name = name,
            PaperNumber = CitizenNumber(dice),
            Phone = $"1380000{dice.Between(1000, 9999)}",
            Email = $"applicant{dice.Between(100, 999)}@example.org",
            Address = $"昭明县人民路{dice.Between(1, 200)}号",
        };
        return plot.Kind == ApplicantKind.NaturalPerson ? details : details with
        {
            Name = Organisation(plot.Kind, name),
            Paper = IdentityPaper.OrganisationCertificate,
            PaperNumber = $"91341299MA0{dice.Between(1000000, 9999999)}",
            Representative = name,
            Contact = PersonNames.Full(dice),
        };
    }

    private static string Organisation(ApplicantKind kind, string name) => kind switch
    {
        ApplicantKind.Enterprise => $"昭明{name[..1]}氏实业有限公司（演示）",
        ApplicantKind.ResearchInstitution => "滁水基层治理研究所（演示）",
        ApplicantKind.PublicBenefitOrganisation => "昭明县阳光公益促进会（演示）",
        ApplicantKind.LegalServiceOrganisation => $"{name[..1]}律师事务所（演示）",
        _ => "昭明县某合作社（演示）",
    };

    private static string CitizenNumber(Dice dice)
    {
        var body = $"{NoRegion}{dice.Between(1955, 2003)}{dice.Between(1, 12):00}{dice.Between(1, 28):00}{dice.Between(1, 999):000}";
        // GB 11643-1999: the weight of a place is 2 to the power of what is left to its right, modulo 11.
        var sum = body.Select((digit, place) => (digit - '0') * ((1 << (17 - place)) % 11)).Sum();
        return body + CheckDigits[sum % 11];
    }
}
