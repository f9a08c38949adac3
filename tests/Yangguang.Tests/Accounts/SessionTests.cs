using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Yangguang.Accounts.Sessions;
using Yangguang.Platform.Persistence;
using Yangguang.Tests.Harness;

namespace Yangguang.Tests.Accounts;

public sealed class SessionTests(Host host) : IClassFixture<Host>
{
    [Fact]
    public async Task One_device_signs_another_out()
    {
        using var here = await host.SignedIn(host.County.Clerk);
        using var there = await host.SignedIn(host.County.Clerk);

        var list = await here.Open("/desk/account/sessions");
        Assert.Equal(2, list.TextsOf("tbody tr").Count);
        Assert.Contains("（这台）", list.TextOf("tbody tr"), StringComparison.Ordinal);
        await here.Send(list, "tbody tr:nth-child(2) form");

        Assert.StartsWith("/sign-in", (await there.Open("/desk")).Path, StringComparison.Ordinal);
        Assert.Equal("/desk", (await here.Open("/desk")).Path);
    }

    [Fact]
    public async Task Nobody_ends_the_session_of_somebody_else()
    {
        using var victim = await host.SignedIn(host.County.OfficeHead);
        using var stranger = await host.SignedIn(host.County.RequestOfficer);
        var session = await host.Inside(services => services.GetRequiredService<YangguangDb>().StaffSessions
            .Where(each => each.StaffId == host.County.OfficeHead.Id).Select(each => each.Id).SingleAsync());

        await stranger.Send(await stranger.Open("/desk/account/sessions"), "tbody form", ("id", session.ToString()));

        Assert.Equal("/desk", (await victim.Open("/desk")).Path);
    }

    [Fact]
    public async Task A_new_password_ends_all_other_sessions_and_keeps_this_one()
    {
        using var here = await host.SignedIn(host.County.Reviewer);
        using var there = await host.SignedIn(host.County.Reviewer);

        var form = await here.Open("/desk/account/password");
        var common = await here.Send(form, "#password", ("Current", SmallCounty.Password), ("New", "Password-2026"), ("Repeated", "Password-2026"));
        Assert.Contains("常见的密码", common.Text, StringComparison.Ordinal);
        var done = await here.Send(form, "#password", ("Current", SmallCounty.Password), ("New", "Liuwan-7731-x"), ("Repeated", "Liuwan-7731-x"));

        Assert.Equal("/desk/account", done.Path);
        Assert.StartsWith("/sign-in", (await there.Open("/desk")).Path, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_copied_cookie_opens_nothing_after_its_owner_signed_out()
    {
        using var owner = await host.SignedIn(host.County.SecrecyReviewer);
        var page = await owner.Open("/desk");
        var session = await LiveSession();
        await owner.Send(page, "form[action='/desk/sign-out']");

        Assert.Null(await host.Inside(services => services.GetRequiredService<ReadStanding>().Run(session)));

        Task<Guid> LiveSession() => host.Inside(services => services.GetRequiredService<YangguangDb>().StaffSessions
            .Where(each => each.StaffId == host.County.SecrecyReviewer.Id && each.EndedAt == null).Select(each => each.Id).SingleAsync());
    }

    [Fact]
    public async Task A_forged_cookie_is_nobody()
    {
        using var forger = host.Public();
        forger.Http.DefaultRequestHeaders.Add("Cookie", "yangguang.desk=CfDJ8ForgedForgedForged");

        var page = await forger.Open("/desk");

        Assert.Equal((HttpStatusCode.OK, true), (page.Status, page.Path.StartsWith("/sign-in", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task After_twelve_hours_even_a_busy_session_is_over()
    {
        using var busy = await host.SignedIn(host.County.VillageClerk);
        for (var hour = 0; hour < 11; hour++)
        {
            host.Time.Advance(TimeSpan.FromHours(1));
            Assert.Equal("/desk", (await busy.Open("/desk")).Path);
        }

        host.Time.Advance(TimeSpan.FromHours(1));

        Assert.StartsWith("/sign-in", (await busy.Open("/desk")).Path, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Mozilla/5.0 (X11; Linux x86_64; Kylin) AppleWebKit/537.36 Chrome/120.0 Safari/537.36", "麒麟系统上的 Chrome")]
    [InlineData("Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/130.0 Safari/537.36 Edg/130.0", "Windows 电脑上的 Edge")]
    [InlineData("curl/8.0", "不能识别的设备")]
    [InlineData(null, "不能识别的设备")]
    public void A_device_is_told_in_words(string? header, string words) => Assert.Equal(words, Device.InWords(header));
}
