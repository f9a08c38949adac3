namespace Yangguang.Rules.Oversight.Annual;

/// <summary>
/// Table 2 of the annual report, 主动公开政府信息情况 (国办公开办函〔2021〕30号): what art. 20 of the disclosure regulation names, item by
/// item, in counts and, for fees, in 万元.
/// </summary>
public static class ProactiveForm
{
    /// <summary>收费金额 in 万元: the one cell that may have decimals.</summary>
    public const string Fees = "fees";

    /// <summary>行政规范性文件 made in the year.</summary>
    public const string NormsIssued = "norms.issued";

    /// <summary>行政规范性文件 ended in the year.</summary>
    public const string NormsRepealed = "norms.repealed";

    /// <summary>行政规范性文件 in force at the end of the year.</summary>
    public const string NormsInForce = "norms.inForce";

    /// <summary>规章 made in the year: an organ of a county has no power to make any.</summary>
    public const string RegulationsIssued = "regulations.issued";

    private static readonly string[] OfDocuments = ["本年制发件数", "本年废止件数", "现行有效件数"];

    /// <summary>The blocks of the table in its order.</summary>
    public static IReadOnlyList<ProactiveBlock> Blocks { get; } =
    [
        new("第二十条第（一）项", OfDocuments,
        [
            new("规章", [RegulationsIssued, "regulations.repealed", "regulations.inForce"]),
            new("行政规范性文件", [NormsIssued, NormsRepealed, NormsInForce]),
        ]),
        new("第二十条第（五）项", ["本年处理决定数量"], [new("行政许可", ["permits"])]),
        new("第二十条第（六）项", ["本年处理决定数量"], [new("行政处罚", ["penalties"]), new("行政强制", ["coercion"])]),
        new("第二十条第（八）项", ["本年收费金额（单位：万元）"], [new("行政事业性收费", [Fees])]),
    ];

    /// <summary>The names of all cells, in the order of the table.</summary>
    public static IReadOnlyList<string> Cells { get; } = [.. Blocks.SelectMany(block => block.Rows).SelectMany(row => row.Cells)];

    /// <summary>A cell in words, e.g. 行政规范性文件本年制发件数; its name when the table has no such cell.</summary>
    public static string Label(string cell) => Blocks
        .SelectMany(block => block.Rows.SelectMany(row => row.Cells.Select((name, at) => (name, words: row.Label + block.Columns[at]))))
        .Where(each => each.name == cell).Select(each => each.words).FirstOrDefault(cell);
}

/// <summary>The rows of table 2 under one item of art. 20.</summary>
/// <param name="Label">The item, as printed.</param>
/// <param name="Columns">Heads of its cells.</param>
/// <param name="Rows">What it counts.</param>
public sealed record ProactiveBlock(string Label, IReadOnlyList<string> Columns, IReadOnlyList<ProactiveRow> Rows);

/// <summary>One line of table 2.</summary>
/// <param name="Label">What it counts.</param>
/// <param name="Cells">Names of its cells, under the heads of its block.</param>
public sealed record ProactiveRow(string Label, IReadOnlyList<string> Cells);
