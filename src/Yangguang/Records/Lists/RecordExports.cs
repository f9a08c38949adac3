using System.Runtime.CompilerServices;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Yangguang.Bodies;
using Yangguang.Catalog;
using Yangguang.Platform;
using Yangguang.Platform.Office;
using Yangguang.Platform.Persistence;

namespace Yangguang.Records.Lists;

/// <summary>A filtered list as a table for spreadsheets: /records.csv and /records.xlsx with the list's own filters in the address.</summary>
public static class RecordExports
{
    private static readonly string[] Reading = ["GET", "HEAD"];

    public static void MapRecordTables(this IEndpointRouteBuilder routes)
    {
        routes.MapMethods("/records.csv", Reading, Csv).AllowAnonymous();
        routes.MapMethods("/records.xlsx", Reading, Workbook).AllowAnonymous();
    }

    private static async Task Csv(HttpContext http, ReadRecordList list, YangguangDb db, TimeProvider time, CancellationToken cancellation)
    {
        var (editions, total) = await list.Every(http.Request.Query, cancellation);
        Name(http.Response, CsvPrinter.MediaType, "csv");
        if (HttpMethods.IsHead(http.Request.Method))
            return;
        await using var writer = new StreamWriter(http.Response.Body, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true));
        await writer.WriteAsync(CsvPrinter.Line(RecordTable.Columns.Select(column => column.Name)));
        await foreach (var row in Rows(db, editions, http, time, cancellation))
            await writer.WriteAsync(CsvPrinter.Line(row));
        if (Cut(total) is { } word)
            await writer.WriteAsync(CsvPrinter.Line([word]));
    }

    private static async Task Workbook(HttpContext http, ReadRecordList list, YangguangDb db, TimeProvider time, CancellationToken cancellation)
    {
        var (editions, total) = await list.Every(http.Request.Query, cancellation);
        Name(http.Response, XlsxPrinter.MediaType, "xlsx");
        if (HttpMethods.IsHead(http.Request.Method))
            return;
        var notes = Cut(total) is { } word ? [[word], .. Dictionary] : Dictionary;
        await using var book = await PlainWorkbook.Print(
            "公开信息",
            new("公开信息", [.. RecordTable.Columns.Select(column => new PlainColumn(column.Name, column.Width))], Rows(db, editions, http, time, cancellation)),
            new("数据说明", [new("列名", 16), new("含义", 50), new("格式", 40), new("来源", 30)], notes.ToAsyncEnumerable()));
        http.Response.ContentLength = book.Length;
        await book.CopyToAsync(http.Response.Body, cancellation);
    }

    private static IEnumerable<IEnumerable<string>> Dictionary =>
        RecordTable.Columns.Select(column => new[] { column.Name, column.Meaning, column.Format, column.Source });

    /// <summary>What the table says when it does not hold everything.</summary>
    private static string? Cut(int total) => total > RecordTable.MostRows
        ? $"（符合条件的共 {total:#,0} 条，表格只列最新的 {RecordTable.MostRows:#,0} 条。请加上年份、领域等条件分次下载。）"
        : null;

    private static void Name(HttpResponse response, string mediaType, string ending)
    {
        response.ContentType = mediaType;
        response.Headers.ContentDisposition = $"attachment; filename=\"records.{ending}\"; filename*=UTF-8''{Uri.EscapeDataString("公开信息")}.{ending}";
        response.Headers.CacheControl = "no-cache";
        response.Headers["X-Robots-Tag"] = "noindex";
    }

    private static async IAsyncEnumerable<IEnumerable<string>> Rows(
        YangguangDb db, IQueryable<RecordEdition> editions, HttpContext http, TimeProvider time, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var bodies = (await db.Bodies.Lines(cancellation)).ToDictionary(body => body.Id);
        var items = (await db.CatalogItems.IgnoreQueryFilters(new[] { CatalogItem.LiveFilter }).AsNoTracking()
            .Select(item => new { item.Id, item.Code, item.Row.Level1, item.Row.Level2, item.Row.Level3 }).ToListAsync(cancellation))
            .ToDictionary(item => item.Id, item => new TableItem(item.Id, item.Code, new[] { item.Level3, item.Level2, item.Level1 }.First(name => name.Length > 0 || name == item.Level1)));
        var (site, day) = ($"{http.Request.Scheme}://{http.Request.Host.Value}", time.Today());
        await foreach (var facts in Facts(db, editions).AsAsyncEnumerable().WithCancellation(cancellation))
            yield return new TableRow(facts, bodies[facts.BodyId], items.GetValueOrDefault(facts.ItemId), site, day).Cells;
    }

    private static IQueryable<TableFacts> Facts(YangguangDb db, IQueryable<RecordEdition> editions) =>
        from edition in editions.OrderByDescending(edition => edition.PublishedAt).ThenByDescending(edition => edition.IndexNumber).Take(RecordTable.MostRows)
        join record in db.Records on edition.RecordId equals record.Id
        orderby edition.PublishedAt descending, edition.IndexNumber descending
        select new TableFacts(
            edition.IndexNumber, edition.Content.Title, edition.Content.DocumentNumber, edition.BodyId, edition.ItemId, edition.AreaCode, edition.Genre,
            edition.Content.Theme, edition.Content.FormedOn, edition.PublishedAt, edition.EffectiveOn, edition.ExpiresOn, edition.Number,
            edition.Content.Summary, record.AmendedOn, record.RepealedOn);
}
