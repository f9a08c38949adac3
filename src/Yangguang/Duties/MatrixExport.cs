using System.Globalization;
using Yangguang.Catalog;
using Yangguang.Duties.Portal;
using Yangguang.Platform.Office;
using Yangguang.Platform.Persistence;

namespace Yangguang.Duties;

/// <summary>The matrix as a table for spreadsheets: one line a cell, with its figures.</summary>
public static class MatrixExport
{
    private static readonly string[] Reading = ["GET", "HEAD"];

    public static void MapMatrixExport(this IEndpointRouteBuilder routes) =>
        routes.MapMethods("/matrix.csv", Reading, Table).AllowAnonymous();

    private static async Task<IResult> Table(YangguangDb db, CancellationToken cancellation, string? tier = null, string? area = null)
    {
        var filter = new MatrixFilter(tier, area);
        var standings = await AreaStandings.Read(db, cancellation, filter.OfTier);
        var shown = filter.Apply(standings.Areas);
        var rows = standings.Bodies.SelectMany(body => shown.Select(each => standings.Of(body, each.Code) is var cell ? new List<string>
        {
            body.Code, body.ShortName, each.Code, each.Name, cell.Standing.InWords(), Text(cell.Coverage.Met), Text(cell.Coverage.Of), Text(cell.Coverage.Overdue), cell.Note,
        } : []));
        List<string> head = ["公开主体编码", "公开主体", "领域编码", "领域", "目录", "已落实义务", "全部义务", "逾期义务", "说明"];
        return Results.File(CsvPrinter.Print(rows.Prepend(head)), CsvPrinter.MediaType, "覆盖情况.csv");
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
