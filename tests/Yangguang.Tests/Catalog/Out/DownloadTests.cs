using Yangguang.Accounts;
using System.Net;
using System.Text;
using Microsoft.Extensions.DependencyInjection;
using Yangguang.Catalog;
using Yangguang.Catalog.Out;
using Yangguang.Platform.Persistence;
using Yangguang.Tests.Harness;
using Yangguang.Tests.Shape;

namespace Yangguang.Tests.Catalog.Out;

public sealed class DownloadTests(Host host) : IClassFixture<Host>, IAsyncLifetime
{
    private string Department => host.County.Department.Code;

    public async Task InitializeAsync()
    {
        if (await host.Inside(services => Task.FromResult(services.GetRequiredService<YangguangDb>().Catalogs.Any())))
            return;
        await host.HasCatalog(host.County.Department, "05", Rows.Guide, Rows.Review, Rows.Formula);
        await host.HasCatalog(host.County.Township, "05", Rows.Guide);
        await host.HasCatalog(host.County.Department, "06", Rows.Review);
        await host.Inside(async services =>
        {
            var db = services.GetRequiredService<YangguangDb>();
            var absent = new StandardCatalog(EntityId.New<CatalogId>(host.Time), host.County.Department, "17");
            absent.DeclareNotInvolved("市政服务由县综合执法局负责。", Actor.System, new(2026, 1, 5));
            db.Add(absent);
            await db.SaveChangesAsync();
        });
    }

    public Task DisposeAsync() => Task.CompletedTask;

    // A04
    [Fact]
    public async Task The_workbook_prints_the_head_of_the_official_form_row_by_row()
    {
        var rows = Opened.Xlsx(await Bytes($"/bodies/{Department}/areas/05/catalog.xlsx"));
        Assert.Equal(["昭明县民政局社会救助领域基层政务公开标准目录"], rows[0]);
        AssertHead(rows.Skip(2));
        Assert.Equal(OfficialForm.Notes, rows.Where(row => row.Count == 1).Select(row => row[0]).TakeLast(OfficialForm.Notes.Count));
    }

    // A04
    [Fact]
    public async Task The_document_prints_the_head_of_the_official_form_row_by_row()
    {
        var file = await Bytes($"/bodies/{Department}/areas/05/catalog.docx");
        AssertHead(Opened.Docx(file));
        Assert.Equal(OfficialForm.Notes, Opened.DocxParagraphs(file).SkipWhile(line => line != OfficialForm.Notes[0]).Take(OfficialForm.Notes.Count));
    }

    // A04
    [Fact]
    public async Task The_page_prints_the_head_of_the_official_form_row_by_row()
    {
        var page = await Text($"/bodies/{Department}/areas/05/catalog.html");
        AssertHead(Opened.Html(page));
        Assert.All(OfficialForm.Notes, note => Assert.Contains(note, page, StringComparison.Ordinal));
    }

    // A04, A05
    [Fact]
    public async Task Each_row_stands_under_its_heads_and_ticks_one_of_thirteen_boxes()
    {
        var page = await Text($"/bodies/{Department}/areas/05/catalog.html");
        var first = Opened.Html(page)[2];
        Assert.Equal("1", first[0]);
        Assert.Equal(["最低生活保障", "办事指南", "办理事项、办理条件、申请材料"], first.Skip(1).Take(3));
        Assert.Equal(13, first[7].Count(c => c is '■' or '□'));
        Assert.Contains("■两微一端", first[7], StringComparison.Ordinal);
        Assert.Equal(["√", "√ 低保申请人", "√"], first.Skip(8));
    }

    [Fact]
    public async Task Rows_of_one_first_level_share_its_cell()
    {
        var page = await Text($"/bodies/{Department}/areas/05/catalog.html");
        Assert.Contains("rowspan=\"2\">最低生活保障<", page, StringComparison.Ordinal);
        Assert.Equal("审核信息", Opened.Html(page)[3][1]);
    }

    [Theory]
    [InlineData("/areas/05/catalog")]
    [InlineData("/bodies/{0}/catalog")]
    [InlineData("/bodies/{0}/areas/05/catalog")]
    [InlineData("/bodies/{0}/areas/17/catalog")]
    public async Task Workbook_and_document_are_valid_in_either_form(string path)
    {
        var address = string.Format(null, CompositeFormat.Parse(path), Department);
        foreach (var form in new[] { "", "?form=county&paper=a3" })
        {
            Offenders.None(Opened.Faults(await Bytes($"{address}.xlsx{form}"), isWorkbook: true));
            Offenders.None(Opened.Faults(await Bytes($"{address}.docx{form}"), isWorkbook: false));
        }
    }

    [Fact]
    public async Task A_body_over_all_areas_has_one_sheet_an_area_and_says_what_does_not_concern_it()
    {
        var file = await Bytes($"/bodies/{Department}/catalog.xlsx");
        Assert.Equal(["社会救助", "养老服务", "未编制目录说明", "数据说明"], Opened.SheetNames(file));
        Assert.Contains(Opened.Xlsx(file, "未编制目录说明"), row => row.SequenceEqual(["1", "市政服务领域", "不涉及", "市政服务由县综合执法局负责。"]));
        Assert.Equal(FlatTable.Columns.Select(column => column.Head), Opened.Xlsx(file, "数据说明").Skip(3).Take(FlatTable.Columns.Count).Select(row => row[0]));
    }

