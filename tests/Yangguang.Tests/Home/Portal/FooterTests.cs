using Yangguang.Tests.Harness;

namespace Yangguang.Tests.Home.Portal;

/// <summary>The footer that inspections look for (C15). Own host: the settings are changed.</summary>
public sealed class FooterTests(Host host) : IClassFixture<Host>
{
    // C15
    [Fact]
    public async Task All_parts_stand_at_the_foot_of_the_page_once_they_are_set()
    {
        using var admin = await host.SignedIn(host.County.Administrator);
        var form = await admin.Open("/desk/site");
        Assert.Contains("页脚还缺", form.Text, StringComparison.Ordinal);
        await admin.Send(form, "form.form",
            ("Input.Sponsor", "昭明县人民政府"), ("Input.Operator", "昭明县人民政府办公室"), ("Input.Phone", "0550-1234567"), ("Input.SiteCode", "3412990001"),
            ("Input.IcpNumber", "皖ICP备12345678号"), ("Input.PoliceNumber", "皖公网安备34129902000001号"), ("Input.OfficialMark", "https://example.org/mark"),
            ("Input.MistakesAddress", "https://example.org/mistakes"), ("Input.MessagesAddress", "https://example.org/messages"), ("Input.ReportPhone", "0550-12377"), ("Input.ReportAddress", "https://example.org/report"));
        using var visitor = host.Public();

        var page = await visitor.Open("/");

        var footer = page.TextOf(".site-footer");
        Assert.All(
            new[]
            {
                "主办单位昭明县人民政府", "承办单位", "版权所有", "联系电话0550-1234567", "网站标识码3412990001", "皖ICP备12345678号", "皖公网安备34129902000001号", "党政机关网站标识",
                "网站找错", "网站地图", "关于本站", "举报电话0550-12377", "各单位联系方式", "建议使用近两年更新过的浏览器",
            },
            part => Assert.Contains(part, footer.Replace(" ", "", StringComparison.Ordinal), StringComparison.Ordinal));
        Assert.DoesNotContain("IE", footer, StringComparison.Ordinal);
        Assert.Equal("咨询建言", page.TextOf("a[href='https://example.org/messages']"));
        foreach (var link in new[] { "/sitemap", "/about", "/contacts", "/mistakes" })
            Assert.Equal(System.Net.HttpStatusCode.OK, (await visitor.Open(link)).Status);
        Assert.Contains("0550-12377", (await visitor.Open("/mistakes")).Text, StringComparison.Ordinal);
        Assert.Contains(host.County.Department.Name, (await visitor.Open("/contacts")).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Input.SiteCode", "1234567890", "前6位与行政区划代码")]
    [InlineData("Input.OfficialMark", "javascript:alert(1)", "不能用")]
    [InlineData("Input.Sponsor", "", "请填写主办单位")]
    public async Task A_wrong_part_is_refused_in_words(string field, string value, string because)
    {
        using var admin = await host.SignedIn(host.County.Administrator);
        var form = await admin.Open("/desk/site");

        var page = await admin.Send(form, "form.form", field == "Input.Sponsor" ? [(field, value)] : [("Input.Sponsor", "昭明县人民政府"), (field, value)]);

        Assert.Contains(because, page.Text, StringComparison.Ordinal);
    }
}
