using System.Globalization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Yangguang.Accounts;
using Yangguang.Bodies;
using Yangguang.Platform;
using Yangguang.Platform.Office;

namespace Yangguang.Catalog.Conformity.Desk;

/// <summary>标准比对: every area's lists by tier, against the guide, and where bodies differ (A09, A10, A21).</summary>
[Authorize(Policy = nameof(Permission.MaySuperviseDuties))]
public sealed class OverviewModel(CountyStandard standard, TimeProvider time) : PageModel
{
    public IReadOnlyList<AreaStandard> Areas { get; private set; } = [];

    /// <summary>Townships that lack a list in some area, each with those areas (A09).</summary>
    public IReadOnlyList<(Body Township, IReadOnlyList<AreaStandard> Areas)> Lacking { get; private set; } = [];

    public async Task OnGet(CancellationToken cancellation)
    {
        Areas = await standard.All(cancellation);
        Lacking = [.. Areas.SelectMany(area => area.Of(Tier.Township).Without.Select(body => (Body: body, Area: area)))
            .GroupBy(pair => pair.Body.Id)
            .Select(group => (group.First().Body, (IReadOnlyList<AreaStandard>)[.. group.Select(pair => pair.Area)]))
            .OrderByDescending(pair => pair.Item2.Count)];
    }

    public async Task<IActionResult> OnGetCsv(CancellationToken cancellation)
    {
        string[] head = ["领域", "县级行数", "县级有目录单位", "乡级行数", "有清单的乡镇", "缺清单的乡镇", "村级行数", "覆盖的村居", "指引事项", "缺少", "偏弱", "本地新增", "照抄比例", "单位间冲突"];
        var rows = (await standard.All(cancellation)).Select(area => new[]
        {
            area.Name, Number(area.Of(Tier.County).Rows), Number(area.Of(Tier.County).Having.Count),
            Number(area.Of(Tier.Township).Rows), Number(area.Of(Tier.Township).Having.Count),
            string.Join('、', area.Of(Tier.Township).Without.Select(body => body.ShortName)),
            Number(area.Of(Tier.Village).Rows), Number(area.Of(Tier.Village).Having.Count),
            Number(area.Guide.Items.Count), Number(area.Guide.Missing.Count()), Number(area.Guide.Weaker.Count()), Number(area.Guide.Added.Count),
            area.Guide.CopiedShare.ToString("P0", CultureInfo.InvariantCulture), Number(area.Conflicts.Count),
        });
        return File(CsvPrinter.Print([head, .. rows]), CsvPrinter.MediaType, $"标准比对-{time.Today():yyyy-MM-dd}.csv");
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
