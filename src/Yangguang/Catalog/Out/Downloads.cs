using System.Globalization;
using System.Text;
using Yangguang.Platform;
using Yangguang.Platform.Office;

namespace Yangguang.Catalog.Out;

/// <summary>
/// Public downloads: <c>catalog.xlsx</c>, <c>.docx</c>, <c>.html</c> and <c>.csv</c> below an area, a body, or an area of a body.
/// <c>?form=county</c> adds 公开层级 and the county's own columns, <c>?paper=a3</c> sets the larger sheet.
/// </summary>
public static class Downloads
{
    private static readonly string[] Reading = ["GET", "HEAD"];

    public static void MapCatalogDownloads(this IEndpointRouteBuilder routes)
    {
        routes.MapMethods("/areas/{areaCode}/catalog.{format}", Reading, OfArea).AllowAnonymous();
        routes.MapMethods("/bodies/{bodyCode}/catalog.{format}", Reading, OfBody).AllowAnonymous();
        routes.MapMethods("/bodies/{bodyCode}/areas/{areaCode}/catalog.{format}", Reading, OfBoth).AllowAnonymous();
        routes.MapMethods("/areas/dictionary.csv", Reading, Dictionary).AllowAnonymous();
    }

    private static Task<IResult> OfArea(string areaCode, [AsParameters] DownloadRequest request) => Answer(new(null, areaCode), request);

    private static Task<IResult> OfBody(string bodyCode, [AsParameters] DownloadRequest request) => Answer(new(bodyCode, null), request);

    private static Task<IResult> OfBoth(string bodyCode, string areaCode, [AsParameters] DownloadRequest request) =>
        Answer(new(bodyCode, areaCode), request);

    private static IResult Dictionary() => Results.File(CsvPrinter.Print(DataDictionary.Rows()), CsvPrinter.MediaType, $"{DataDictionary.Name}.csv");

    private static async Task<IResult> Answer(CatalogSelection selection, DownloadRequest request)
    {
        if (request.Format is not ("xlsx" or "docx" or "html" or "csv"))
            return Results.NotFound();
        var book = await request.Books.Run(selection, request.Http.RequestAborted);
        if (book is null || book.IsEmpty || (request.Format == "csv" && book.Sheets.Count == 0))
            return Results.NotFound();
        request.Http.Response.Headers.CacheControl = "no-cache";
        return request.Format switch
        {
            "xlsx" => Results.File(XlsxPrinter.Print(Described(book, request)), XlsxPrinter.MediaType, $"{book.Title}.xlsx"),
            "docx" => Results.File(DocxPrinter.Print(Printed(book, request)), DocxPrinter.MediaType, $"{book.Title}.docx"),
            "csv" => Results.File(CsvPrinter.Print(book.Flatten()), CsvPrinter.MediaType, $"{book.Title}.csv"),
            _ => Page(book, request),
        };
    }

    private static IResult Page(CatalogBook book, DownloadRequest request)
    {
        request.Http.Response.Headers.ContentSecurityPolicy = HtmlPrinter.PolicyOf(request.Sheet);
        return Results.Content(HtmlPrinter.Print(Printed(book, request)), "text/html", Encoding.UTF8);
    }

    private static PrintedBook Printed(CatalogBook book, DownloadRequest request) => book.Print(request.Table, request.Sheet, request.Source);

    private static PrintedBook Described(CatalogBook book, DownloadRequest request)
    {
        var printed = Printed(book, request);
        return printed with { Tables = [.. printed.Tables, DataDictionary.Table(request.Source)] };
    }
}

/// <summary>What a download asks for.</summary>
/// <param name="Format">xlsx, docx, html or csv.</param>
/// <param name="Form"><c>county</c> for the table with 公开层级; otherwise the official one.</param>
/// <param name="Paper"><c>a3</c> or a4.</param>
internal sealed record DownloadRequest(string Format, string? Form, string? Paper, HttpContext Http, ReadCatalogBook Books, TimeProvider Time)
{
    public TableForm Table => Form == "county" ? TableForm.County : TableForm.Official;

    public Paper Sheet => string.Equals(Paper, "a3", StringComparison.OrdinalIgnoreCase) ? Platform.Office.Paper.A3 : Platform.Office.Paper.A4;

    public string Source => string.Create(
        CultureInfo.InvariantCulture, $"来源：{Http.Request.Scheme}://{Http.Request.Host}{Http.Request.Path}　导出日期：{Time.Today():yyyy-MM-dd}");
}
