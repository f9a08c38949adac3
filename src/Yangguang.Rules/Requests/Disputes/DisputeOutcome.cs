namespace Yangguang.Rules.Requests.Disputes;

/// <summary>How a dispute ended, as table 4 of the annual report tells it; one that has not ended has none (尚未审结).</summary>
public enum DisputeOutcome
{
    /// <summary>结果维持.</summary>
    Upheld,

    /// <summary>结果纠正.</summary>
    Corrected,

    /// <summary>其他结果: withdrawn, rejected without a hearing, settled.</summary>
    Otherwise,
}
