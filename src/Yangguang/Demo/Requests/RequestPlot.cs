using Yangguang.Rules.Requests;
using Yangguang.Rules.Requests.Decisions;

namespace Yangguang.Demo.Requests;

/// <summary>One request of the story: to whom, when, by which way, about what, and how far it comes.</summary>
/// <param name="Code">How it is decided; null where it is not, or was withdrawn.</param>
internal sealed record RequestPlot(string Login, int DaysAgo, ReceiptChannel Channel, ApplicantKind Kind, string Subject, DecisionCode? Code, RequestStop Stop = RequestStop.None)
{
    /// <summary>Drafted only after the period ran out.</summary>
    public bool IsSlow { get; init; }

    public bool IsExtended { get; init; }

    /// <summary>Name of the applicant where several requests are the same person's; otherwise one of its own.</summary>
    public string Who { get; init; } = "";

    public string Key => $"request {Login} {DaysAgo} {Subject}";
}

/// <summary>Where a request of the story stands today.</summary>
internal enum RequestStop
{
    None,
    Confirm,
    Register,
    Review,
    Correct,
    Consult,
    Fee,
    Reason,
    Draft,
    Sign,
    Withdraw,
}
