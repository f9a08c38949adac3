using System.IO.Compression;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Yangguang.Catalog;
using Yangguang.Platform;
using Yangguang.Platform.Persistence;
using Yangguang.Records;
using Yangguang.Records.Mirror;
using Yangguang.Tests.Harness;

namespace Yangguang.Tests.Records;

// C02, D21: pages of a former site become drafts, nothing is lost, nothing comes twice, old addresses lead on.
public sealed class MirrorTests(Host host) : IClassFixture<Host>
{
    private const string Page = """
        <html><head><title>昭明县政府网</title><meta name="PubDate" content="2019-05-06 10:20"></head><body>
        <div class="nav"><a href="/">首页</a> &gt; <a href="/zwgk">昭明县人民政府政务公开</a> &gt; 通知</div>
        <table><tr><td>索引号：K12345-0201-2019-0003</td><td>发布机构：昭明县民政局</td></tr></table>
        <h1>昭明县民政局关于做好临时救助工作的通知</h1><div class="tools">发布时间：2019-05-06 浏览次数：12 字体：大 中 小</div>
        <div id="zoom"><p>昭民发〔2019〕7号</p><p>各镇人民政府：</p><p>现就做好临时救助工作通知如下，请各镇结合实际认真抓好落实，确保困难群众基本生活得到及时保障。</p>
        <table><tr><th>乡镇</th><th>户数</th></tr><tr><td>青溪镇</td><td>12</td></tr></table><p>昭明县民政局</p><p>2019年4月30日</p><script>x()</script></div>
        <div class="foot">主办单位：昭明县人民政府办公室 网站标识码：3412990001</div></body></html>
        """;

