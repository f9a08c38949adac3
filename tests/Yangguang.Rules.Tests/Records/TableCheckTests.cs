using Yangguang.Rules.Records.Tables;

namespace Yangguang.Rules.Tests.Records;

/// <summary>Structured tables: columns, widths, sums (G07, G08).</summary>
public sealed class TableCheckTests
{
    [Fact]
    public void A_total_that_adds_up_passes_and_one_that_does_not_is_told_with_both_figures()
    {
        const string list = "姓名\t金额\n张*\t300.5\n李*\t199.5\n合计\t500";
        Assert.Empty(Check(list, TableKind.SubsidyList));

        var found = Assert.Single(Check(list.Replace("500", "510", StringComparison.Ordinal), TableKind.SubsidyList));

        Assert.Equal(4, found.Line);
        Assert.Contains("合计为510，各行相加为500", found.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("10\n0.1\n0.1\n0.1", "0.3")]
    [InlineData("33.3\n33.3\n33.3", "100.0")]
    public void Rounding_of_the_last_digit_is_no_error(string parts, string total) =>
        Assert.Empty(Check("名称,数\n" + string.Join('\n', parts.Split('\n').Skip(parts.StartsWith("10", StringComparison.Ordinal) ? 1 : 0).Select(part => "某," + part)) + $"\n合计,{total}", TableKind.Plain));

    // 三公经费 is the sum of its three, cars of purchase and running
    [Fact]
    public void The_three_public_expenses_add_up()
    {
        const string budget = """
            项目,预算数
            三公经费合计,10
            因公出国（境）费,2
            公务用车购置及运行费,6
            公务用车购置费,4
            公务用车运行维护费,2
            公务接待费,2
            收入总计,100
            支出总计,100
            """;
        Assert.Empty(Check(budget, TableKind.Budget));
        Assert.Contains(Check(budget.Replace("公务接待费,2", "公务接待费,3", StringComparison.Ordinal), TableKind.Budget), found => found.Message.Contains("三公", StringComparison.Ordinal));
        Assert.Contains(Check(budget.Replace("支出总计,100", "支出总计,99", StringComparison.Ordinal), TableKind.Budget), found => found.Message.Contains("不相等", StringComparison.Ordinal));
    }

    [Fact]
    public void Penalties_need_their_columns() =>
        Assert.Equal(
            ["缺少“违法事实”一列。", "缺少“处罚依据”一列。"],
            Check("当事人,决定书文号,处罚结果,决定日期\n某公司,昭市监罚〔2026〕1号,罚款,2026-03-02", TableKind.Penalties).Select(found => found.Message));

    [Fact]
    public void Lines_wider_than_the_head_and_empty_tables_are_told()
    {
        Assert.Equal(2, Assert.Single(Check("名称,数\n甲,1,2", TableKind.Plain)).Line);
        Assert.Equal(0, Assert.Single(Check("名称,数", TableKind.Plain)).Line);
        Assert.Empty(Check("", TableKind.None));
    }

    [Fact]
    public void A_quoted_cell_keeps_its_comma() =>
        Assert.Equal(["甲, 乙", "1,760"], RecordTable.Read("名称,数\n\"甲, 乙\",\"1,760\"").Rows[0]);

    private static IReadOnlyList<TableFinding> Check(string table, TableKind kind) => TableCheck.Of(RecordTable.Read(table), kind);
}
