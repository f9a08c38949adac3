namespace Yangguang.Requests;

/// <summary>What a request waits for next, by the day on which that has to be done.</summary>
public enum NextStep
{
    /// <summary>与申请人确认收到.</summary>
    Confirm,

    /// <summary>答复.</summary>
    Answer,

    /// <summary>等待补正.</summary>
    AwaitCorrection,

    /// <summary>等待征求意见.</summary>
    AwaitOpinion,

    /// <summary>等待缴费.</summary>
    AwaitPayment,

    /// <summary>归档.</summary>
    Archive,

    /// <summary>办结.</summary>
    Nothing,
}
