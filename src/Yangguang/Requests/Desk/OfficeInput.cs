using Yangguang.Rules.Requests.Remedies;

namespace Yangguang.Requests.Desk;

/// <summary>The form of an office.</summary>
public sealed class OfficeInput
{
    public string? UnitName { get; set; }

    public OrganKind OrganKind { get; set; }

    public string? NumberWord { get; set; }

    public string? Phone { get; set; }

    public string? Fax { get; set; }

    public string? Email { get; set; }

    public string? Address { get; set; }

    public string? Postcode { get; set; }

    public string? OfficeHours { get; set; }

    public string? CountyGovernment { get; set; }

    public string? UpperGovernment { get; set; }

    public string? UpperDepartment { get; set; }

    public string? Court { get; set; }

    public bool IsOpen { get; set; } = true;

    public static OfficeInput Of(OfficeFacts facts, bool isOpen) => new()
    {
        UnitName = facts.UnitName,
        OrganKind = facts.OrganKind,
        NumberWord = facts.NumberWord,
        Phone = facts.Phone,
        Fax = facts.Fax,
        Email = facts.Email,
        Address = facts.Address,
        Postcode = facts.Postcode,
        OfficeHours = facts.OfficeHours,
        CountyGovernment = facts.CountyGovernment,
        UpperGovernment = facts.UpperGovernment,
        UpperDepartment = facts.UpperDepartment,
        Court = facts.Court,
        IsOpen = isOpen,
    };

    public OfficeFacts ToFacts() => new()
    {
        UnitName = Text(UnitName),
        OrganKind = OrganKind,
        NumberWord = Text(NumberWord),
        Phone = Text(Phone),
        Fax = Text(Fax),
        Email = Text(Email),
        Address = Text(Address),
        Postcode = Text(Postcode),
        OfficeHours = Text(OfficeHours),
        CountyGovernment = Text(CountyGovernment),
        UpperGovernment = Text(UpperGovernment),
        UpperDepartment = Text(UpperDepartment),
        Court = Text(Court),
    };

    private static string Text(string? typed) => (typed ?? "").Trim();
}
