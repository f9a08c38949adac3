namespace Yangguang.Rules.Requests.Fees;

/// <summary>How an information processing fee is counted: one way for one request, never both (信息处理费管理办法).</summary>
public enum FeeWay
{
    /// <summary>按件计收.</summary>
    ByItem,

    /// <summary>按量计收.</summary>
    ByPage,
}
