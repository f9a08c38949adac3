using Yangguang.Rules.Requests;
using Yangguang.Rules.Requests.Case;

namespace Yangguang.Requests.Desk;

/// <summary>A case as a list shows it: nothing of the applicant but the kind.</summary>
public sealed record BoardLine(
    RequestId Id, string? Number, string Subject, string Body, RequestState State, NextStep NextStep, DateOnly? NextOn, DateOnly? DueOn,
    bool IsProvisional, string OfficerName, ApplicantKind ApplicantKind, ReceiptChannel Channel, DateOnly ArrivedOn)
{
    public string Name => Number ?? $"{ArrivedOn:yyyy-MM-dd}来件";
}

/// <summary>What an officer has on the desk.</summary>
public sealed record OfficerLoad(Guid? Id, string Name, int Open, int Late);
