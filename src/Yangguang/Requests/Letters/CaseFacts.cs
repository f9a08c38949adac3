using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Yangguang.Platform.Persistence;
using Yangguang.Privacy;
using Yangguang.Rules.Law;
using Yangguang.Rules.Requests;
using Yangguang.Rules.Requests.Decisions;
using Yangguang.Shared;
using static Yangguang.Requests.Letters.LetterPlace;

namespace Yangguang.Requests.Letters;

/// <summary>Reads from a case what its letters print. Opens the applicant's seal: who asks for it notes the purpose.</summary>
public sealed class CaseFacts(YangguangDb db, ApplicantSeal seal, CaseEvents events)
{
    internal async Task<LetterFacts> Of(InformationRequest request, LetterForm form, Consultation? letter, CaseClock clock, CancellationToken cancellation)
    {
        var office = (await db.RequestOffices.AsNoTracking().SingleOrDefaultAsync(office => office.BodyId == request.BodyId, cancellation))?.Facts ?? new OfficeFacts();
        var organ = await db.Bodies.Where(body => body.Id == request.BodyId).Select(body => body.Name).SingleAsync(cancellation);
        var facts = OfCase(request, clock.Practice)
            .With(Organ, organ)
            .With(OfficeContact, Contact(office));
        facts = await events.Add(OfApplicant(facts, request), request, cancellation);
        if (letter is not null)
            facts = OfConsultation(facts, letter, clock.Practice);
        if (form.Kind is LetterKind.Decision or LetterKind.RecordCorrectionReply)
            facts = facts.WithDecision(form.Decision ?? DecisionCode.Other, Said(request.Draft), office.OrganKind, office.RemedyOrgans, clock.Today);
        return facts with { Attachments = form.Decision is null ? [] : await Files(request, cancellation) };
    }

    /// <summary>Name of the applicant, for checking what leaves the house.</summary>
    internal string ApplicantOf(InformationRequest request) => seal.Open(request.Applicant)?.Name ?? "";

    private LetterFacts OfApplicant(LetterFacts facts, InformationRequest request)
    {
        var applicant = seal.Open(request.Applicant) ?? new ApplicantDetails();
        return facts
            .With(Applicant, applicant.Name)
            .With(LetterPlace.ApplicantKind, request.ApplicantKind.InWords())
            .With(ApplicantContact, string.Join("，", new[] { applicant.Contact, applicant.Address, applicant.Phone, applicant.Email }.Where(part => part.Length > 0)))
            .With(ApplicantIdentity, applicant.PaperNumber.Length == 0 ? "" : $"{applicant.Paper.InWords()} {Covered(applicant.PaperNumber)}");
    }

    private static LetterFacts OfCase(InformationRequest request, LocalPractice practice) => LetterFacts.None
        .With(RequestNumber, request.Number)
        .With(ReceivedOn, request.Clock.ReceivedOn?.ProseText())
        .With(Channel, request.Intake.Channel.InWords())
        .With(Wish, Wished(request.Wish))
        .With(WishedForm, $"{request.Wish.Form.InWords()}，{request.Wish.Way.InWords()}")
        .With(ReplyDueOn, request.DueOn?.ProseText())
        .With(HandledBy, request.OfficerName)
        .With(CorrectionPeriod, Days(practice.CorrectionPeriod))
        .With(ReasonPeriod, Days(practice.ReasonPeriod))
        .With(ExtensionDays, request.Clock.ExtendedBy > 0 ? Number(request.Clock.ExtendedBy) : "")
        .With(FeeAmount, request.Clock.FeeFen > 0 ? request.Clock.FeeFen.InYuan() : "")
        .With(FeePeriod, Days(practice.FeePaymentPeriod))
        .With(DocumentServed, request.LetterNumber.Length > 0 ? $"政府信息公开申请答复（{request.LetterNumber}）" : "")
        .With(WayServed, request.Sent.Way is { } way ? $"{way.InWords()}，{request.Sent.DispatchedOn.Day()}，{request.Sent.Proof}" : "");

    private LetterFacts OfConsultation(LetterFacts facts, Consultation letter, LocalPractice practice) => facts
        .With(Addressee, seal.OpenWords(letter.Party).Split('\n')[0])
        .With(InformationAsked, letter.About)
        .With(AssistanceWanted, letter.About)
        .With(DisclosedContent, letter.About)
        .With(AnswerPeriod, Days(letter.Kind switch
        {
            ConsultationKind.ThirdParty => ThirdPartyConsultation.Period,
            ConsultationKind.JointMaker => JointMakerConsultation.Period,
            _ => practice.OtherOrganLimit,
        }));

    /// <summary>The search record stands in the letter in words, whether the drafter wrote them or only filled in the record.</summary>
    private static Dictionary<LetterElement, string> Said(AnswerDraft draft)
    {
        var said = draft.Words.ToDictionary();
        if (draft.Search is { IsComplete: true } search && !said.ContainsKey(LetterElement.SearchRecord))
            said[LetterElement.SearchRecord] = $"{search.People}于{search.SearchedOn!.Value.ProseText()}在{search.Places}以“{search.Keywords}”为关键词查找";
        return said;
    }

    private Task<List<string>> Files(InformationRequest request, CancellationToken cancellation) =>
        db.AnswerFiles.Where(file => file.RequestId == request.Id).OrderBy(file => file.Id).Select(file => file.Title).ToListAsync(cancellation);

    private static string Wished(RequestWish wish) =>
        string.Join("，", new[] { wish.Subject, wish.DocumentNumber, wish.Description.ReplaceLineEndings(" ") }.Select(part => part.Trim().TrimEnd('。')).Where(part => part.Length > 0));

    private static string Contact(OfficeFacts office) => office.UnitName.Length == 0
        ? ""
        : string.Join("，", new[] { office.UnitName, office.Address, office.Phone.Length > 0 ? $"电话{office.Phone}" : "" }.Where(part => part.Length > 0));

    /// <summary>Enough to tell two papers apart, not enough to misuse one.</summary>
    private static string Covered(string number) => number.Length < 8
        ? new string('*', number.Length)
        : Masking.Mask(number.Length == 18 ? PersonalDataKind.CitizenNumber : PersonalDataKind.TravelDocument, number);

    private static string Days(int days) => $"{Number(days)}个工作日";

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
