using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Mvc;
using Yangguang.Catalog.Versions;
using Yangguang.Rules.Time;

namespace Yangguang.Integration.Api;

/// <summary>An example of every shape, made with the shapes themselves so that none can fall behind them.</summary>
internal static class ApiExamples
{
    private const string Code = "11341299002-05-003";
    private const string Limit = "制定或获取信息之日起10个工作日内";

    private static readonly Dictionary<string, string> NoExtra = [];

    private static readonly CellsShape Cells = new(
        "最低生活保障", "审核信息", "", ["初审对象名单"], ["《社会救助暂行办法》"], Limit, "县民政局", ["政府网站"], "全社会", "主动", ["县级"], NoExtra);

    private static readonly RowShape Row = new(
        Code, "05", "11341299002", 3, Cells.Level1, Cells.Level2, "", Cells.Elements, Cells.LegalBasis, Limit, TimeLimit.Parse(Limit).Clauses,
        Cells.BodyText, Cells.Channels, Cells.Audience, Cells.Mode, Cells.Tiers, NoExtra, ["管理公开"], null);

    private static readonly VersionShape Version = new(2, "现行", new(2026, 12, 1), "主动压缩公开时限。", 15);

    private static readonly RowChangeShape Change = new(Code, "审核信息", "修改", [new CellChange("公开时限", "20个工作日", "10个工作日")]);

    private static readonly EventShape Event = new(
        812, "evt_0199b6f2a1b87c31a1f5d0a1b2c3d4e5", "duty.overdue", new(2026, 12, 1, 1, 0, 0, TimeSpan.Zero), "11341299002",
        JsonNode.Parse($$"""{"row":"{{Code}}","area":"05","round":"11月审核名单","startOn":"2026-11-09","dueOn":"2026-11-23","isProvisional":false,"state":"Overdue","closedOn":null}""")!);

    public static IReadOnlyDictionary<string, object> All { get; } = new object[]
    {
        new AreaShape("05", "社会救助", 12, 180),
        Cells,
        Row,
        new RowPage([Row], Code),
        Version,
        new VersionPage([Version], null),
        new VersionRowShape(Code, 3, Cells),
        new VersionRowsShape(2, "现行", new(2026, 12, 1), "主动压缩公开时限。", [new VersionRowShape(Code, 3, Cells)]),
        Change.Cells[0],
        Change,
        new ChangesShape(1, 2, [Change]),
        TimeLimit.Parse(Limit).Clauses[0],
        TimeLimit.Parse("每季度公开").Clauses[0].Cycle!,
        new RecordInput(
            "2026年11月城乡低保审核名单", "昭民发〔2026〕31号", "公布11月审核通过的低保对象。", "现将11月审核情况公布如下。", new(2026, 11, 20), "民政、扶贫、救灾", "公告", "低保 审核"),
        new RecordReceipt("0199b6f2a1b87c31a1f5d0a1b2c3d4e5", Code, "待保密审查", "", new(2026, 12, 4), null),
        Event,
        new EventPage([Event], 812, false),
        new WebhookShape("0199b6f2a1b87c31a1f5d0a1b2c3d4e5", "https://yw.example.gov.cn/hooks", ["duty.overdue"], true, null, ""),
        new ReplayShape(42),
        new ProblemDetails { Type = "urn:yangguang:problem:row.unknown", Title = $"目录中没有编码为“{Code}”的公开事项。", Status = 404, Extensions = { ["code"] = "row.unknown" } },
    }.ToDictionary(example => example.GetType().Name);
}
