using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Yangguang.Platform;
using Yangguang.Platform.Persistence;
using Yangguang.Platform.Web;
using Yangguang.Records;
using Yangguang.Records.Links;
using Yangguang.Tests.Harness;

namespace Yangguang.Tests.Records;

// C07: hidden links and foreign words on own pages, at publication and every night.
public sealed class LinkScanTests(Host host) : IClassFixture<Host>
{
    private static readonly TrustedSites Trusted = new(["tv.example.cn"]);

    [Theory]
    [InlineData("<div style='display:none'><a href='https://a.gov.cn'>友情</a></div>", LinkFaultKind.Hidden)]
    [InlineData("<p style='position:absolute;left:-9999px'><b><a href='https://a.gov.cn'>友情</a></b></p>", LinkFaultKind.Hidden)]
    [InlineData("<div style='height:1px;overflow:hidden'><a href='https://a.gov.cn'>友情</a></div>", LinkFaultKind.Hidden)]
    [InlineData("<marquee height=1><a href='https://a.gov.cn'>友情</a></marquee>", LinkFaultKind.Hidden)]
    [InlineData("<p><a href='https://www.example.com/'>合作伙伴</a></p>", LinkFaultKind.Untrusted)]
    [InlineData("<p><a href='//gov.cn.example.com/'>县政府</a></p>", LinkFaultKind.Untrusted)]
    [InlineData("<p><a href='https://a.gov.cn'></a></p>", LinkFaultKind.Empty)]
    [InlineData("<p><a href=''>空</a></p>", LinkFaultKind.Empty)]
    [InlineData("<iframe src='https://ads.example.com/x'></iframe>", LinkFaultKind.Active)]
    [InlineData("<meta http-equiv=refresh content='0; url=https://ads.example.com/'>", LinkFaultKind.Active)]
    [InlineData("<p>注册送彩金，开云体育欢迎您</p>", LinkFaultKind.ForeignWords)]
    [InlineData("發(fā)布機(jī)構(gòu)：某某街道", LinkFaultKind.ForeignWords)]
    [InlineData("办法公开信息包括哪些_信息公开的途径_信息公开办法", LinkFaultKind.ForeignWords)]
    [InlineData("<p>オンラインカジノの紹介</p>", LinkFaultKind.ForeignWords)]
    public void A_fault_is_found_and_named(string page, LinkFaultKind kind) =>
        Assert.Equal(kind, Assert.Single(LinkScan.Find(page, Trusted)).Kind);

    [Theory]
    [InlineData("<p>见<a href='https://www.zhaoming.gov.cn/a.html'>县政府网站</a>和<a href='/areas'>标准目录</a>，<a href='https://live.tv.example.cn'>直播</a></p>")]
    [InlineData("<p>公安机关打击博彩平台、约炮诈骗等违法犯罪。</p>")]
    [InlineData("<p>写信：<a href='mailto:zwgk@zhaoming.gov.cn'>邮箱</a></p><a name=top></a>")]
    [InlineData("附件：GB/T 9704-2012 file_name_v2.docx")]
    public void Sound_pages_are_left_alone(string page) => Assert.Empty(LinkScan.Find(page, Trusted));

    [Fact]
    public void The_line_of_a_fault_is_told() =>
        Assert.Equal(3, Assert.Single(LinkScan.Find("<p>一</p>\n<p>二</p>\n<p><a href='https://x.example.com'>三</a></p>", Trusted)).Line);

    [Fact]
    public void The_scraped_copy_of_a_hijacked_page_is_flagged()
    {
        if (Environment.GetEnvironmentVariable("YANGGUANG_SAMPLES") is not { } samples)
            return;
        var page = File.ReadAllText(Directory.GetFiles(Path.Combine(samples, "seeds"), "001_*").Single());
        Assert.Contains(LinkScan.Find(page, Trusted), fault => fault.Blocks);
    }

    [Fact]
    public async Task A_record_with_a_foreign_link_does_not_get_past_submission_until_the_site_is_trusted()
    {
        var item = (await host.HasCatalog(host.County.Department, "05", Given.Row("外链")))[0];
        var draft = await host.HasDraft(item, Given.Content("公告", new(2026, 2, 20)) with { Html = "<p>见<a href='https://www.partner.example.org/'>合作网站</a></p>" });
        var refused = await Assert.ThrowsAsync<RuleViolationException>(() => host.HasSubmitted(draft));
        Assert.Contains("可信网站", refused.Message, StringComparison.Ordinal);
        await host.Inside(services => services.GetRequiredService<LinkRules>().Trust("https://Partner.example.org/x", "合作单位", host.County.Officer.AsActor()));
        await host.HasSubmitted(draft);
    }

    [Fact]
    public async Task The_sweep_finds_what_died_since_and_settles_what_was_mended()
    {
        var item = (await host.HasCatalog(host.County.Department, "06", Given.Row("失效")))[0];
        var edition = await host.HasPublished(item, Given.Content("公告", new(2026, 2, 20)) with { Html = "<p>见<a href='/records/113412990/2026-09999'>另一条</a>和<a href='https://a.gov.cn/x'>外站</a></p>" });
        await host.Inside(services => services.GetRequiredService<SweepLinks>().Run());
        await host.Inside(services => services.GetRequiredService<SweepLinks>().Run());
        var found = Assert.Single(await Findings(edition));
        Assert.Equal((LinkFaultKind.Dead, null), (found.Kind, found.SettledAt));
        using var clerk = await host.SignedIn(host.County.Clerk);
        Assert.Contains("另一条", (await clerk.Open("/desk/links")).Text, StringComparison.Ordinal);
        await host.Inside(services => services.GetRequiredService<WithdrawRecord>().Run(edition.RecordId, "内容有误", "", host.County.Reviewer.AsActor()));
        await host.Inside(services => services.GetRequiredService<SweepLinks>().Run());
        Assert.NotNull(Assert.Single(await Findings(edition)).SettledAt);
    }

    [Theory]
    [InlineData(HttpStatusCode.OK, false)]
    [InlineData(HttpStatusCode.Forbidden, false)]
    [InlineData(HttpStatusCode.NotFound, true)]
    [InlineData(HttpStatusCode.BadGateway, true)]
    [InlineData(null, true)]
    public async Task Another_site_is_asked_and_its_answer_understood(HttpStatusCode? answer, bool dead)
    {
        using var other = new OtherSite(answer);
        var probe = new LinkProbe(other, new ConfigurationBuilder().Build());
        Assert.False(probe.MayAsk);
        Assert.Equal(dead, await probe.Ask("https://www.example.org/") is not null);
    }

    [Theory]
    [InlineData("127.0.0.1", true)]
    [InlineData("10.1.2.3", true)]
    [InlineData("::ffff:192.168.0.1", true)]
    [InlineData("fe80::1", true)]
    [InlineData("169.254.169.254", true)]
    [InlineData("220.181.38.148", false)]
    public void The_own_network_is_never_asked(string address, bool inner) => Assert.Equal(inner, InnerNetworks.Have(IPAddress.Parse(address)));

    private Task<List<LinkFinding>> Findings(RecordEdition edition) => host.Inside(services =>
        services.GetRequiredService<YangguangDb>().LinkFindings.AsNoTracking().Where(finding => finding.RecordId == edition.RecordId).ToListAsync());

    private sealed class OtherSite(HttpStatusCode? answer) : HttpMessageHandler, IHttpClientFactory
    {
        public HttpClient CreateClient(string name) => new(this, disposeHandler: false);

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
            answer is { } status ? Task.FromResult(new HttpResponseMessage(status)) : throw new HttpRequestException("no such host");
    }
}
