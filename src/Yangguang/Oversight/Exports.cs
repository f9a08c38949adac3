using System.Globalization;
using Yangguang.Platform.Office;
using Yangguang.Rules.Catalog;

namespace Yangguang.Oversight;

/// <summary>Coverage and its rows as tables for spreadsheets: the figures and lists of the pages, all of them.</summary>
internal static class Exports
{
    private static readonly string[] Reading = ["GET", "HEAD"];

    public static void MapCoverageExports(this IEndpointRouteBuilder routes)
    {
        routes.MapMethods("/coverage.csv", Reading, Areas).AllowAnonymous();
        routes.MapMethods("/coverage/rows.csv", Reading, Rows).AllowAnonymous();
    }

    private static async Task<IResult> Areas([AsParameters] Asked asked, ReadCoverage read, CancellationToken cancellation)
    {
        var view = await read.Areas(asked.Filter, "", cancellation);
        List<string> head =
        [
            "领域编码", "领域", "主动公开事项", .. RowStandings.All.Select(standing => standing.InWords()),
            .. FiveOpenTags.All.SelectMany(tag => new[] { $"{FiveOpenTags.InWords(tag)}事项", $"{FiveOpenTags.InWords(tag)}有内容" }), "五公开覆盖（共5类）",
        ];
        return Table("五公开覆盖", view.Areas.Append(view.All).Select(area => new List<string>
        {
            area.Code, area.Name, Text(area.Rows),
        }.Concat(RowStandings.All.Select(standing => Text(area.By[standing])))
            .Concat(area.Tags.SelectMany(tag => new[] { Text(tag.Rows), Text(tag.WithContent) })).Append(Text(area.OpenStages))).Prepend(head));
    }

    private static async Task<IResult> Rows([AsParameters] Asked asked, ReadCoverage read, CancellationToken cancellation)
    {
        List<IEnumerable<string>> table = [["编码", "领域", "公开主体", "一级事项", "二级事项", "三级事项", "五公开", "情况"]];
        await foreach (var row in read.Every(asked.Filter).WithCancellation(cancellation))
            table.Add([row.Code, NameOf(row.AreaCode), row.Body, row.Level1, row.Level2, row.Level3,
                string.Join('、', FiveOpenTags.Split(row.FiveOpen).Select(FiveOpenTags.InWords)), row.Standing.InWords()]);
        return Table("公开事项覆盖情况", table);
    }

    private static IResult Table(string name, IEnumerable<IEnumerable<string>> rows) =>
        Results.File(CsvPrinter.Print(rows), CsvPrinter.MediaType, $"{name}.csv");

    private static string NameOf(string area) => AreaRegister.FindCode(area)?.Name ?? area;

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>The filter as an address writes it.</summary>
    internal sealed record Asked(string? Area, string? Body, string? Tier, string? Tag, string? Standing)
    {
        public CoverageFilter Filter => new(Area, Body, Tier, Tag, Standing);
    }
}
