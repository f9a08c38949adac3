using Microsoft.EntityFrameworkCore;
using Yangguang.Accounts;
using Yangguang.Audit;
using Yangguang.Platform;
using Yangguang.Platform.Persistence;
using Yangguang.Requests.Acts;
using Yangguang.Rules.Law;

namespace Yangguang.Requests.Letters;

/// <summary>签发文书: checks it, numbers it, freezes its bytes. A decision is frozen by the act that signs the case: <see cref="SignDecision"/>.</summary>
public sealed class SignLetter(YangguangDb db, CaseDesk desk, CaseFacts facts, DraftLetter draft, LetterPress press, LetterSeal seal, RequestNumbers numbers, AuditTrail audit)
{
    public async Task<RequestLetter> Run(RequestLetterId id, Actor signer, CancellationToken cancellation = default)
    {
        var letter = await db.RequestLetters.SingleAsync(letter => letter.Id == id, cancellation);
        RequestRules.Handles(signer, letter.BodyId).OrRefuse();
        IsByItself(letter).OrRefuse();
        LetterRules.MaySign(letter.Form, signer).OrRefuse();
        var request = await desk.Open(letter.RequestId, cancellation);
        LetterRules.IsUnderWay(request.State).OrRefuse();
        var clock = await desk.Clock(cancellation);
        var text = await Checked(letter, request, clock, cancellation);
        var number = letter.Form.IsNumbered ? await Number(letter, clock.Today.Year, cancellation) : null;
        await Freeze(letter, text, number, signer, clock, cancellation);
        await Save(cancellation);
        return letter;
    }

    /// <summary>Freezes the letter of a decision under the number that the case was given; one that nobody wrote is written now. The caller saves.</summary>
    internal async Task FreezeDecision(InformationRequest request, Actor head, CaseClock clock, CancellationToken cancellation = default)
    {
        var form = LetterForms.Of(LetterKind.Decision, request.Decision);
        var drafts = await db.RequestLetters.Where(letter => letter.RequestId == request.Id && letter.State == LetterState.Draft).ToListAsync(cancellation);
        foreach (var other in drafts.Where(letter => letter.Form.Kind == LetterKind.Decision && letter.Code != form.Code))
            other.Void("办理结果已经改变。");
        var letter = drafts.Find(letter => letter.Code == form.Code) ?? await draft.Make(request, form, null, head, clock, cancellation, writer: request.DrafterName);
        var text = await Checked(letter, request, clock, cancellation);
        await Freeze(letter, text, request.LetterNumber, head, clock, cancellation);
    }

    private async Task<LetterText> Checked(RequestLetter letter, InformationRequest request, CaseClock clock, CancellationToken cancellation)
    {
        var asked = request.Consultations.FirstOrDefault(each => each.Id == letter.ConsultationId);
        var known = await facts.Of(request, letter.Form, asked, clock, cancellation);
        var text = seal.Open(letter) with { Attachments = known.Attachments.Count > 0 ? known.Attachments : seal.Open(letter).Attachments };
        LetterRules.MayLeave(letter.Form, text, facts.ApplicantOf(request), known).OrRefuse();
        return text;
    }

    private async Task Freeze(RequestLetter letter, LetterText text, string? number, Actor signer, CaseClock clock, CancellationToken cancellation)
    {
        var pressed = await press.Press(letter, text, number, clock.Today, cancellation);
        letter.Sign(number, clock.Today, signer, pressed.Sealed, pressed.Sha256);
        audit.Note(signer, letter.BodyId, letter.RequestId.Value, new LetterSigned(letter.Form.Name, number ?? "", pressed.Sha256));
    }

    /// <summary>Two who sign at the same moment want the same number: one gets it, the other is asked to press again.</summary>
    private async Task Save(CancellationToken cancellation)
    {
        try
        {
            await db.SaveChangesAsync(cancellation);
        }
        catch (DbUpdateException)
        {
            throw new RuleViolationException(Ruling.Refused("letter.busy", "另一位同事刚刚签发了文书，文号已被占用。请再按一次签发。"));
        }
    }

    private async Task<string> Number(RequestLetter letter, int year, CancellationToken cancellation)
    {
        var office = await db.RequestOffices.SingleAsync(office => office.BodyId == letter.BodyId, cancellation);
        var next = await numbers.Next(letter.BodyId, year, SignDecision.Letters, cancellation);
        return $"{office.Facts.NumberWord}〔{year}〕{next}号";
    }

    private static Ruling IsByItself(RequestLetter letter) => letter.Form.Decision is null
        ? Ruling.Allowed
        : Ruling.Refused("letter.with-case", "答复决定与案件一同签发，请用“签发答复”。");
}
