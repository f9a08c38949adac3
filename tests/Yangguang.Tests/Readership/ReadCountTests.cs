using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Yangguang.Platform.Persistence;
using Yangguang.Readership;
using Yangguang.Tests.Harness;

namespace Yangguang.Tests.Readership;

/// <summary>浏览次数 (C11, C12): a number, and nothing about who read.</summary>
public sealed class ReadCountTests(PublishedCounty county) : IClassFixture<PublishedCounty>
{
    private string Address => $"/records/{county.Standard.IndexNumber}";

    // C11, C12
    [Fact]
    public async Task A_record_tells_how_often_it_was_read_before_and_after_the_count_is_written_down()
    {
        using var visitor = county.Host.Public();
        await visitor.Open(Address);
        var before = await Shown(visitor);

        await county.Host.Inside(services => services.GetRequiredService<KeepReadCounts>().Run());
        await county.Host.Inside(services => services.GetRequiredService<KeepReadCounts>().Run());

        Assert.Equal(before + 1, await Shown(visitor));
        Assert.Equal(before, await county.Host.Inside(services => services.GetRequiredService<YangguangDb>().ReadCounts
            .Where(count => count.Subject == county.Standard.RecordId.Value).Select(count => count.Times).SingleAsync()));
    }

    [Fact]
    public async Task Robots_and_staff_do_not_count()
    {
        using var visitor = county.Host.Public();
        var before = await Shown(visitor);
        using var robot = county.Host.Public();
        robot.Http.DefaultRequestHeaders.UserAgent.ParseAdd("SomeBot/1.0");
        using var staff = await county.Host.SignedIn(county.County.Clerk);

        await robot.Open(Address);
        await staff.Open(Address);

        Assert.Equal(before + 1, await Shown(visitor));
    }

    [Fact]
    public void The_table_has_room_for_nothing_but_a_number() => Assert.Equal(
        ["JurisdictionId", "Subject", "Times"], typeof(ReadCount).GetProperties().Select(property => property.Name).Order());

    // C11, C12: print, close, keep, size, share, source, day.
    [Fact]
    public async Task What_one_wants_around_a_text_is_there()
    {
        using var visitor = county.Host.Public();

        var page = await visitor.Open(Address);

        Assert.Equal(["朗读", "打印本页", "收藏", "关闭窗口"], page.TextsOf(".page-tools button"));
        Assert.True(page.Has(".text-size"));
        Assert.Contains(Uri.EscapeDataString(Address), page.Find(".share a[href*='weibo']").GetAttribute("href")!, StringComparison.Ordinal);
        Assert.True(page.Has(".qr"), page.Text);
        Assert.Contains("发布机构", page.Text, StringComparison.Ordinal);
        Assert.Contains("发布日期", page.Text, StringComparison.Ordinal);
        Assert.Equal(System.Net.HttpStatusCode.OK, (await visitor.Open("/kept")).Status);
    }

    /// <summary>The count that a page made anew tells: one from memory tells what was so a minute ago.</summary>
    private async Task<long> Shown(Visitor visitor)
    {
        county.Host.Time.Advance(TimeSpan.FromMinutes(2));
        var text = (await visitor.Open(Address)).TextOf(".reads")["浏览次数：".Length..];
        return long.Parse(text, System.Globalization.NumberStyles.AllowThousands, System.Globalization.CultureInfo.InvariantCulture);
    }
}
