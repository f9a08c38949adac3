using Microsoft.EntityFrameworkCore;
using Yangguang.Accounts;
using Yangguang.Audit;
using Yangguang.Platform;
using Yangguang.Platform.Persistence;
using Yangguang.Rules.Law;

namespace Yangguang.Requests.Letters;

/// <summary>拟写文书 from the facts of the case, in the wording that is in force today (B11).</summary>
public sealed class DraftLetter(YangguangDb db, CaseDesk desk, CaseFacts facts, TemplateBook templates, LetterSeal seal, TimeProvider time, AuditTrail audit)
{
    public async Task<RequestLetter> Run(RequestId id, string code, ConsultationId? consultation, Actor by, CancellationToken cancellation = default)
    {
        var request = await desk.Open(id, cancellation);
        RequestRules.Handles(by, request.BodyId).OrRefuse();
        LetterRules.IsUnderWay(request.State).OrRefuse();
        var form = LetterForms.Named(code);
        Fits(form, request, consultation).OrRefuse();
        var letter = await Make(request, form!, consultation, by, await desk.Clock(cancellation), cancellation);
        await db.SaveChangesAsync(cancellation);
        return letter;
    }

    /// <summary>按案情重新生成: what was typed is given up for the facts as they are now.</summary>
    public async Task<RequestLetter> Again(RequestLetterId id, Actor by, CancellationToken cancellation = default)
    {
        var letter = await db.RequestLetters.SingleAsync(letter => letter.Id == id, cancellation);
        RequestRules.Handles(by, letter.BodyId).OrRefuse();
        LetterRules.IsDraft(letter).OrRefuse();
        var request = await desk.Open(letter.RequestId, cancellation);
        await Write(letter, request, by, await desk.Clock(cancellation), cancellation);
        await db.SaveChangesAsync(cancellation);
        return letter;
    }

    /// <summary>Adds it to the unit of work; the caller saves.</summary>
    internal async Task<RequestLetter> Make(
        InformationRequest request, LetterForm form, ConsultationId? consultation, Actor by, CaseClock clock, CancellationToken cancellation, string? writer = null)
    {
        var letter = new RequestLetter(EntityId.New<RequestLetterId>(time), request, form, consultation, time.GetUtcNow());
        await Write(letter, request, by, clock, cancellation, writer);
        db.RequestLetters.Add(letter);
        return letter;
    }

    private async Task Write(RequestLetter letter, InformationRequest request, Actor by, CaseClock clock, CancellationToken cancellation, string? writer = null)
    {
        var template = await templates.On(letter.Code, clock.Today, cancellation);
        var asked = request.Consultations.FirstOrDefault(each => each.Id == letter.ConsultationId);
        var text = template.Write(await facts.Of(request, letter.Form, asked, clock, cancellation));
        letter.Write(seal.Seal(text), template.Version, writer ?? by.Name);
        audit.Note(by, request.BodyId, request.Id.Value, new LetterDrafted(letter.Form.Name, template.Version));
    }

    private static Ruling Fits(LetterForm? form, InformationRequest request, ConsultationId? consultation) =>
        form is null ? Ruling.Refused("letter.unknown", "没有这种文书，请从列表中选择。")
        : LetterProposals.Fits(form, request, consultation) ? Ruling.Allowed
        : Ruling.Refused("letter.not-called-for", $"案件现在的情况不需要《{form.Name}》：请先登记相应的办理步骤（如要求补正、延期、征求意见、拟定答复），再拟写文书。");
}
