using System.Net;
using Yangguang.Tests.Harness;
using Yangguang.Tests.Shape;

namespace Yangguang.Tests.Doors;

public sealed class EveryDoorTests(Host host) : IClassFixture<Host>
{
    // It sets nothing but how pages look to whoever sends it, and a token would keep every public page out of the cache.
    private static readonly string[] WithoutToken = ["/appearance/switch"];

    [Fact]
    public async Task Every_form_without_its_antiforgery_token_is_refused_even_from_staff()
    {
        using var officer = await host.SignedIn(host.County.Officer);
        using var administrator = await host.SignedIn(host.County.Administrator);
        var taken = new List<string>();
        foreach (var address in host.All().Except(WithoutToken))
        {
            using var form = new FormUrlEncodedContent([]);
            using var asked = await officer.Http.PostAsync(address, form);
            // The settings are the administrator's alone.
            using var again = asked.StatusCode == HttpStatusCode.Forbidden ? await administrator.Http.PostAsync(address, new FormUrlEncodedContent([])) : null;
            var response = again ?? asked;
            // The interface for systems takes no cookie and no form: it asks for a key and for JSON.
            if (address.StartsWith("/api/", StringComparison.Ordinal) && response.StatusCode is HttpStatusCode.Unauthorized or HttpStatusCode.UnsupportedMediaType)
                continue;
            if (response.StatusCode is not (HttpStatusCode.BadRequest or HttpStatusCode.MethodNotAllowed or HttpStatusCode.NotFound))
                taken.Add($"{address} answered {(int)response.StatusCode}");
        }

        Offenders.None(taken);
    }

    [Theory]
    [InlineData("/nowhere-at-all")]
    [InlineData("/css/nowhere.css")]
    public async Task An_address_that_does_not_exist_is_not_found_in_words(string address)
    {
        using var visitor = host.Public();

        var page = await visitor.Open(address);

        Assert.Equal(HttpStatusCode.NotFound, page.Status);
        Assert.True(page.Has("h1"), page.Text);
    }

    [Fact]
    public async Task A_browser_finds_the_mark_of_the_site_where_no_page_names_it()
    {
        using var visitor = host.Public();

        using var mark = await visitor.Http.GetAsync("/favicon.ico");

        Assert.Equal("/img/mark.svg", mark.RequestMessage?.RequestUri?.AbsolutePath);
        Assert.Equal("image/svg+xml", mark.Content.Headers.ContentType?.MediaType);
    }
}
