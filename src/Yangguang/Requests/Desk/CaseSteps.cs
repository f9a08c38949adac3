using Yangguang.Rules.Requests.Case;
using Yangguang.Shared;

namespace Yangguang.Requests.Desk;

/// <summary>Six steps that every case takes, drawn from where it stands in the state table.</summary>
internal static class CaseSteps
{
    public static IReadOnlyList<Step> Of(InformationRequest request)
    {
        var at = request.State switch
        {
            RequestState.AwaitingConfirmation or RequestState.Unreachable => 0,
            RequestState.Received => 1,
            RequestState.Decided => 3,
            RequestState.AwaitingDelivery => 4,
            RequestState.Delivered or RequestState.Closed => 5,
            RequestState.Archived => 6,
            _ => 2,
        };
        (string Text, string Note)[] steps =
        [
            ("收到", request.Clock.ReceivedOn.Day()),
            ("登记", request.Number is null ? "" : request.OfficerName),
            ("办理", at == 2 && request.State != RequestState.InReview ? request.State.InWords() : ""),
            ("签发", request.LetterNumber.Length > 0 ? $"{request.DecidedOn.Day()} {request.SignerName}" : request.State == RequestState.Decided ? "待签发" : ""),
            (request.Decision is not null && request.LetterNumber.Length == 0 && request.ClosedOn is not null ? "终结" : "送达", request.ClosedOn.Day()),
            ("归档", request.ArchivedOn.Day()),
        ];
        return [.. steps.Select((step, place) => new Step(step.Text, step.Note, place < at, place == at))];
    }
}
