using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Yangguang.Platform.Persistence;
using Yangguang.Tests.Harness;

namespace Yangguang.Tests.Requests.Desk;

/// <summary>A calendar that changes while cases are open: first the list of what would move, then the move with its trace (B11, D5).</summary>
public sealed class ChangedCalendarTests(Host host) : IClassFixture<Host>
{
    // D5: as with the Spring Festival of 2020, here by days off of the county
    [Fact]
    public async Task A_changed_calendar_lists_the_cases_that_it_would_move_and_moves_them_once_confirmed()
    {
        host.Time.MoveTo(new DateOnly(2026, 3, 2));
        var request = await host.HasCase(GivenRequests.Wish with { Subject = "会移动的一件" });
        Assert.Equal(new DateOnly(2026, 3, 30), request.DueOn);
        using var administrator = await host.SignedIn(host.County.Administrator);
        using var officer = await host.SignedIn(host.County.Officer);

        var proposed = await administrator.Send(
            await administrator.Open("/desk/calendar/propose"), "form.section",
            ("Input.Year", "2026"), ("Input.IssuedOn", "2026-03-02"), ("Input.Number", ""), ("Input.Title", "昭明县人民政府关于三月三放假的通知"),
            ("Input.Url", "https://www.zhaoming.gov.cn/tz/1.html"), ("Input.Off", "三月三 2026-03-19 2026-03-20"), ("Input.Work", ""), ("Input.IsLocal", "true"));
        Assert.Contains(request.Number!, proposed.TextOf("[aria-labelledby=moves]"), StringComparison.Ordinal);
        Assert.Contains("2026-04-01", proposed.TextOf("[aria-labelledby=moves]"), StringComparison.Ordinal);
        Assert.Equal(new DateOnly(2026, 3, 30), (await host.Now(request.Id)).DueOn);
        await officer.Send(await officer.Open(proposed.Path), "form[action*=Confirm]");

        Assert.Equal(new DateOnly(2026, 4, 1), (await host.Now(request.Id)).DueOn);
        Assert.Contains("三月三", (await officer.Open($"/desk/requests/{request.Id}")).TextOf(".reckoning"), StringComparison.Ordinal);
        Assert.True(await host.Inside(services => services.GetRequiredService<YangguangDb>().Audit
            .AnyAsync(entry => entry.Event == "CalendarChanged" && entry.Detail.Contains(request.Number!))));
    }
}
