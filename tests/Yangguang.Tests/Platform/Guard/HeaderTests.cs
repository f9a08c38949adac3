using System.Net;
using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.Mvc.Testing;
using Yangguang.Tests.Doors;
using Yangguang.Tests.Harness;
using Yangguang.Tests.Shape;

namespace Yangguang.Tests.Platform.Guard;

/// <summary>What every answer says to the browser, over every kind of page.</summary>
public sealed class HeaderTests(PublishedCounty county) : IClassFixture<PublishedCounty>
{
    private static readonly (string Name, string Value)[] Always =
    [
        ("X-Content-Type-Options", "nosniff"), ("Referrer-Policy", "same-origin"), ("Cross-Origin-Opener-Policy", "same-origin"),
        ("Cross-Origin-Resource-Policy", "same-origin"), ("X-Frame-Options", "DENY"),
    ];

    [Fact]
    public async Task No_page_of_any_kind_runs_or_sets_anything_inline_and_each_carries_the_policy()
    {
        using var administrator = await county.Host.SignedIn(county.County.Administrator);
        using var officer = await county.Host.SignedIn(county.County.Officer);
        using var visitor = county.Host.Public();
        var faults = new List<string>();
        foreach (var address in county.Host.All().Where(address => !address.StartsWith("/api", StringComparison.Ordinal)).Append($"/records/{county.Standard.IndexNumber}"))
        {
            foreach (var who in address.IsDesk() ? new[] { officer, administrator } : [visitor])
            {
                using var answer = await who.Http.GetAsync(address);
                faults.AddRange(Always.Where(header => !(answer.Headers.TryGetValues(header.Name, out var values) && values.Contains(header.Value)))
                    .Where(header => header.Name != "Cross-Origin-Resource-Policy" || answer.Content.Headers.ContentType?.MediaType == "text/html").Select(header => $"{address} lacks {header.Name}"));
                if (answer.Content.Headers.ContentType?.MediaType == "text/html")
                    faults.AddRange(Inline(await answer.Content.ReadAsStringAsync()).Select(fault => $"{address}: {fault}"));
            }
        }

        Offenders.None(faults);
    }

    [Fact]
    public async Task The_policy_allows_nothing_inline_and_nothing_from_elsewhere()
    {
        using var visitor = county.Host.Public();
        using var answer = await visitor.Http.GetAsync("/");
        var policy = Assert.Single(answer.Headers.GetValues("Content-Security-Policy"));

        Assert.Contains("default-src 'self'", policy, StringComparison.Ordinal);
        Assert.Contains("frame-ancestors 'none'", policy, StringComparison.Ordinal);
        Assert.Contains("object-src 'none'", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("http:", policy, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Over_tls_the_site_is_to_be_opened_over_tls_alone_and_its_cookies_stay_there()
    {
        await using var secure = county.Host.WithWebHostBuilder(builder => builder.UseSetting("Site:Address", "https://www.zhaoming.example"));
        using var http = secure.CreateClient(new WebApplicationFactoryClientOptions { BaseAddress = new("https://www.zhaoming.example"), HandleCookies = true });
        using var visitor = new Visitor(http);
        using var front = await http.GetAsync("/");
        Assert.Contains("max-age=15552000", front.Headers.GetValues("Strict-Transport-Security").Single(), StringComparison.Ordinal);
        Assert.Contains("upgrade-insecure-requests", front.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);

        var door = await visitor.Open("/sign-in");
        using var form = new FormUrlEncodedContent(
        [
            new("UserName", county.County.Officer.UserName!), new("Password", SmallCounty.Password), new("__RequestVerificationToken", door.Find("input[name=__RequestVerificationToken]").GetAttribute("value")!),
        ]);
        using var plain = secure.CreateClient(new WebApplicationFactoryClientOptions { BaseAddress = new("https://www.zhaoming.example"), AllowAutoRedirect = false });
        using var opened = await plain.GetAsync("/sign-in");
        Assert.All(opened.Headers.GetValues("Set-Cookie"), AssertGuarded);
        using var inside = await http.PostAsync("/sign-in", form);
        Assert.Equal(HttpStatusCode.OK, inside.StatusCode);
        Assert.StartsWith("/desk", inside.RequestMessage!.RequestUri!.AbsolutePath, StringComparison.Ordinal);
    }

    // Bad input of the issue: a forged cookie signs nobody in and harms nothing.
    [Fact]
    public async Task A_forged_cookie_is_nobodys()
    {
        using var forger = county.Host.CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false, HandleCookies = false });
        forger.DefaultRequestHeaders.Add("Cookie", "yangguang.desk=CfDJ8ForgedForgedForgedForged; yangguang.form=%00%ff");
        using var desk = await forger.GetAsync("/desk");
        Assert.Equal(HttpStatusCode.Redirect, desk.StatusCode);
        using var front = await forger.GetAsync("/");
        Assert.Equal(HttpStatusCode.OK, front.StatusCode);
    }

    [Fact]
    public async Task Whom_to_tell_of_a_weakness_stands_where_it_is_looked_for()
    {
        using var visitor = county.Host.Public();
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.Http.GetAsync("/.well-known/security.txt")).StatusCode);

        await using var open = county.Host.WithWebHostBuilder(builder => builder.UseSetting("Security:Contact", "anquan@zhaoming.example"));
        using var http = open.CreateClient();
        var text = await http.GetStringAsync("/.well-known/security.txt");
        Assert.StartsWith("Contact: mailto:anquan@zhaoming.example\nExpires: 2026-08-29T00:00:00Z\n", text, StringComparison.Ordinal);
    }

    private static void AssertGuarded(string cookie)
    {
        Assert.Contains("httponly", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("secure", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("samesite=", cookie, StringComparison.OrdinalIgnoreCase);
    }

    private static IEnumerable<string> Inline(string html)
    {
        using var page = new HtmlParser().ParseDocument(html);
        foreach (var script in page.Scripts.Where(script => script.Source is null && script.Type is null or "" or "text/javascript" or "module"))
            yield return $"inline script {script.Text}";
        foreach (var element in page.All)
        {
            if (element.LocalName == "style" || element.HasAttribute("style"))
                yield return $"inline style of {element.LocalName}";
            foreach (var attribute in element.Attributes.Where(attribute => attribute.Name.StartsWith("on", StringComparison.Ordinal) || attribute.Value.StartsWith("javascript:", StringComparison.OrdinalIgnoreCase)))
                yield return $"{element.LocalName} {attribute.Name}";
        }
    }
}
