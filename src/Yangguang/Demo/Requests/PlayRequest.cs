using Yangguang.Accounts;
using Yangguang.Platform;
using Yangguang.Requests;
using Yangguang.Requests.Acts;
using Yangguang.Rules.Requests;
using Yangguang.Rules.Requests.Decisions;
using Yangguang.Rules.Time;

namespace Yangguang.Demo.Requests;

/// <summary>Plays one request through the use cases of the desk, the clock moved to each of its days, until it stands where it stands today.</summary>
internal sealed class PlayRequest(IServiceProvider services, RequestPlot plot, Actor clerk, Actor head, DemoTime time, DateOnly today)
{
    private readonly Dice _dice = new(plot.Key);
    private DateOnly _received;
    private RequestId _id;

    private DateOnly Now => time.Today();

    /// <summary>Null when it never came as far as a request.</summary>
    public async Task<RequestId> Run(BodiesOfPlot bodies)
    {
        var arrived = WorkingCalendar.National.RollBack(today.AddDays(-plot.DaysAgo));
        MoveTo(arrived);
        var intake = new RequestIntake
        {
            Channel = plot.Channel,
            ArrivedOn = arrived,
            Evidence = plot.Channel == ReceiptChannel.SignedMail ? $"12345{_dice.Between(10000000, 99999999)}，收发室签收" : "",
            FilledBy = plot.Channel == ReceiptChannel.Oral ? clerk.Name : "",
        };
        var by = plot.Channel == ReceiptChannel.Internet ? CaseDesk.Applicant : clerk;
        _id = (await Use<SubmitRequest>().Run(bodies.Of(plot.Login), intake, InventedApplicants.Of(plot), Wish(), by)).Request.Id;
        _received = arrived;
        await Begin();
        return _id;
    }

    private RequestWish Wish() => new()
    {
        Subject = plot.Subject,
        Description = plot.Subject.Length < 8 ? "" : $"请提供“{plot.Subject}”的文件全文。",
        Form = plot.Channel == ReceiptChannel.Internet ? InformationForm.Electronic : InformationForm.Paper,
        Way = plot.Channel == ReceiptChannel.Internet ? ObtainWay.Portal : ObtainWay.Post,
        TakesOtherForm = _dice.Chance(0.5),
        MayPublishAnswer = _dice.Chance(0.4),
        SuggestsProactive = plot.Subject.Contains("名册", StringComparison.Ordinal),
    };

    private async Task Begin()
    {
        if (plot.Stop == RequestStop.Confirm)
            return;
        if (plot.Channel is ReceiptChannel.Internet or ReceiptChannel.Fax or ReceiptChannel.PlainMail)
        {
            _received = WorkingCalendar.National.AddWorkingDays(_received, plot.Channel == ReceiptChannel.PlainMail ? 0 : 1);
            if (!Reach(0))
                return;
            await Use<ConfirmReceipt>().Run(_id, _received, "电话，本人", clerk);
        }

        if (plot.Stop == RequestStop.Register)
            return;
        await Use<RegisterRequest>().Run(_id, clerk);
        await GoOn();
    }

    private async Task GoOn()
    {
        if (plot.Stop == RequestStop.Withdraw && Reach(4))
            await Use<CloseRequest>().Withdraw(_id, Now, "已从其他途径得到", clerk);
        else if (plot.Stop == RequestStop.Correct || plot.Code is DecisionCode.StillUnclear or DecisionCode.NotCorrected)
            await Correct();
        else if (plot.Stop == RequestStop.Consult || plot.Code is DecisionCode.ThirdPartyRights or DecisionCode.PartlyGranted)
            await Hear();
        else if (plot.Stop == RequestStop.Fee || plot.Code == DecisionCode.FeeUnpaid)
            await Charge();
        else
            await Answer(_dice.Between(5, 14));
    }

