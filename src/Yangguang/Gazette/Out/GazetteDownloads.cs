using Microsoft.EntityFrameworkCore;
using Microsoft.Net.Http.Headers;
using Yangguang.Platform.Files;
using Yangguang.Platform.Office;
using Yangguang.Platform.Persistence;

namespace Yangguang.Gazette.Out;

/// <summary>What programs and readers take away of the gazette.</summary>
internal static class GazetteDownloads
{
    private static readonly string[] Head =
        ["年份", "期号", "总期号", "出版日期", "栏目", "序号", "标题", "发文字号", "制发机关", "成文日期", "索引号", "起始页", "网址"];

    public static async Task<IResult> Pdf(int year, int number, YangguangDb db, FileStore files, HttpContext http)
    {
        var issue = await db.Published().SingleOrDefaultAsync(issue => issue.Year == year && issue.Number == number, http.RequestAborted);
        if (issue is null || files.Find(issue.Pdf) is not var (path, type))
            return Results.NotFound();
        http.Response.Headers.ContentDisposition = new ContentDispositionHeaderValue("inline") { FileNameStar = $"政府公报{issue.Name}.pdf" }.ToString();
        http.Response.Headers.ContentSecurityPolicy = "script-src 'none'; frame-ancestors 'none'";
        // Once printed an issue stays as it is.
        http.Response.Headers.CacheControl = "public, max-age=86400";
        return TypedResults.PhysicalFile(path, type.MediaType, enableRangeProcessing: true, entityTag: new EntityTagHeaderValue($"\"{issue.Pdf[..32]}\""), lastModified: issue.PublishedAt);
    }

    public static async Task<IResult> Json(YangguangDb db, HttpContext http)
    {
        var site = $"{http.Request.Scheme}://{http.Request.Host}";
        var issues = await All(db, http.RequestAborted);
        return Results.Json(issues.Select(issue => new
        {
            issue.Year,
            issue.Number,
            issue.TotalNumber,
            IssuedOn = $"{issue.IssuedOn:yyyy-MM-dd}",
            issue.Pages,
            Url = site + issue.Href,
            Pdf = $"{site}{issue.Href}/edition.pdf",
            PdfBytes = issue.PdfBytes,
            PdfSha256 = issue.Pdf[..64],
            Articles = issue.Articles.OrderBy(article => article.Place).Select(article => new
            {
                Section = article.Section.InWords(),
                article.Place,
                article.Title,
                article.DocumentNumber,
                article.Body,
                FormedOn = $"{article.FormedOn:yyyy-MM-dd}",
                article.IndexNumber,
                article.Page,
                Url = $"{site}/records/{article.IndexNumber}",
            }),
        }));
    }

    public static async Task<IResult> Csv(YangguangDb db, HttpContext http)
    {
        var site = $"{http.Request.Scheme}://{http.Request.Host}";
        var rows = (await All(db, http.RequestAborted)).SelectMany(issue => issue.Articles.OrderBy(article => article.Place).Select(article => new[]
        {
            $"{issue.Year}", $"{issue.Number}", $"{issue.TotalNumber}", $"{issue.IssuedOn:yyyy-MM-dd}", article.Section.InWords(), $"{article.Place}", article.Title,
            article.DocumentNumber, article.Body, $"{article.FormedOn:yyyy-MM-dd}", article.IndexNumber, $"{article.Page}", $"{site}/records/{article.IndexNumber}",
        }));
        return Results.File(CsvPrinter.Print([Head, .. rows]), CsvPrinter.MediaType, "政府公报目录.csv");
    }

    private static Task<List<GazetteIssue>> All(YangguangDb db, CancellationToken cancellation) =>
        db.Published().Include(issue => issue.Articles).OrderByDescending(issue => issue.TotalNumber).ToListAsync(cancellation);
}
