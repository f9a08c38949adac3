namespace Yangguang.Rules.Requests.Disputes;

/// <summary>行政复议、行政诉讼: how an answer is challenged; the three groups of table 4 of the annual report, in its order.</summary>
public enum DisputeKind
{
    /// <summary>行政复议.</summary>
    Reconsideration,

    /// <summary>行政诉讼，未经复议直接起诉.</summary>
    DirectLawsuit,

    /// <summary>行政诉讼，复议后起诉.</summary>
    LawsuitAfterReconsideration,
}