    [Fact]
    public async Task An_area_over_all_bodies_has_one_sheet_a_body() =>
        Assert.Equal(["昭明县民政局", "青溪镇人民政府", "数据说明"], Opened.SheetNames(await Bytes("/areas/05/catalog.xlsx")));

    [Fact]
    public async Task The_county_form_adds_the_tiers_after_the_columns_of_the_official_one()
    {
        var head = Opened.Html(await Text("/areas/05/catalog.html?form=county"));
        Assert.Equal([.. OfficialForm.FirstRow, "公开层级", "责任科室"], head[0]);
        Assert.Equal([.. OfficialForm.SecondRow, "县级", "乡级"], head[1]);
    }

    [Fact]
    public async Task The_csv_opens_in_spreadsheets_with_every_cell_as_text()
    {
        var bytes = await Bytes("/areas/05/catalog.csv");
        Assert.Equal(Encoding.UTF8.GetPreamble(), bytes.Take(3));
        var lines = Opened.Lines(Encoding.UTF8.GetString(bytes[3..]));
        Assert.StartsWith("序号,一级事项,二级事项,三级事项,公开内容,公开依据,公开时限,公开主体,公开渠道和载体,全社会,特定群体,主动公开,依申请公开,公开层级,领域,编制单位,施行日期,事项编码", lines[0], StringComparison.Ordinal);
        Assert.Equal(5, lines.Count);
        Assert.Contains(",\"'=HYPERLINK(", lines[3], StringComparison.Ordinal);
        Assert.EndsWith($",{Department}-05-001", lines[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_text_that_looks_like_a_formula_stays_text_in_the_workbook()
    {
        var cells = Opened.Formats(await Bytes($"/bodies/{Department}/areas/05/catalog.xlsx"));
        Assert.All(cells, cell => Assert.True(cell.IsText, cell.Text));
        Assert.Equal([Rows.Formula.TimeLimit], cells.Where(cell => cell.IsQuoted).Select(cell => cell.Text));
    }

    [Fact]
    public async Task The_page_allows_its_own_style_and_nothing_else()
    {
        using var http = host.CreateClient();
        using var response = await http.GetAsync($"/bodies/{Department}/areas/05/catalog.html?paper=a3");
        Assert.StartsWith("default-src 'none'; style-src 'sha256-", response.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
        Assert.Contains("size: A3 landscape", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_is_named_after_what_it_holds()
    {
        using var http = host.CreateClient();
        using var response = await http.GetAsync("/areas/05/catalog.docx");
        Assert.Equal("昭明县社会救助领域基层政务公开标准目录.docx", response.Content.Headers.ContentDisposition!.FileNameStar);
    }

    [Theory]
    [InlineData("/areas/05")]
    [InlineData("/bodies/{0}")]
    public async Task Pages_offer_downloads_that_are_there(string path)
    {
        using var visitor = host.Public();
        var page = await visitor.Open(string.Format(null, CompositeFormat.Parse(path), Department));
        var links = page.Document.QuerySelectorAll("a[href*='catalog.'], a[href$='.csv']").Select(link => link.GetAttribute("href")!).ToList();
        Assert.True(links.Count >= 9, page.Text);
        foreach (var link in links)
            Assert.NotEmpty(await Bytes(link));
    }

    [Theory]
    [InlineData("/areas/99/catalog.xlsx")]
    [InlineData("/areas/05/catalog.exe")]
    [InlineData("/bodies/nobody/catalog.html")]
    [InlineData("/areas/26/catalog.csv")]
    public async Task What_is_not_there_is_not_found(string path)
    {
        using var http = host.CreateClient();
        using var response = await http.GetAsync(path);
        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }

    private static void AssertHead(IEnumerable<IReadOnlyList<string>> rows)
    {
        Assert.Equal(OfficialForm.FirstRow, rows.First());
        Assert.Equal(OfficialForm.SecondRow, rows.ElementAt(1));
    }

    private async Task<byte[]> Bytes(string path)
    {
        using var http = host.CreateClient();
        return await http.GetByteArrayAsync(path);
    }

    private async Task<string> Text(string path) => Encoding.UTF8.GetString(await Bytes(path));

    private static class Rows
    {
        public static CatalogRow Guide { get; } = Given.Row("办事指南") with
        {
            Level1 = "最低生活保障",
            Elements = ["办理事项", "办理条件", "申请材料"],
            LegalBasis = ["《社会救助暂行办法》(国务院令第649号)", "各地相关政策法规文件"],
            Channels = ["政府网站", "两微一端", "政务服务中心"],
            Audience = "全社会、特定群体:低保申请人",
            Extra = new Dictionary<string, string> { ["责任科室"] = "救助股" },
        };

        public static CatalogRow Review { get; } = Guide with { Level2 = "审核信息", Audience = "全社会" };

        public static CatalogRow Formula { get; } = Guide with { Level1 = "临时救助", Level2 = "审批信息", TimeLimit = "=HYPERLINK(\"https://example.org\")" };
    }
}
