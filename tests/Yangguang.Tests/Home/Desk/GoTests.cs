using System.Net;
using Yangguang.Tests.Harness;

namespace Yangguang.Tests.Home.Desk;

/// <summary>直达: nothing of the desk is further than its name or its number.</summary>
public sealed class GoTests(PublishedCounty county) : IClassFixture<PublishedCounty>
{
    [Fact]
    public async Task A_number_leads_straight_to_what_bears_it()
    {
        using var clerk = await county.Host.SignedIn(county.County.Clerk);

        Assert.Equal($"/records/{county.Standard.IndexNumber}", (await clerk.Open($"/desk/go?q={county.Standard.IndexNumber}")).Path);
        Assert.Equal($"/items/{county.Policy.Code}", (await clerk.Open($"/desk/go?q=%20{county.Policy.Code}%20")).Path);
    }

    [Fact]
    public async Task Only_pages_that_the_reader_may_open_are_offered_and_each_opens()
    {
        using var village = await county.Host.SignedIn(county.County.VillageClerk);
        using var officer = await county.Host.SignedIn(county.County.Officer);

        var few = (await village.Open("/desk/go")).Document.QuerySelectorAll("#places a").Select(link => link.GetAttribute("href")!).ToList();
        var many = (await officer.Open("/desk/go")).Document.QuerySelectorAll("#places a").Select(link => link.GetAttribute("href")!).ToList();

        Assert.True(few.Count > 5 && few.Count < many.Count);
        foreach (var address in few)
            Assert.Equal(HttpStatusCode.OK, (await village.Open(address)).Status);
    }

    [Fact]
    public async Task A_part_of_a_name_finds_the_page_and_the_palette_gets_the_same()
    {
        using var officer = await county.Host.SignedIn(county.County.Officer);

        var page = await officer.Open("/desk/go?q=找错");
        var palette = await officer.Http.GetStringAsync("/desk/go?handler=Places&q=找错");

        Assert.Contains(page.Document.QuerySelectorAll("#places a"), link => link.GetAttribute("href") == "/desk/mistakes");
        Assert.Contains("\"href\":\"/desk/mistakes\"", palette, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("%00")]
    [InlineData("%27%20OR%201=1--")]
    [InlineData("%E2%80%AE")]
    public async Task Rubbish_finds_nothing_and_breaks_nothing(string asked)
    {
        using var officer = await county.Host.SignedIn(county.County.Officer);

        Assert.Equal(HttpStatusCode.OK, (await officer.Open($"/desk/go?q={asked}")).Status);
        Assert.Equal(HttpStatusCode.OK, (await officer.Open($"/desk/go?q={asked}{new string('长', 2000)}")).Status);
    }
}
