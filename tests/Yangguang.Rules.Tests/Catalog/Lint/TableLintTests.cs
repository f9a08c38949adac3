using Yangguang.Rules.Catalog.Lint;

namespace Yangguang.Rules.Tests.Catalog.Lint;

public sealed class TableLintTests
{
    private static readonly LintContext Context = new() { On = new(2026, 6, 1) };

    [Fact] // L15
    public void The_same_item_twice_is_found_once()
    {
        var finding = Assert.Single(Findings("L15", [Row(1), Row(2), Row(2) with { Key = "3" }], Context));
        Assert.Equal("3", finding.RowKey);
    }

    [Theory] // L16
    [InlineData("昭明县扶贫领域基层政务公开标准目录", "2026-06-01", "昭明县乡村振兴领域基层政务公开标准目录")]
    [InlineData("昭明县扶贫领域基层政务公开标准目录", "2020-06-01", null)]
    [InlineData("国土空间规划(城乡规划)", "2026-06-01", null)]
    [InlineData("救灾", "2026-06-01", null)]
    public void An_area_that_was_renamed_is_told_its_new_name(string name, string on, string? repaired) =>
        Assert.Equal(repaired, Findings("L16", [Row(1)], Context with { AreaName = name, On = DateOnly.Parse(on) }).SingleOrDefault()?.Repair?.New);

    [Fact] // L22, A08: 95 % identical → notice, 90 % → none
    public void A_table_copied_from_the_guide_is_found()
    {
        var guide = Enumerable.Range(1, 20).Select(Row).ToList();
        LintRow[] copied = [.. guide.Take(19), Row(20) with { Body = "昭明县民政局" }];
        LintRow[] adapted = [.. guide.Take(18), Row(19) with { Body = "昭明县民政局" }, Row(20) with { Body = "昭明县民政局" }];
        var context = Context with { Template = guide };
        Assert.Single(Findings("L22", copied, context));
        Assert.Empty(Findings("L22", adapted, context));
    }

    [Fact] // L13
    public void A_lost_group_takes_the_name_above_and_broken_numbers_are_noted()
    {
        var lost = Assert.Single(Findings("L13", [Row(1), Row(2) with { Level1 = "" }], Context));
        Assert.Equal(("2", new CellRepair("", "事项1")), (lost.RowKey, lost.Repair));
        Assert.Null(Assert.Single(Findings("L13", [Row(1) with { Level1 = "" }], Context)).Repair);
        var numbered = Findings("L13", [Row(1) with { Number = 1 }, Row(2) with { Number = 1 }, Row(3) with { Number = 4 }], Context).Select(f => f.RowKey);
        Assert.Equal(["2", "3"], numbered);
        Assert.Empty(Findings("L13", [Row(1) with { Number = 7 }, Row(2) with { Number = 8 }, Row(3)], Context));
    }

    [Fact] // L14
    public void Ditto_is_written_out_from_the_nearest_row_that_says_it()
    {
        LintRow[] table = [Row(1), Row(2) with { TimeLimit = "同上" }, Row(3) with { TimeLimit = "同上", Elements = ["（内容同上）"] }];
        var findings = Findings("L14", table, Context).ToList();
        Assert.Equal(3, findings.Count);
        Assert.All(findings.Where(f => f.Cell == RowCell.TimeLimit), f => Assert.Equal(table[0].TimeLimit, f.Repair!.New));
        Assert.Equal(string.Join('\n', table[1].Elements), findings.Single(f => f.Cell == RowCell.Elements).Repair!.New);
        Assert.Null(Assert.Single(Findings("L14", [table[1]], Context)).Repair);
    }

    [Fact] // L17, L18, A18, D8
    public void A_proactive_row_needs_a_column_and_the_column_something_in_time_or_a_signature()
    {
        var context = Context with
        {
            Placements = new Dictionary<string, RowPlacement>
            {
                ["1"] = new("", false),
                ["2"] = new("社会救助", false),
                ["3"] = new("社会救助", true),
                ["4"] = new("社会救助", false, IsExplained: true),
            },
        };
        Assert.Equal(["L17", "L18", "", "", ""], Enumerable.Range(1, 5)
            .Select(number => CatalogLint.CheckPlacement(Row(number), context).SingleOrDefault()?.Rule ?? ""));
        Assert.Empty(CatalogLint.CheckPlacement(Row(1) with { IsProactive = false, IsOnRequest = true }, context));
    }

    [Fact] // L20: a paper of 2017-11-06 asks for drafts by 2017-10-29; a task of April 2020 in a paper of July
    public void A_task_due_before_its_plan_is_found()
    {
        var findings = DeadlineBeforePlan.Check(new(2017, 11, 6), [("1", "报送试点方案", new(2017, 10, 29)), ("2", "报送目录", new(2018, 1, 19))]);
        Assert.Equal("1", Assert.Single(findings).RowKey);
        Assert.Single(DeadlineBeforePlan.Check(new(2020, 7, 3), [("16", "舆情处置回应机制", new(2020, 4, 30))]));
        Assert.Empty(DeadlineBeforePlan.Check(new(2020, 7, 3), [("1", "当日任务", new(2020, 7, 3))]));
    }

    [Fact] // L21
    public void A_village_copy_must_agree_with_the_township()
    {
        var finding = Assert.Single(DifferingVillageCopy.Check([Row(1), Row(2)], [Row(1) with { Key = "v1", TimeLimit = "长期公开" }, Row(9)]));
        Assert.Equal(("v1", RowCell.TimeLimit), (finding.RowKey, finding.Cell));
    }

    private static IEnumerable<LintFinding> Findings(string rule, IReadOnlyList<LintRow> table, LintContext context) =>
        CatalogLint.Check(table, context).Where(finding => finding.Rule == rule);

    private static LintRow Row(int number) => new()
    {
        Key = $"{number}",
        Level1 = $"事项{number % 700}",
        Level2 = $"项目{number}",
        Elements = ["文件名称", "文号", "发文部门", $"要素{number % 50}"],
        LegalBasis = ["《中华人民共和国政府信息公开条例》", $"《关于第{number % 300}项工作的意见》(国发〔2012〕{number % 300}号)"],
        TimeLimit = $"信息形成或者变更之日起{number % 20 + 1}个工作日内公开",
        Body = "县级政府民政部门、乡镇政府(街道办事处)",
        Channels = ["政府网站", "公开查阅点"],
        IsForEveryone = true,
        IsProactive = true,
        Tiers = ["县级"],
    };
}
