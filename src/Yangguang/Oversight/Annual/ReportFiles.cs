using System.Text;
using Microsoft.EntityFrameworkCore;
using Yangguang.Platform.Office;
using Yangguang.Platform.Persistence;

namespace Yangguang.Oversight.Annual;

/// <summary>A report as a file: Word, Excel, web page, JSON of the figures, XML of the whole; all of one model.</summary>
public static class ReportFiles
{
    private static readonly string[] Reading = ["GET", "HEAD"];

    /// <summary>What a report can be had as, with the words of its link.</summary>
    public static IReadOnlyDictionary<string, string> Formats { get; } = new Dictionary<string, string>
    {
        ["docx"] = "Word",
        ["xlsx"] = "Excel",
        ["html"] = "网页",
        ["json"] = "JSON",
        ["xml"] = "XML",
    };

    /// <summary>The file; null for a form that there is none of.</summary>
    public static ReportFile? Print(ReportPaper paper, string format) => format switch
    {
        "docx" => new(WordPaper.Print(paper.Printed()), DocxPrinter.MediaType, $"{paper.Title}.docx"),
        "xlsx" => new(XlsxPrinter.Print(Book(paper)), XlsxPrinter.MediaType, $"{paper.Title}.xlsx"),
        "html" => Text(HtmlPaper.Print(paper.Printed()), "text/html; charset=utf-8", $"{paper.Title}.html"),
        "json" => Text(ReportJson.Write(paper.Figures), "application/json; charset=utf-8", $"{paper.Title}.json"),
        "xml" => Text(ReportXml.Write(paper), "application/xml; charset=utf-8", $"{paper.Title}.xml"),
        _ => null,
    };

    /// <summary>The public address of a published report's file.</summary>
    public static string Address(int year, string body, string format) => FormattableString.Invariant($"/annual-reports/{year}/{body}.{format}");

    public static void MapAnnualReports(this IEndpointRouteBuilder routes) =>
        routes.MapMethods("/annual-reports/{year:int}/{body}.{format}", Reading, Published).AllowAnonymous();

    private static async Task<IResult> Published(int year, string body, string format, YangguangDb db, ReadYear read, CancellationToken cancellation)
    {
        var found = await (from report in db.AnnualReports.AsNoTracking()
                           where report.Year == year && report.State == AnnualReportState.Published
                           join owner in db.Bodies.AsNoTracking() on report.BodyId equals owner.Id
                           where owner.Code == body
                           select new { Report = report, Body = owner }).SingleOrDefaultAsync(cancellation);
        return found is not null && Print(read.PaperOf(found.Body, found.Report), format) is { } file
            ? Results.File(file.Content, file.MediaType, file.Name)
            : Results.NotFound();
    }

    private static PrintedBook Book(ReportPaper paper) =>
        new(paper.Title, paper.Organ, paper.Title, [.. ReportTables.All(paper.Figures).Select(table => table.Printed with { Name = table.Printed.Title })]);

    private static ReportFile Text(string text, string mediaType, string name) => new(Encoding.UTF8.GetBytes(text), mediaType, name);
}

/// <summary>A printed report.</summary>
public sealed record ReportFile(byte[] Content, string MediaType, string Name);
