using System.Net;
using System.Text;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Yangguang.Records.Lists;
using Yangguang.Tests.Harness;

namespace Yangguang.Tests.Records.Lists;

/// <summary>C03: a list can be taken away as a table, with words for each of its columns.</summary>
public sealed class RecordTableTests(PublishedCounty county) : IClassFixture<PublishedCounty>
{
    private static readonly byte[] Mark = [0xEF, 0xBB, 0xBF];

    // C03
    [Fact]
    public async Task The_csv_holds_the_records_of_the_list_under_the_names_of_the_dictionary()
    {
        using var visitor = county.Host.Public();

        var bytes = await visitor.Http.GetByteArrayAsync($"/records.csv?item={county.Policy.Code}&area=05");
        var lines = Encoding.UTF8.GetString(bytes.AsSpan(3)).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);

        Assert.Equal(Mark, bytes.Take(3));
        Assert.Equal(string.Join(',', RecordTable.Columns.Select(column => column.Name)), lines[0]);
        Assert.Equal(3, lines.Length);
        var standard = Assert.Single(lines, line => line.StartsWith(county.Standard.IndexNumber, StringComparison.Ordinal));
        Assert.Contains($"{PublishedCounty.Text.Title},昭民发〔2026〕3号,", standard, StringComparison.Ordinal);
        Assert.Contains(",2026-02-27,", standard, StringComparison.Ordinal);
        Assert.EndsWith($"http://localhost/records/{county.Standard.IndexNumber}", standard, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_filter_that_leaves_nothing_gives_the_head_alone()
    {
        using var visitor = county.Host.Public();

        var csv = await visitor.Http.GetStringAsync("/records.csv?year=1999");
        var book = await Rows("/records.xlsx?year=1999");

        Assert.Single(csv.Split("\r\n", StringSplitOptions.RemoveEmptyEntries));
        Assert.Single(book[0]);
    }

    [Fact]
    public async Task The_workbook_holds_the_same_and_its_dictionary()
    {
        var book = await Rows($"/records.xlsx?item={county.Policy.Code}");

        Assert.Equal(RecordTable.Columns.Select(column => column.Name), book[0][0]);
        Assert.Equal(3, book[0].Count);
        Assert.Contains(book[0], row => row.Contains(PublishedCounty.Text.Title));
        Assert.Equal(RecordTable.Columns.Select(column => column.Name), book[1].Skip(1).Select(row => row[0]));
    }

    // CWE-1236
    [Theory]
    [InlineData("=1+1")]
    [InlineData("@SUM(A1)")]
    [InlineData("+86")]
    [InlineData("-1")]
    public async Task No_title_turns_into_a_formula(string title)
    {
        var edition = await county.Host.HasPublished(county.Guide, PublishedCounty.Text with { Title = title, Summary = title, DocumentNumber = "" });
        using var visitor = county.Host.Public();

        var csv = await visitor.Http.GetStringAsync($"/records.csv?item={county.Guide.Code}");

        Assert.Contains($"{edition.IndexNumber},'{title},", csv, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_dictionary_names_every_column()
    {
        using var visitor = county.Host.Public();

        var page = await visitor.Open("/data/dictionary");

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Equal(RecordTable.Columns.Select(column => column.Name), page.TextsOf("tbody th"));
    }

    [Theory]
    [InlineData("/records.csv?body=%00&validity=nothing&before=rubbish")]
    [InlineData("/records.xlsx?item=%00&kind=%FF")]
    public async Task Rubbish_in_the_address_gets_the_whole_table(string address)
    {
        using var visitor = county.Host.Public();

        using var answer = await visitor.Http.GetAsync(address);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.StartsWith("attachment", answer.Content.Headers.ContentDisposition!.ToString(), StringComparison.Ordinal);
    }

    private async Task<IReadOnlyList<IReadOnlyList<string[]>>> Rows(string address)
    {
        using var visitor = county.Host.Public();
        await using var file = new MemoryStream(await visitor.Http.GetByteArrayAsync(address));
        using var book = SpreadsheetDocument.Open(file, isEditable: false);
        var parts = book.WorkbookPart!.Workbook!.Descendants<Sheet>().Select(sheet => (WorksheetPart)book.WorkbookPart.GetPartById(sheet.Id!));
        return [.. parts.Select(part => part.Worksheet!.Descendants<Row>().Select(row => row.Elements<Cell>().Select(cell => cell.InnerText).ToArray()).ToList())];
    }
}
