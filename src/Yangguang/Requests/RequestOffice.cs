using Yangguang.Bodies;
using Yangguang.Rules.Requests.Remedies;

namespace Yangguang.Requests;

/// <summary>政府信息公开工作机构 of a body: where requests are handed in, how its letters are numbered, where its decisions are contested.</summary>
public sealed class RequestOffice : IBelongsToJurisdiction
{
    private RequestOffice()
    {
    }

    public RequestOffice(Body body, OfficeFacts facts)
    {
        (JurisdictionId, BodyId) = (body.JurisdictionId, body.Id);
        Facts = facts;
    }

    public BodyId BodyId { get; private set; }

    public JurisdictionId JurisdictionId { get; private set; }

    public OfficeFacts Facts { get; private set; } = new();

    /// <summary>False when it takes no requests now.</summary>
    public bool IsOpen { get; private set; } = true;

    public void Change(OfficeFacts facts, bool isOpen) => (Facts, IsOpen) = (facts, isOpen);
}

/// <summary>What letters print and rules ask of an office.</summary>
public sealed record OfficeFacts
{
    /// <summary>e.g. 昭明县民政局办公室.</summary>
    public string UnitName { get; init; } = "";

    public OrganKind OrganKind { get; init; }

    /// <summary>Word of letter numbers, e.g. 昭民公开: printed 昭民公开〔2026〕12号.</summary>
    public string NumberWord { get; init; } = "";

    public string Phone { get; init; } = "";

    public string Fax { get; init; } = "";

    public string Email { get; init; } = "";

    public string Address { get; init; } = "";

    public string Postcode { get; init; } = "";

    public string OfficeHours { get; init; } = "";

    /// <summary>本级人民政府.</summary>
    public string CountyGovernment { get; init; } = "";

    /// <summary>上一级人民政府.</summary>
    public string UpperGovernment { get; init; } = "";

    /// <summary>上一级主管部门; empty where it has none.</summary>
    public string UpperDepartment { get; init; } = "";

    /// <summary>一审法院, as courts may be concentrated by local order.</summary>
    public string Court { get; init; } = "";

    public RemedyOrgans RemedyOrgans => new(CountyGovernment, UpperGovernment, UpperDepartment, Court);
}
