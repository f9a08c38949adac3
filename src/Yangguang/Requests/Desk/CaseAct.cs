namespace Yangguang.Requests.Desk;

/// <summary>What the case page offers to do: the acts of the state table, and the facts noted between them.</summary>
public enum CaseAct
{
    Confirm,
    Unreachable,
    Register,
    AskCorrection,
    CorrectionServed,
    Correction,
    AskReason,
    AcceptReason,
    Consult,
    LetterReceived,
    CloseLetter,
    Extend,
    Fee,
    FeeServed,
    Payment,
    Answer,
    Sign,
    Return,
    Deliver,
    Served,
    Archive,
    Withdraw,
    PassTo,
    Split,
    Link,
    MakePublic,
}
