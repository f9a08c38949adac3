using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Yangguang.Accounts;
using Yangguang.Bodies;
using Yangguang.Catalog.Lint;
using Yangguang.Platform;
using Yangguang.Platform.Office;
using Yangguang.Rules.Catalog;

namespace Yangguang.Catalog.Conformity.Desk;

/// <summary>An area of the county's standard: items by tier, what is missing or weaker than the guide, and where bodies differ.</summary>
[Authorize(Policy = nameof(Permission.MaySuperviseDuties))]
public sealed class AreaModel(CountyStandard standard, TimeProvider time) : PageModel
{
    public static IReadOnlyList<Tier> Tiers { get; } = [Tier.County, Tier.Township, Tier.Village];

    public AreaStandard Area { get; private set; } = null!;

    public async Task<IActionResult> OnGet(string areaCode, CancellationToken cancellation)
    {
        if (AreaRegister.All.FirstOrDefault(area => area.Code == areaCode) is not { } area)
            return NotFound();
        Area = await standard.Of(area, cancellation);
        return Page();
    }

    /// <summary>Every difference of the area as one list.</summary>
    public async Task<IActionResult> OnGetCsv(string areaCode, CancellationToken cancellation)
    {
        if (await OnGet(areaCode, cancellation) is NotFoundResult missing)
            return missing;
        string[] head = ["差异", "一级事项", "二级事项", "单位", "序号", "栏目", "指引或多数写法", "本行写法", "说明"];
        return File(CsvPrinter.Print([head, .. Missing(), .. Weaker(), .. Added(), .. Conflicts()]), CsvPrinter.MediaType, $"标准比对-{Area.Name}-{time.Today():yyyy-MM-dd}.csv");
    }

    private IEnumerable<string[]> Missing() => Area.Guide.Missing.Select(item => new[]
    {
        "缺少", item.Guide.Level1, item.Guide.Level2, "", "", "", item.Guide.TimeLimit, "", $"指引要求{string.Join('、', item.Guide.Tiers)}公开",
    });

    private IEnumerable<string[]> Weaker() => Area.Guide.Weaker.Select(weaker => new[]
    {
        "偏弱", weaker.Row.Level1, weaker.Row.Level2, Area.Rows[weaker.Row.Key].Body.Name, $"{Area.Rows[weaker.Row.Key].Number}", "公开时限",
        weaker.Item.Guide.TimeLimit, weaker.Row.TimeLimit, $"{weaker.Why.Reason}{(weaker.Why.Law is { } law ? $"（{law}）" : "")}",
    });

    private IEnumerable<string[]> Added() => Area.Guide.Added.Select(row => new[]
    {
        "新增", row.Level1, row.Level2, Area.Rows[row.Key].Body.Name, $"{Area.Rows[row.Key].Number}", "", "", row.TimeLimit, "",
    });

    private IEnumerable<string[]> Conflicts() =>
        from conflict in Area.Conflicts
        from way in conflict.Ways.Skip(1)
        from row in way.Rows
        select new[]
        {
            "冲突", row.Level1, row.Level2, Area.Rows[row.Key].Body.Name, $"{Area.Rows[row.Key].Number}", conflict.Cell.InWords(),
            conflict.Ways[0].Text, way.Text, "",
        };
}
