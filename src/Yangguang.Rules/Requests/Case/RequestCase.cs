using Yangguang.Rules.Law;
using Yangguang.Rules.Requests.Decisions;
using Yangguang.Rules.Time;

namespace Yangguang.Rules.Requests.Case;

/// <summary>A request as the rules see it on a day. Answers what may be done and where it leads.</summary>
public sealed record RequestCase
{
    /// <summary>Where it is.</summary>
    public required RequestState State { get; init; }

    /// <summary>The day of the act.</summary>
    public required DateOnly Today { get; init; }

    /// <summary>收到申请之日; null while it waits for confirmation.</summary>
    public DateOnly? ReceivedOn { get; init; }

    /// <summary>The reply deadline as it stands; null while no clock runs.</summary>
    public Deadline? ReplyBy { get; init; }

    /// <summary>True when a correction notice went out before.</summary>
    public bool HasAskedCorrection { get; init; }

    /// <summary>The last day to wait for a correction, <see cref="CorrectionNotice.WaitUntil"/>; null while none is awaited or its notice is not served.</summary>
    public DateOnly? CorrectionAwaitedUntil { get; init; }

    /// <summary>True when the applicant was asked to explain many or repeated requests (art. 35).</summary>
    public bool HasAskedReason { get; init; }

    /// <summary>True when the period was extended before.</summary>
    public bool IsExtended { get; init; }

    /// <summary>Letters of consultation that have neither come back nor run out.</summary>
    public int OpenLetters { get; init; }

    /// <summary>True when a third party was heard and its letter is closed.</summary>
    public bool HasHeardThirdParty { get; init; }

    /// <summary>Why a third party need not be heard; empty when none is claimed.</summary>
    public string ThirdPartyExemption { get; init; } = "";

    /// <summary>The last day to pay a fee, <see cref="FeePayment.PayBy"/>; null while none is asked or its notice is not served.</summary>
    public DateOnly? FeePayableUntil { get; init; }

    /// <summary>The result of the drafted letter; null before there is one.</summary>
    public DecisionCode? Decision { get; init; }

    /// <summary>What the drafted letter says.</summary>
    public IReadOnlySet<LetterElement> Said { get; init; } = new HashSet<LetterElement>();

    /// <summary>Who drafted the letter; may not sign it.</summary>
    public Guid? DrafterId { get; init; }

    /// <summary>True when every attachment passed the check for personal information, or there is none.</summary>
    public bool AttachmentsAreClean { get; init; } = true;

    /// <summary>How the letter went out; null before.</summary>
    public Delivery? Delivery { get; init; }

    /// <summary>Whether somebody may do something to it now.</summary>
    /// <param name="act">What is to be done.</param>
    /// <param name="by">Who does it.</param>
    /// <param name="details">What the act needs to know besides.</param>
    public Ruling May(RequestAct act, Guid by, RequestActDetails? details = null) => !RequestTable.Allows(State, act)
        ? Ruling.Refused("request.state", $"申请处于“{State.InWords()}”，现在不能{act.InWords()}。请刷新页面查看最新状态。")
        : RequestGuards.Of(this, act, by, details ?? RequestActDetails.None).FirstOrDefault(ruling => !ruling.IsAllowed) ?? Ruling.Allowed;

    /// <summary>The state that an allowed act leads to.</summary>
    /// <exception cref="InvalidOperationException">The table has no such move.</exception>
    public RequestState After(RequestAct act)
    {
        var targets = RequestTable.Moves.Where(move => move.From == State && move.Act == act).Select(move => move.To).ToList();
        return targets switch
        {
            [var only] => only,
            [] => throw new InvalidOperationException($"{act} leads nowhere from {State}"),
            _ when act == RequestAct.ReturnDecision => Awaited,
            _ => OpenLetters > 1 ? RequestState.Consulting : RequestState.InReview,
        };
    }

    // A draft that gives a request up goes back to what was being waited for.
    private RequestState Awaited => Decision switch
    {
        DecisionCode.NotCorrected => RequestState.CorrectionAsked,
        DecisionCode.FeeUnpaid => RequestState.FeeNoticed,
        _ => RequestState.InReview,
    };
}