    private async Task Correct()
    {
        if (!Reach(3))
            return;
        await Use<AskCorrection>().Run(_id, "请写明所需文件的名称、年份或者地块位置", Now, clerk);
        if (!Reach(4))
            return;
        await Use<AskCorrection>().NoteServed(_id, Now, clerk);
        if (plot.Code == DecisionCode.NotCorrected)
        {
            await Answer(25);
        }
        else if (plot.Stop != RequestStop.Correct && Reach(10))
        {
            await Use<AskCorrection>().NoteCorrection(_id, Now, Wish() with { Description = "就是安置房那一片" }, clerk);
            await Answer(18);
        }
    }

    private async Task Hear()
    {
        if (!Reach(2))
            return;
        var letter = await Use<Consult>().Run(_id, new(ConsultationKind.ThirdParty, "昭明某实业有限公司（演示）", "昭明县工业大道8号", null, "拟公开的材料中与贵方有关的内容"), Now, clerk);
        if (!Reach(5))
            return;
        await Use<Consult>().NoteReceived(_id, letter, Now, clerk);
        if (plot.Stop == RequestStop.Consult || !Reach(12))
            return;
        await Use<Consult>().Close(_id, letter, plot.Code == DecisionCode.PartlyGranted ? Opinion.AgreesPartly : Opinion.Objects, Now, "涉及本公司商业秘密。", clerk);
        await Answer(17);
    }

    private async Task Charge()
    {
        if (!Reach(3))
            return;
        await Use<NoticeFee>().Run(_id, Rules.Requests.Fees.PageFee.Total(68), "按量计收，68 页", Now, clerk);
        if (!Reach(5))
            return;
        await Use<NoticeFee>().NoteServed(_id, Now, clerk);
        if (plot.Code == DecisionCode.FeeUnpaid)
            await Answer(30);
    }

    private async Task Answer(int day)
    {
        if (plot.IsExtended && Reach(16))
            await Use<ExtendReply>().Run(_id, 20, Now, "涉及的年份多，需要逐卷查找。", head);
        var drafted = (plot.IsSlow ? 23 : day) + (plot.IsExtended ? 15 : 0);
        if (plot.Stop == RequestStop.Review || !Reach(plot.Stop is RequestStop.Draft or RequestStop.Sign ? 8 : drafted))
            return;
        await Use<DraftDecision>().Run(_id, AnswerWords.For(plot.Code ?? DecisionCode.Granted, clerk.Name, Now), clerk);
        if (plot.Stop == RequestStop.Draft || !Reach((plot.Stop == RequestStop.Sign ? 8 : drafted) + 1))
            return;
        await Use<SignDecision>().Run(_id, head);
        if (plot.Stop != RequestStop.Sign)
            await Send(drafted + 1);
    }

    private async Task Send(int day)
    {
        var way = plot.Channel == ReceiptChannel.Internet ? DeliveryWay.Electronic : plot.Channel == ReceiptChannel.InPerson ? DeliveryWay.Personal : DeliveryWay.Post;
        var sent = new SentAnswer
        {
            Way = way,
            DispatchedOn = Now,
            ServedOn = way == DeliveryWay.Post ? null : Now,
            Proof = way == DeliveryWay.Post ? $"12345{_dice.Between(10000000, 99999999)}" : way == DeliveryWay.Personal ? "申请人签收" : "系统回执",
        };
        await Use<DeliverDecision>().Run(_id, sent, clerk);
        if (way == DeliveryWay.Post && plot.DaysAgo != 90 && Reach(day + 3))
            await Use<DeliverDecision>().NoteServed(_id, Now, "", clerk);
        if (plot.DaysAgo > 120 && Reach(day + 30))
            await Use<CloseRequest>().Archive(_id, clerk);
    }

    /// <summary>Moves to a working day after receipt; false when it has not come yet.</summary>
    private bool Reach(int workingDays)
    {
        var day = WorkingCalendar.National.AddWorkingDays(_received, workingDays);
        if (day > today)
            return false;
        MoveTo(day);
        return true;
    }

    private void MoveTo(DateOnly day)
    {
        if (day > Now || _id == default)
            time.MoveTo(OfficeHours.Morning(day, _dice));
    }

    private TUse Use<TUse>()
        where TUse : notnull => services.GetRequiredService<TUse>();
}
