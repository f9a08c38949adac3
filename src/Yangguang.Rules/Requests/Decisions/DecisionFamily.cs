namespace Yangguang.Rules.Requests.Decisions;

/// <summary>The six groups of results in table 3 of the annual report, in its order (国办公开办函〔2021〕30号).</summary>
public enum DecisionFamily
{
    /// <summary>（一）予以公开.</summary>
    Granted,

    /// <summary>（二）部分公开.</summary>
    PartlyGranted,

    /// <summary>（三）不予公开.</summary>
    Withheld,

    /// <summary>（四）无法提供.</summary>
    Unavailable,

    /// <summary>（五）不予处理.</summary>
    NotProcessed,

    /// <summary>（六）其他处理.</summary>
    Otherwise,
}
