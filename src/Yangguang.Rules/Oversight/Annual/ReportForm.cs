using Yangguang.Rules.Requests.Decisions;

namespace Yangguang.Rules.Oversight.Annual;

/// <summary>
/// The form of 政府信息公开工作年度报告 (国办公开办函〔2021〕30号, since the report of 2021): table 3 has 25 rows of figures in seven
/// columns, table 4 three groups of five.
/// </summary>
public static class ReportForm
{
    /// <summary>一、本年新收.</summary>
    public const string Received = "R1";

    /// <summary>二、上年结转.</summary>
    public const string CarriedIn = "R2";

    /// <summary>三（七）总计.</summary>
    public const string Results = "R3.7";

    /// <summary>四、结转下年度.</summary>
    public const string CarriedOut = "R4";

    /// <summary>Columns of table 3: the kinds of applicants, then their sum.</summary>
    public static IReadOnlyList<string> Columns { get; } = ["自然人", "商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他", "总计"];

    /// <summary>Rows of the results, in the order of the table; each is filled by one or more decisions.</summary>
    public static IReadOnlyList<ReportRow> ResultRows { get; } =
        [.. DecisionCodes.All.Select(decision => new ReportRow(decision.ReportRow, decision.Label)).DistinctBy(row => row.Id)];

    /// <summary>All rows with figures, in the order of the table.</summary>
    public static IReadOnlyList<ReportRow> Rows { get; } =
    [
        new(Received, "一、本年新收政府信息公开申请数量"),
        new(CarriedIn, "二、上年结转政府信息公开申请数量"),
        .. ResultRows,
        new(Results, "三、本年度办理结果（七）总计"),
        new(CarriedOut, "四、结转下年度继续办理"),
    ];

    /// <summary>Columns of each group of table 4.</summary>
    public static IReadOnlyList<string> DisputeColumns { get; } = ["结果维持", "结果纠正", "其他结果", "尚未审结", "总计"];

    /// <summary>Groups of table 4 by their short names.</summary>
    public static IReadOnlyList<ReportRow> DisputeGroups { get; } =
        [new("reconsideration", "行政复议"), new("direct", "行政诉讼：未经复议直接起诉"), new("afterReconsideration", "行政诉讼：复议后起诉")];
}
