using Yangguang.Accounts;
using Yangguang.Platform;
using Yangguang.Rules.Requests.Case;
using Yangguang.Rules.Requests.Decisions;

namespace Yangguang.Requests;

/// <summary>From the drafted result to its service (arts. 36–40).</summary>
public sealed partial class InformationRequest
{
    /// <summary>拟定的答复; empty before there is one.</summary>
    public AnswerDraft Draft { get; private set; } = new();

    /// <summary>The result, as lists and the annual report read it: that of the draft until it is signed.</summary>
    public DecisionCode? Decision { get; private set; }

    public Guid? DrafterId { get; private set; }

    public string DrafterName { get; private set; } = "";

    /// <summary>文号 of the letter of decision.</summary>
    public string LetterNumber { get; private set; } = "";

    public string SignerName { get; private set; } = "";

    /// <summary>Date of the letter, or of closing where there is none: the year in which the result counts.</summary>
    public DateOnly? DecidedOn { get; private set; }

    public SentAnswer Sent { get; private set; } = new();

    /// <summary>True when the answer left after the last day of its period.</summary>
    public bool AnswerWasLate { get; private set; }

    /// <summary>False while something attached to the answer still shows personal information.</summary>
    public bool FilesAreClean { get; private set; } = true;

    /// <summary>拟定答复.</summary>
    public void Decide(AnswerDraft draft, Actor by, CaseClock clock)
    {
        draft = draft.Tidied();
        Draft = Draft with { ThirdPartyExemption = draft.ThirdPartyExemption };
        Require(RequestAct.Decide, by, clock, new()
        {
            Decision = draft.Code,
            HasSearchRecord = draft.Search.IsComplete,
            IsOfAnotherOrgan = draft.IsOfAnotherOrgan,
        });
        Write(draft, by);
        Move(RequestAct.Decide, clock);
    }

    /// <summary>Changes the words of a drafted answer, not its result.</summary>
    public void Rewrite(AnswerDraft draft, Actor by)
    {
        RequestRules.IsAwaiting(State, RequestState.Decided).OrRefuse();
        RequestRules.IsSameResult(Draft.Code, draft.Code).OrRefuse();
        Write(draft.Tidied(), by);
        Revision++;
    }

    /// <summary>退回重拟.</summary>
    public void ReturnDecision(string reason, Actor by, CaseClock clock)
    {
        Require(RequestAct.ReturnDecision, by, clock);
        RequestRules.IsTold(reason, "退回的理由").OrRefuse();
        Move(RequestAct.ReturnDecision, clock);
        Decision = null;
    }

    /// <summary>签发 by a second person; the letter gets its number and its date.</summary>
    public void Sign(string number, DateOnly on, Actor by, CaseClock clock)
    {
        Require(RequestAct.Sign, by, clock);
        RequestRules.IsBetween(on, Clock.ReceivedOn!.Value, clock.Today, "签发日期", "收到申请之日").OrRefuse();
        (LetterNumber, SignerName, DecidedOn) = (number, by.Name, on);
        Move(RequestAct.Sign, clock);
    }

    /// <summary>送达: in time when signed for, posted or sent off by the last day (国办公开办函〔2016〕235号).</summary>
    public void Deliver(SentAnswer sent, Actor by, CaseClock clock)
    {
        Sent = sent with { Proof = sent.Proof.Trim() };
        RequestRules.IsProven(Sent, DecidedOn, clock.Today).OrRefuse();
        Require(RequestAct.Deliver, by, clock);
        AnswerWasLate = !GivesUp && Sent.ToDelivery()!.IsInTime(ReplyBy(clock)!) == false;
        ClosedOn = Sent.ToDelivery()!.RepliedOn;
        Move(RequestAct.Deliver, clock);
    }

    /// <summary>Posted letters are signed for later: remedies run from that day.</summary>
    public void NoteServed(DateOnly on, string proof, CaseClock clock)
    {
        RequestRules.IsAwaiting(State, RequestState.Delivered).OrRefuse();
        RequestRules.IsBetween(on, Sent.DispatchedOn!.Value, clock.Today, "签收日期", "发出日期").OrRefuse();
        Sent = Sent with { ServedOn = on, Proof = proof.Trim() is { Length: > 0 } told ? told : Sent.Proof };
        Revision++;
    }

    public void NoteFiles(bool areClean)
    {
        FilesAreClean = areClean;
        Revision++;
    }

    // While a correction or a payment is awaited the office's period stands still, unless its own notice was late (arts. 30, 42).
    private bool GivesUp => (Decision == DecisionCode.NotCorrected && !CorrectionWasLate) || Decision == DecisionCode.FeeUnpaid;

    private void Write(AnswerDraft draft, Actor by)
    {
        Draft = draft;
        Decision = draft.Code;
        (DrafterId, DrafterName) = (by.StaffId, by.Name);
    }
}
