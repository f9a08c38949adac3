using Yangguang.Browser.Harness;

namespace Yangguang.Browser;

[Collection(InTheCounty.Name)]
public sealed class HomeTests(County county)
{
    [BrowserFact]
    public async Task The_home_page_opens()
    {
        var page = await county.Visit("/");

        Assert.Equal(county.Address, page.Url);
    }
}
