using Microsoft.EntityFrameworkCore;
using Yangguang.Accounts;
using Yangguang.Audit;
using Yangguang.Platform;
using Yangguang.Platform.Persistence;
using Yangguang.Requests.Acts;
using Yangguang.Rules.Requests.Case;

namespace Yangguang.Requests.Letters;

/// <summary>送达文书 with its proof; what the service starts in the case (the time to correct, to pay, to give an opinion) starts with it.</summary>
public sealed class SendLetter(
    YangguangDb db, CaseDesk desk, AskCorrection correction, NoticeFee fee, Consult consult, DeliverDecision deliver, AuditTrail audit)
{
    public async Task<RequestLetter> Run(RequestLetterId id, LetterSending sent, Actor by, CancellationToken cancellation = default)
    {
        var letter = await db.RequestLetters.SingleAsync(letter => letter.Id == id, cancellation);
        RequestRules.Handles(by, letter.BodyId).OrRefuse();
        LetterRules.IsSigned(letter).OrRefuse();
        var request = await desk.Open(letter.RequestId, cancellation);
        LetterRules.IsUnderWay(request.State).OrRefuse();
        var clock = await desk.Clock(cancellation);
        LetterRules.IsProven(sent.Tidied(), letter.SignedOn!.Value, clock.Today).OrRefuse();
        letter.Send(sent);
        audit.Note(by, letter.BodyId, letter.RequestId.Value, new LetterSent(letter.Form.Name, sent.Means!.Value.InWords(), sent.DispatchedOn.Day()));
        await Follow(letter, request, by, cancellation);
        await db.SaveChangesAsync(cancellation);
        return letter;
    }

    // One context for all: what the act saves, it saves together with the letter.
    private Task<InformationRequest> Follow(RequestLetter letter, InformationRequest request, Actor by, CancellationToken cancellation) => (letter.Form.Kind, letter.Sent) switch
    {
        (LetterKind.Decision, _) when request.State == RequestState.AwaitingDelivery => deliver.Run(request.Id, Answer(letter.Sent), by, cancellation),
        (LetterKind.Decision, { ServedOn: { } on }) when request is { State: RequestState.Delivered, Sent.ServedOn: null } =>
            deliver.NoteServed(request.Id, on, Answer(letter.Sent).Proof, by, cancellation),
        (LetterKind.CorrectionNotice, { ServedOn: { } on }) when request is { State: RequestState.CorrectionAsked, Clock.CorrectionServedOn: null } =>
            correction.NoteServed(request.Id, on, by, cancellation),
        (LetterKind.FeeNotice, { ServedOn: { } on }) when request is { State: RequestState.FeeNoticed, Clock.FeeServedOn: null } =>
            fee.NoteServed(request.Id, on, by, cancellation),
        (LetterKind.ThirdPartyInquiry or LetterKind.JointMakerInquiry or LetterKind.AssistanceLetter, { ServedOn: { } on }) when IsAwaited(letter, request) =>
            consult.NoteReceived(request.Id, letter.ConsultationId!.Value, on, by, cancellation),
        _ => Task.FromResult(request),
    };

    private static bool IsAwaited(RequestLetter letter, InformationRequest request) =>
        request.Consultations.Any(each => each.Id == letter.ConsultationId && each is { IsOpen: true, ReceivedOn: null });

    private static SentAnswer Answer(LetterSending sent) => new()
    {
        Way = sent.Means!.Value.Way(),
        DispatchedOn = sent.DispatchedOn,
        ServedOn = sent.ServedOn,
        Proof = $"{sent.Means.Value.InWords()} {sent.Proof}",
    };
}
