using System.Text;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Yangguang.Audit;
using Yangguang.Platform;
using Yangguang.Platform.Files;
using Yangguang.Platform.Office;
using Yangguang.Platform.Persistence;
using Yangguang.Requests.Files;
using Yangguang.Requests.Letters;
using Yangguang.Rules.Requests.Decisions;
using Yangguang.Shared;

namespace Yangguang.Requests.Archive;

/// <summary>What goes into the folder of a case: its sheet of registration, its letters as signed, what was given with them, how it all went.</summary>
public sealed class FolderParts(YangguangDb db, CaseFacts facts, TemplateBook templates, LetterPress press, FileStore store, SealedFiles vault)
{
    internal async Task<IReadOnlyList<FolderPart>> Of(InformationRequest request, CaseClock clock, CancellationToken cancellation)
    {
        var letters = await db.RequestLetters.AsNoTracking().Where(letter => letter.RequestId == request.Id && letter.State != LetterState.Draft)
            .OrderBy(letter => letter.MadeAt).ThenBy(letter => letter.Id).ToListAsync(cancellation);
        List<FolderPart> parts = letters.Exists(letter => letter.Code == Registration.Code && letter.State == LetterState.Issued) ? [] : [await Sheet(request, clock, cancellation)];
        foreach (var letter in letters.Where(letter => letter.Paper.Length > 0))
            parts.Add(await Paper(letter, cancellation));
        parts.AddRange(await Files(request, cancellation));
        parts.AddRange(await Brought(request, cancellation));
        parts.Add(await Timeline(request, cancellation));
        parts.Add(Words("送达和办理情况.txt", "送达和办理情况", request.ArchivedOn, Course(request, letters)));
        return parts;
    }

    private static LetterForm Registration => LetterForms.Of(LetterKind.RegistrationForm);

    private async Task<FolderPart> Sheet(InformationRequest request, CaseClock clock, CancellationToken cancellation)
    {
        var day = request.Clock.ReceivedOn ?? request.Intake.ArrivedOn;
        var template = await templates.On(Registration.Code, day, cancellation);
        var text = template.Write(await facts.Of(request, Registration, null, clock, cancellation));
        return new("申请登记表.docx", text.Title, request.Number ?? "", day, OfficialPrinter.Print(text.OnPaper(Registration, "", "", null)));
    }

    private async Task<FolderPart> Paper(RequestLetter letter, CancellationToken cancellation)
    {
        var voided = letter.State == LetterState.Voided ? "（已作废）" : "";
        return new($"{letter.Form.Name}{voided}.docx", letter.Form.Name + voided, letter.Number ?? "", letter.SignedOn, await press.Docx(letter, cancellation));
    }

    private async Task<List<FolderPart>> Files(InformationRequest request, CancellationToken cancellation)
    {
        var parts = new List<FolderPart>();
        foreach (var file in await db.AnswerFiles.AsNoTracking().Where(file => file.RequestId == request.Id).OrderBy(file => file.Id).ToListAsync(cancellation))
        {
            await using var stored = store.Open(file.File);
            using var content = new MemoryStream();
            await stored.CopyToAsync(content, cancellation);
            parts.Add(new($"附件 {file.Name}", $"答复附件：{file.Title}", "", request.DecidedOn, content.ToArray()));
        }

        return parts;
    }

    /// <summary>What the applicant brought, save what proves who the applicant is: that is forgotten in time and stays outside.</summary>
    private async Task<List<FolderPart>> Brought(InformationRequest request, CancellationToken cancellation)
    {
        var parts = new List<FolderPart>();
        foreach (var file in await db.RequestFiles.AsNoTracking().Where(file => file.RequestId == request.Id && file.Purpose != FilePurpose.Identity && file.Purpose != FilePurpose.Authorisation)
            .OrderBy(file => file.ArrivedAt).ThenBy(file => file.Id).ToListAsync(cancellation))
        {
            var name = file.Purpose.InWords();
            parts.Add(new($"{name}.{file.Extension}", $"{name}（{file.ArrivedBy}）", "", file.ArrivedAt.DayInChina(), await vault.Open(file.Stored, cancellation)));
        }

        return parts;
    }

    /// <summary>The audit of the case, which carries no personal data.</summary>
    private async Task<FolderPart> Timeline(InformationRequest request, CancellationToken cancellation)
    {
        var id = request.Id.Value;
        var entries = await db.Audit.AsNoTracking().Where(entry => entry.Subject == id).OrderBy(entry => entry.At).ThenBy(entry => entry.Id).ToListAsync(cancellation);
        var lines = entries.Select(entry => $"{entry.At.HourText()}\t{entry.ActorName}\t{EventWords.Of(entry.Event, entry.Detail)}");
        return Words("办理过程.txt", "办理过程（操作记录）", request.ArchivedOn, string.Join("\r\n", lines.Prepend("时间\t人员\t事项")));
    }

    private static string Course(InformationRequest request, IReadOnlyList<RequestLetter> letters) => JsonSerializer.Serialize(new
    {
        登记编号 = request.Number,
        提交方式 = request.Intake.Channel.InWords(),
        收到日期 = request.Clock.ReceivedOn.Day(),
        申请人类别 = request.ApplicantKind.InWords(),
        申请内容 = request.Wish.Subject,
        办理结果 = request.Decision is { } code ? DecisionCodes.Of(code).Label : "",
        文号 = request.LetterNumber,
        签发日期 = request.DecidedOn.Day(),
        送达方式 = request.Sent.Way?.InWords() ?? "",
        发出日期 = request.Sent.DispatchedOn.Day(),
        签收日期 = request.Sent.ServedOn.Day(),
        送达凭证 = request.Sent.Proof,
        逾期 = request.AnswerWasLate,
        归档日期 = request.ArchivedOn.Day(),
        文书送达 = letters.Where(letter => letter.Sent.Means is not null).Select(letter => new
        {
            文书 = letter.Form.Name,
            文号 = letter.Number,
            方式 = letter.Sent.Means!.Value.InWords(),
            发出 = letter.Sent.DispatchedOn.Day(),
            签收 = letter.Sent.ServedOn.Day(),
            凭证 = letter.Sent.Proof,
        }),
    }, Indented);

    private static JsonSerializerOptions Indented { get; } = new(ChineseJson.Options) { WriteIndented = true, PropertyNamingPolicy = null };

    private static FolderPart Words(string name, string title, DateOnly? on, string words) => new(name, title, "", on, Encoding.UTF8.GetPreamble().Concat(Encoding.UTF8.GetBytes(words)).ToArray());
}
