using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Yangguang.Browser.Harness;

internal static class Fitting
{
    /// <summary>Nothing sticks out at the side, and axe finds nothing.</summary>
    public static async Task Fits(this IPage page)
    {
        Assert.False(await page.EvaluateAsync<bool>("document.scrollingElement.scrollWidth > document.scrollingElement.clientWidth"), page.Url);
        var violations = (await page.RunAxe()).Violations;
        Assert.True(violations.Length == 0, string.Join('\n', violations.Select(each => $"{page.Url} {each.Id}: {each.Nodes.FirstOrDefault()?.Html}")));
    }
}
