using Yangguang.Accounts;
using Yangguang.Bodies;
using Yangguang.Platform;
using Yangguang.Platform.Persistence;

namespace Yangguang.Requests.Acts;

/// <summary>征求意见: letters to third parties, joint makers and other organs, and what comes back (arts. 32–34).</summary>
public sealed class Consult(CaseDesk desk, ApplicantSeal seal, TimeProvider time)
{
    public async Task<ConsultationId> Run(RequestId id, ConsultedParty party, DateOnly sentOn, Actor by, CancellationToken cancellation = default)
    {
        RequestRules.IsTold(party.Name, "征求谁的意见").OrRefuse();
        RequestRules.IsTold(party.About, "征求意见的内容").OrRefuse();
        var letter = EntityId.New<ConsultationId>(time);
        var asked = new NewConsultation(party.Kind, seal.Seal($"{party.Name.Trim()}\n{party.Contact.Trim()}"), party.BodyId, party.About.Trim(), sentOn);
        await desk.Act(id, by, (request, clock) =>
        {
            request.Consult(letter, asked, by, clock);
            return new OpinionAsked(party.Kind.InWords(), sentOn.Day(), request.DueOn.Day());
        }, cancellation);
        return letter;
    }

    public Task<InformationRequest> NoteReceived(RequestId id, ConsultationId letter, DateOnly on, Actor by, CancellationToken cancellation = default) =>
        desk.Act(id, by, (request, clock) =>
        {
            request.NoteConsultationReceived(letter, on, clock);
            return new OpinionLetterReceived(on.Day(), request.Consultations.Single(each => each.Id == letter).AnswerBy(clock).DueOn.Day());
        }, cancellation);

    /// <param name="words">What they said; kept encrypted.</param>
    public Task<InformationRequest> Close(
        RequestId id, ConsultationId letter, Opinion opinion, DateOnly on, string words, Actor by, CancellationToken cancellation = default) =>
        desk.Act(id, by, (request, clock) =>
        {
            request.CloseConsultation(letter, new(opinion, on, seal.Seal(words.Trim())), by, clock);
            return new OpinionReturned(opinion.InWords(), request.DueOn.Day());
        }, cancellation);
}

/// <summary>Whom a letter asks about what.</summary>
/// <param name="Name">Who it is.</param>
/// <param name="Contact">Where the letter goes.</param>
/// <param name="BodyId">The organ, where it answers at this desk.</param>
/// <param name="About">What is asked.</param>
public sealed record ConsultedParty(ConsultationKind Kind, string Name, string Contact, BodyId? BodyId, string About);
