using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Yangguang.Bodies;
using Yangguang.Oversight.Inspection;
using Yangguang.Oversight.Operations;
using Yangguang.Tests.Harness;

namespace Yangguang.Tests.Oversight.Operations;

/// <summary>防篡改 (C06): what the public is shown is held against what was signed.</summary>
public sealed class AlteredPageTests(PublishedCounty county) : IClassFixture<PublishedCounty>
{
    // C06
    [Fact]
    public async Task A_tampered_page_raises_an_alarm_at_the_desk_until_it_is_right_again()
    {
        Assert.Equal(0, await Check(html => html));

        var title = county.Standard.Content.Title;
        Assert.True(await Check(html => html.Replace($"{title}</h1>", $"{title}（作废）</h1>", StringComparison.Ordinal)) > 0);

        using var officer = await county.Host.SignedIn(county.County.Officer);
        Assert.Contains("页面可能被篡改", (await officer.Open("/desk")).Text, StringComparison.Ordinal);
        var alarms = await officer.Open("/desk/inspection/alarms");
        Assert.Contains("标题与签发的不一致", alarms.Text, StringComparison.Ordinal);

        Assert.Equal(0, await Check(html => html));
        Assert.DoesNotContain("页面可能被篡改", (await officer.Open("/desk")).Text, StringComparison.Ordinal);
        Assert.Contains("已恢复", (await officer.Open("/desk/inspection/alarms")).Text, StringComparison.Ordinal);
    }

    // C06
    [Theory]
    [InlineData("</article>", "</article><iframe src=\"https://evil.example/\"></iframe>", "嵌入")]
    [InlineData("</article>", "</article><script>steal()</script>", "脚本")]
    [InlineData("</article>", "</article><script src=\"//evil.example/x.js\"></script>", "脚本")]
    [InlineData("<div class=\"record-text document\">", "<div class=\"record-text document\"><p>加一句</p>", "正文与签发的不一致")]
    public async Task What_was_put_into_a_page_is_named(string place, string with, string fault)
    {
        using var visitor = county.Host.Public();
        using var answer = await visitor.Http.GetAsync($"/records/{county.Standard.IndexNumber}");
        var html = await answer.Content.ReadAsStringAsync();
        Assert.Contains(place, html, StringComparison.Ordinal);
        Assert.Null(ServedPage.Fault(html, county.Standard.Content));

        Assert.Contains(fault, ServedPage.Fault(html.Replace(place, with, StringComparison.Ordinal), county.Standard.Content), StringComparison.Ordinal);
    }

    // C06
    [Fact]
    public async Task A_script_that_all_pages_share_and_that_says_something_else_than_was_built_is_named()
    {
        using var visitor = county.Host.Public();
        var files = ServedPage.FilesOf(await visitor.Http.GetStringAsync(new Uri($"/records/{county.Standard.IndexNumber}", UriKind.Relative)));
        var script = files.First(file => file.StartsWith("/js/", StringComparison.Ordinal));
        var served = await visitor.Http.GetStringAsync(new Uri(script, UriKind.Relative));
        Assert.Contains(files, file => file.StartsWith("/css/", StringComparison.Ordinal));

        Assert.True(new ShippedFiles().IsAsBuilt(script, served));
        Assert.False(new ShippedFiles().IsAsBuilt(script, served + "\nsteal();"));
        Assert.Equal(1, await Check(text => text.Contains("<html", StringComparison.Ordinal) ? text : text + "\nsteal();"));
        Assert.Equal(0, await Check(text => text));
    }

    /// <summary>One round of checks, with pages altered on the way to the visitor.</summary>
    private async Task<int> Check(Func<string, string> alter)
    {
        await using var altered = county.Host.WithWebHostBuilder(builder => builder.ConfigureTestServices(services =>
            services.AddHttpClient(OwnSite.ClientName).AddHttpMessageHandler(() => new Altering(alter))));
        await using var scope = altered.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<JurisdictionScope>().Enter(county.County.Jurisdiction);
        return await scope.ServiceProvider.GetRequiredService<CheckServedPages>().Run();
    }

    private sealed class Altering(Func<string, string> alter) : DelegatingHandler
    {
        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            var answer = await base.SendAsync(request, cancellationToken);
            answer.Content = new StringContent(alter(await answer.Content.ReadAsStringAsync(cancellationToken)));
            return answer;
        }
    }
}
