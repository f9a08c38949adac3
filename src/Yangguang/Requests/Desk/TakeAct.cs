using Microsoft.EntityFrameworkCore;
using Yangguang.Accounts;
using Yangguang.Bodies;
using Yangguang.Catalog;
using Yangguang.Platform.Persistence;
using Yangguang.Requests.Acts;

namespace Yangguang.Requests.Desk;

/// <summary>From the form of an act to the use case that does it; answers with the sentence shown afterwards.</summary>
public sealed class TakeAct(
    YangguangDb db, CaseDesk desk, FindKin kin, ConfirmReceipt confirm, RegisterRequest register, AskCorrection correction, AskReason reason, Consult consult,
    ExtendReply extend, NoticeFee fee, SignDecision sign, DeliverDecision deliver, CloseRequest close, SubmitRequest submit, LinkRequests link, MakePublic makePublic)
{
    public async Task<string> Run(RequestId id, ActInput input, Actor by, CancellationToken cancellation)
    {
        var text = input.Text ?? "";
        if (input.Act is CaseAct.Split or CaseAct.Consult or CaseAct.Fee or CaseAct.PassTo or CaseAct.Sign or CaseAct.MakePublic)
            return await RunLonger(id, input, by, cancellation);
        var request = await (input.Act switch
        {
            CaseAct.Confirm => confirm.Run(id, input.Day(), text, by, cancellation),
            CaseAct.Unreachable => confirm.NoteUnreachable(id, text, by, cancellation),
            CaseAct.Register => register.Run(id, by, cancellation),
            CaseAct.AskCorrection => correction.Run(id, text, input.Day(), by, cancellation),
            CaseAct.CorrectionServed => correction.NoteServed(id, input.Day(), by, cancellation),
            CaseAct.Correction => Correct(id, input, by, cancellation),
            CaseAct.AskReason => reason.Run(id, text, input.Day(), by, cancellation),
            CaseAct.AcceptReason => reason.Accept(id, input.On, by, cancellation),
            CaseAct.LetterReceived => consult.NoteReceived(id, Letter(input), input.Day(), by, cancellation),
            CaseAct.CloseLetter => consult.Close(id, Letter(input), input.Opinion, input.Day(), text, by, cancellation),
            CaseAct.Extend => extend.Run(id, input.Days, input.Day(), text, by, cancellation),
            CaseAct.FeeServed => fee.NoteServed(id, input.Day(), by, cancellation),
            CaseAct.Payment => fee.NotePayment(id, input.Day(), by, cancellation),
            CaseAct.Return => sign.Return(id, text, by, cancellation),
            CaseAct.Deliver => deliver.Run(id, Sent(input), by, cancellation),
            CaseAct.Served => deliver.NoteServed(id, input.Day(), input.Proof ?? "", by, cancellation),
            CaseAct.Withdraw => close.Withdraw(id, input.Day(), text, by, cancellation),
            CaseAct.Archive => close.Archive(id, by, cancellation),
            CaseAct.Link => link.Run(id, RequestId.From(input.Chosen(input.Other, "要关联的申请")), by, cancellation),
            _ => throw new ArgumentOutOfRangeException(nameof(input)),
        });
        return Said(input.Act, request);
    }

    /// <summary>The wish as it reads after a correction: what was typed in the form, the rest as it was.</summary>
    internal static RequestWish Corrected(RequestWish wish, ActInput input) => wish with
    {
        Subject = input.Subject ?? wish.Subject,
        DocumentNumber = input.DocumentNumber ?? wish.DocumentNumber,
        Description = input.Description ?? wish.Description,
    };

    private async Task<string> RunLonger(RequestId id, ActInput input, Actor by, CancellationToken cancellation)
    {
        switch (input.Act)
        {
            case CaseAct.Split:
                var lines = (input.Text ?? "").Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
                if (lines.Length == 0)
                    throw ActInput.Missing("要拆分出来的内容，每行一件");
                var wish = (await desk.Open(id, cancellation)).Wish;
                var made = await submit.Split(id, [.. lines.Select(line => wish with { Subject = line, DocumentNumber = "", Description = "" })], by, cancellation);
                return $"已拆分出 {made.Count} 件，收到之日与本件相同，请逐件登记。";
            case CaseAct.Consult:
                await consult.Run(id, await Party(input, cancellation), input.Day(), by, cancellation);
                return "征求意见函已登记。对方收到后请登记日期，其答复期限从那天起算。";
            case CaseAct.Fee:
                var request = await desk.Open(id, cancellation);
                var proposal = FeeProposal.Of(input.FeeWay, await kin.OrdinalInMonth(request, cancellation), input.Pages ?? 0);
                await fee.Run(id, proposal.Fen, proposal.Basis, input.Day(), by, cancellation);
                return $"收费通知已登记，{proposal.Fen.InYuan()} 元（{proposal.Basis}）。送达后请登记日期。";
            case CaseAct.PassTo:
                var staffId = input.Chosen(input.Officer, "经办人");
                var officer = await db.Staff.AsNoTracking().SingleAsync(staff => staff.Id == staffId, cancellation);
                await register.PassTo(id, new(officer.Id, officer.DisplayName, officer.BodyId, officer.Role), by, cancellation);
                return $"已转交{officer.DisplayName}办理。";
            case CaseAct.Sign:
                return $"已签发，文号 {(await sign.Run(id, by, cancellation)).LetterNumber}。请尽快送达并登记凭证。";
            default:
                await makePublic.Run(id, CatalogItemId.From(input.Chosen(input.Item, "公开事项")), input.Text ?? "", by, cancellation);
                return "已生成公开信息的草稿，由信息员写完正文后提交审核。";
        }
    }

    private async Task<InformationRequest> Correct(RequestId id, ActInput input, Actor by, CancellationToken cancellation) =>
        await correction.NoteCorrection(id, input.Day(), Corrected((await desk.Open(id, cancellation)).Wish, input), by, cancellation);

    private async Task<ConsultedParty> Party(ActInput input, CancellationToken cancellation)
    {
        if (input.Kind == ConsultationKind.ThirdParty || input.Organ is not { } organ)
            return new(input.Kind, input.Party ?? "", input.Contact ?? "", null, input.Text ?? "");
        var body = await db.Bodies.AsNoTracking().SingleAsync(body => body.Id == BodyId.From(organ), cancellation);
        return new(input.Kind, body.Name, input.Contact ?? "", body.Id, input.Text ?? "");
    }

    private static ConsultationId Letter(ActInput input) => ConsultationId.From(input.Chosen(input.Letter, "是哪一封函"));

    private static SentAnswer Sent(ActInput input) => new()
    {
        Way = input.Way,
        DispatchedOn = input.On,
        ServedOn = input.ServedOn,
        Proof = input.Proof ?? "",
    };

    private static string Said(CaseAct act, InformationRequest request) => act switch
    {
        CaseAct.Register => $"已登记，编号 {request.Number}，答复期限 {request.DueOn.Day()}。",
        CaseAct.AskCorrection when request.CorrectionWasLate => "补正告知已登记。告知超过了七个工作日，答复期限不因补正重新计算，已列入异常清单。",
        CaseAct.Deliver when request.AnswerWasLate => "送达已登记。答复晚于法定期限，已列入异常清单。",
        CaseAct.Link => "已关联。",
        CaseAct.Archive => "已归档。",
        CaseAct.Withdraw => "已登记撤回，申请终结。",
        _ => request.DueOn is { } due ? $"已登记。现在的答复期限是 {due:yyyy-MM-dd}。" : "已登记。",
    };
}
