using Yangguang.Rules.Requests;

namespace Yangguang.Requests;

/// <summary>How a request came in and what proves the day (art. 31).</summary>
public sealed record RequestIntake
{
    public ReceiptChannel Channel { get; init; }

    /// <summary>Day it was handed in, signed for, found in the mail or submitted.</summary>
    public DateOnly ArrivedOn { get; init; }

    /// <summary>Proof of that day: mail number, who signed, who took it at the counter.</summary>
    public string Evidence { get; init; } = "";

    /// <summary>How receipt was confirmed with the applicant, where the channel needs it: who, how, when.</summary>
    public string Confirmation { get; init; } = "";

    /// <summary>代填人 of an oral request, who writes what the applicant says.</summary>
    public string FilledBy { get; init; } = "";
}
