using Yangguang.Rules.Requests.Case;
using Yangguang.Rules.Requests.Decisions;

namespace Yangguang.Requests.Letters;

/// <summary>应当拟写的文书: what the acts done so far call for and nobody has written yet.</summary>
public static class LetterProposals
{
    public static IReadOnlyList<ProposedLetter> Of(InformationRequest request, IReadOnlyList<RequestLetter> letters) =>
    [
        .. Called(request).Where(proposed => !letters.Any(letter =>
            letter.State != LetterState.Voided && letter.Code == proposed.Form.Code && letter.ConsultationId == proposed.Consultation)),
    ];

    /// <summary>Whether a form fits the case as it stands.</summary>
    internal static bool Fits(LetterForm form, InformationRequest request, ConsultationId? consultation) => form.Kind switch
    {
        LetterKind.Decision => form.Decision == request.Decision,
        LetterKind.RecordCorrectionReply or LetterKind.ArchiveList => form.Kind == LetterKind.RecordCorrectionReply,
        _ => Called(request).Any(proposed => proposed.Form == form && proposed.Consultation == consultation),
    };

    private static IEnumerable<ProposedLetter> Called(InformationRequest request)
    {
        if (request.Number is not null)
        {
            yield return Proposed(LetterKind.RegistrationForm);
            yield return Proposed(LetterKind.Receipt);
        }

        if (request.Clock.CorrectionNoticedOn is not null)
            yield return Proposed(LetterKind.CorrectionNotice);
        if (request.Clock.ReasonAskedOn is not null)
            yield return Proposed(LetterKind.ReasonNotice);
        foreach (var proposed in request.Consultations.OrderBy(letter => letter.Id.Value).SelectMany(letter => OfConsultation(letter, request)))
            yield return proposed;
        if (request.Consultations.Count > 0)
            yield return Proposed(LetterKind.ConsultationNotice);
        if (request.Clock.ExtendedBy > 0)
            yield return Proposed(LetterKind.ExtensionNotice);
        if (request.Clock.FeeNoticedOn is not null)
            yield return Proposed(LetterKind.FeeNotice);
        if (request is { Decision: { } decision, State: not RequestState.Closed and not RequestState.InReview })
            yield return new(LetterForms.Of(LetterKind.Decision, decision), null);
        if (request.Sent.Way is not null)
            yield return Proposed(LetterKind.DeliveryReceipt);
    }

    private static IEnumerable<ProposedLetter> OfConsultation(Consultation letter, InformationRequest request)
    {
        yield return Proposed(letter.Kind switch
        {
            ConsultationKind.ThirdParty => LetterKind.ThirdPartyInquiry,
            ConsultationKind.JointMaker => LetterKind.JointMakerInquiry,
            _ => LetterKind.AssistanceLetter,
        }, letter.Id);
        if (letter.Kind != ConsultationKind.ThirdParty)
            yield break;
        yield return Proposed(LetterKind.ThirdPartyAnswer, letter.Id);
        if (letter.Opinion is Opinion.Objects or Opinion.AgreesPartly && request.Decision is DecisionCode.Granted or DecisionCode.PartlyGranted)
            yield return Proposed(LetterKind.OverrideNotice, letter.Id);
    }

    private static ProposedLetter Proposed(LetterKind kind, ConsultationId? consultation = null) => new(LetterForms.Of(kind), consultation);
}

/// <summary>A letter that a case calls for.</summary>
public sealed record ProposedLetter(LetterForm Form, ConsultationId? Consultation);
