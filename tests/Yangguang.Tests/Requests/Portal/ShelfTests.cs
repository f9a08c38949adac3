using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Yangguang.Platform;
using Yangguang.Platform.Persistence;
using Yangguang.Requests.Portal;
using Yangguang.Tests.Harness;

namespace Yangguang.Tests.Requests.Portal;

/// <summary>What is public already is shown before filing, and what that saved is counted (D18).</summary>
public sealed class ShelfTests(Host host) : IClassFixture<Host>
{
    // D18
    [Fact]
    public async Task Who_finds_it_published_files_nothing_and_is_counted()
    {
        var record = await Published("柳湾村2025年征地补偿安置方案", "04");
        using var visitor = host.Public();
        var looking = await host.Files(visitor, ("Input.Subject", "柳湾村2025年征地补偿的安置方案"));
        Assert.Contains("这些已经公开", looking.TextOf("h2"), StringComparison.Ordinal);
        Assert.Contains("柳湾村2025年征地补偿安置方案", looking.TextsOf(".shelf a"));

        var found = await visitor.Send(looking, "button[formaction*=Found]");

        Assert.StartsWith($"/records/{record}", found.Path, StringComparison.Ordinal);
        var (shown, saved, filed) = await Counted();
        Assert.True(shown > 0);
        Assert.Equal((1, 0), (saved, filed));
    }

    // D18: nothing typed is lost on the way, and who wants more goes on
    [Fact]
    public async Task Who_wants_something_else_goes_on_with_everything_typed()
    {
        await Published("青溪镇危房改造对象名单", "05");
        using var visitor = host.Public();
        var looking = await host.Files(visitor, ("Input.Subject", "青溪镇危房改造对象名单"), ("Input.Assistance", "请用大字"));
        var back = await visitor.Send(looking, "button[formaction*=Back]");
        Assert.Equal("请用大字", back.Find("#Input_Assistance").GetAttribute("value"));
        Assert.Equal("110101199003071233", back.Find("#Input_PaperNumber").GetAttribute("value"));

        var receipt = await visitor.Send(looking, "button[formaction*=File]");

        Assert.True(receipt.Has(".query-code"));
        Assert.Contains("含补偿标准和分户清单", receipt.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_request_for_forty_things_is_advised_to_be_split_and_nothing_is_lost()
    {
        using var visitor = host.Public();
        var forty = string.Join('\n', Enumerable.Range(1, 40).Select(number => $"{number}、第{number}项补助的发放明细"));
        var advised = await host.Files(visitor, ("Input.Subject", "历年财务凭证"), ("Input.Description", forty));

        Assert.Contains("好像有 40 件事", advised.TextOf(".notice-warning"), StringComparison.Ordinal);
        var back = await visitor.Send(advised, "button[formaction*=Back]");
        Assert.Contains("第40项补助", back.TextOf("#Input_Description"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2025年临时救助名册", 1)]
    [InlineData("1.名册\n2.金额\n3.标准", 3)]
    [InlineData("请提供：（一）合同；（二）付款凭证", 2)]
    [InlineData("金额3.5万元的合同", 1)]
    public void Things_are_counted_by_how_people_number_them(string description, int things) => Assert.Equal(things, ManyThings.Count(description));

    private async Task<string> Published(string title, string area)
    {
        var items = await host.HasCatalog(host.County.Department, area, Given.Row(title));
        return (await host.HasPublished(items[0], Given.Content(title, host.Time.Today()))).IndexNumber;
    }

    private Task<(int Shown, int Saved, int Filed)> Counted() => host.Inside(async services =>
    {
        var db = services.GetRequiredService<YangguangDb>();
        var month = await db.ShelfMonths.AsNoTracking().SingleAsync();
        var title = "柳湾村2025年征地补偿的安置方案";
        return (month.Shown, month.Saved, await db.Requests.CountAsync(request => request.Wish.Subject == title));
    });
}