    [Fact]
    public void A_page_gives_name_number_days_index_number_and_body_and_the_rest_is_set_aside()
    {
        var page = PageReader.Read(Page, "http://www.zhaoming.gov.cn/art/2019/5/6/art_7.html");
        Assert.Equal("昭明县民政局关于做好临时救助工作的通知", page.Title);
        Assert.Equal(("昭民发〔2019〕7号", "K12345-0201-2019-0003", "昭明县民政局"), (page.DocumentNumber, page.IndexNumber, page.Publisher));
        Assert.Equal((new DateOnly(2019, 4, 30), new DateOnly(2019, 5, 6)), (page.FormedOn, page.PublishedOn));
        Assert.Equal(SourceStatus.Official, page.Source);
        Assert.StartsWith("<p>各镇人民政府：</p>", page.Html, StringComparison.Ordinal);
        Assert.Contains("<td>青溪镇</td>", page.Html, StringComparison.Ordinal);
        Assert.DoesNotContain("浏览次数", page.Text, StringComparison.Ordinal);
        Assert.Contains(page.Noise, line => line.Contains("网站标识码", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("000", "济南市历下区人民政府办公室关于印发开展基层政务公开标准化规范化试点工作实施方案的通知", "历下政办发〔2017〕53号", "2017-11-06", "2017-11-06", SourceStatus.Official)]
    [InlineData("001", "东湖区人民政府办公室印发《东湖区关于全面推进基层政务公开标准化规范化的实施方案》的通知", "", "2020-07-03", "2020-07-08", SourceStatus.UnofficialCopy)]
    [InlineData("002", "巴彦淖尔市2018年政务公开工作要点", "巴政办字〔2018〕62号", "2018-06-13", "2024-01-19", SourceStatus.UnofficialCopy)]
    [InlineData("003", "安溪县民政局政务公开标准化规范化试点工作实施方案", "", "2020-09-02", "2020-09-03", SourceStatus.Official)]
    [InlineData("004", "北川羌族自治县人民政府办公室关于征求《全面推进基层政务公开标准化规范化便民化数字化建设工作实施方案(征求意见稿)》意见的公告", "", "2023-08-28", "2023-08-28", SourceStatus.Official)]
    public void The_first_five_pages_are_read_right(string seed, string title, string number, string formed, string published, SourceStatus source)
    {
        if (Environment.GetEnvironmentVariable("YANGGUANG_SAMPLES") is not { } samples)
            return;
        var page = PageReader.Read(File.ReadAllText(Directory.GetFiles(Path.Combine(samples, "seeds"), seed + "_*").Single()));
        Assert.Equal(title, page.Title.Replace(" ", "", StringComparison.Ordinal));
        Assert.Equal((number, formed, published), (page.DocumentNumber, $"{page.FormedOn:yyyy-MM-dd}", $"{page.PublishedOn:yyyy-MM-dd}"));
        Assert.Equal(source, page.Source);
        Assert.True(page.Text.Length > 1500, $"{page.Text.Length}");
        if (seed == "001")
            Assert.Contains("初审对象名单及相关信息", page.Text, StringComparison.Ordinal);
        foreach (var noise in new[] { "ICP备", "打印本页", "分享到", "浏览次数", "400-123", "网站地图", "当前位置", "fā", "环境信息公开的途径" })
            Assert.DoesNotContain(noise, page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_import_that_was_killed_goes_on_and_brings_nothing_twice()
    {
        var (item, mirror) = (await Row("05"), "旧站.zip");
        var pages = Enumerable.Range(1, 5).Select(at => Saved($"a/{at}.html", Page.Replace("〔2019〕7号", $"〔2019〕{at}号", StringComparison.Ordinal))).ToList();
        var import = await Inside(use => use.Begin(item.Id, host.County.Department.Id, mirror, host.County.Clerk.AsActor()));
        await Assert.ThrowsAsync<IOException>(() => Inside(use => use.Run(import.Id, DyingAfter(3, pages), host.County.Clerk.AsActor())));
        Assert.Equal((3, null), (await Drafts(import), (await Inside(use => use.Begin(item.Id, host.County.Department.Id, mirror, host.County.Clerk.AsActor()))).FinishedAt));
        var again = await Inside(use => use.Begin(item.Id, host.County.Department.Id, mirror, host.County.Clerk.AsActor()));
        Assert.Equal(import.Id, again.Id);
        await Inside(use => use.Run(again.Id, [.. pages, Saved("b/copy.html", Encoding.UTF8.GetString(pages[0].Content))], host.County.Clerk.AsActor()));
        Assert.Equal(5, await Drafts(import));
        await Inside(use => use.Run(again.Id, pages, host.County.Clerk.AsActor()));
        Assert.Equal(5, await Drafts(import));
    }

    [Fact]
    public async Task The_old_address_leads_to_the_record_once_it_is_published()
    {
        var item = await Row("06");
        var import = await Inside(use => use.Begin(item.Id, host.County.Department.Id, "一页", host.County.Clerk.AsActor()));
        await Inside(use => use.Run(import.Id, [Saved("www.zhaoming.gov.cn/art/7.html", Page, "http://www.zhaoming.gov.cn/art/7.html")], host.County.Clerk.AsActor()));
        var id = await Pages(import, page => page.RecordId);
        var draft = await host.RecordOf(id[0]!.Value);
        await host.Inside(services => services.GetRequiredService<RewriteRecord>().Run(
            draft.Id, draft.Revision, Given.Content(draft.Content.Title, draft.Content.FormedOn) with { Html = draft.Content.Html }, host.County.Clerk.AsActor()));
        await host.HasSubmitted(draft);
        var edition = await host.Inside(services => services.GetRequiredService<PublishRecord>().Run(draft.Id, ReviewSheet.Whole, host.County.Reviewer.AsActor()));
        Assert.Equal($"/records/{edition!.IndexNumber}", (await host.Public().Open("/art/7.html")).Path);
    }

    [Fact]
    public async Task A_clerk_uploads_a_zip_and_reads_the_report()
    {
        var item = await Row("07");
        using var clerk = await host.SignedIn(host.County.Clerk);
        var page = await clerk.SendFile(await clerk.Open("/desk/mirror"), "main form[enctype]", "Upload", "旧站.zip", Zip(("x/1.html", Page.Replace("7号", "9号", StringComparison.Ordinal)), ("x/list.html", "<html><body><a href=1>一</a></body></html>")), ("Item", item.Id.Value.ToString()));
        Assert.Contains("昭明县民政局关于做好临时救助工作的通知", page.Text, StringComparison.Ordinal);
        Assert.Contains("不是文件，搁置", page.Text, StringComparison.Ordinal);
        page = await clerk.Open(page.Find("td a[href*='/desk/records/']").GetAttribute("href")!);
        Assert.Contains("从旧网站迁入", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_bomb_and_a_broken_archive_are_refused()
    {
        Assert.Throws<RuleViolationException>(() => SavedSite.InZip(new MemoryStream([1, 2, 3])).ToList());
        Assert.Throws<RuleViolationException>(() => SavedSite.InZip(new MemoryStream(Zip(("bomb.html", new string('0', 4 * 1024 * 1024))))).ToList());
    }

    [Fact]
    public void A_feed_gives_a_page_for_each_entry_and_reads_no_entities()
    {
        var feed = """<rss><channel><item><title>关于停水的公告</title><link>http://www.zhaoming.gov.cn/a/1.html</link><pubDate>Mon, 06 May 2019 10:00:00 +0800</pubDate><description><![CDATA[<p>因管道检修，青溪镇停水一天。</p>]]></description></item></channel></rss>""";
        var saved = Assert.Single(SavedSite.InZip(new MemoryStream(Zip(("feed.xml", feed)))));
        var page = PageReader.Read(Encoding.UTF8.GetString(saved.Content), saved.Address);
        Assert.Equal(("关于停水的公告", "因管道检修，青溪镇停水一天。", "http://www.zhaoming.gov.cn/a/1.html", new DateOnly(2019, 5, 6)), (page.Title, page.Text, page.Address, page.PublishedOn));
        Assert.Empty(SavedSite.InZip(new MemoryStream(Zip(("evil.xml", "<!DOCTYPE r [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><rss><channel><item><title>&x;</title><description>&x;</description></item></channel></rss>")))));
    }

    private async Task<CatalogItem> Row(string area) => (await host.HasCatalog(host.County.Department, area, Given.Row("临时救助")))[0];

    private Task<T> Inside<T>(Func<ImportMirror, Task<T>> work) => host.Inside(services => work(services.GetRequiredService<ImportMirror>()));

    private Task Inside(Func<ImportMirror, Task> work) => host.Inside(services => work(services.GetRequiredService<ImportMirror>()));

    private Task<List<T>> Pages<T>(MirrorImport import, System.Linq.Expressions.Expression<Func<MirrorPage, T>> part) => host.Inside(services =>
        services.GetRequiredService<YangguangDb>().MirrorPages.Where(page => page.ImportId == import.Id).Select(part).ToListAsync());

    private async Task<int> Drafts(MirrorImport import) => (await Pages(import, page => page.RecordId)).Count(record => record is not null);

    private static SavedPage Saved(string path, string page, string address = "") => new(path, Encoding.UTF8.GetBytes(page), address);

    private static IEnumerable<SavedPage> DyingAfter(int count, IEnumerable<SavedPage> pages)
    {
        foreach (var page in pages.Take(count))
            yield return page;
        throw new IOException("killed");
    }

    private static byte[] Zip(params (string Name, string Text)[] files)
    {
        using var memory = new MemoryStream();
        using (var zip = new ZipArchive(memory, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, text) in files)
            {
                using var entry = new StreamWriter(zip.CreateEntry(name).Open());
                entry.Write(text);
            }
        }

        return memory.ToArray();
    }
}
