using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Yangguang.Accounts;
using Yangguang.Platform.Persistence;
using Yangguang.Tests.Harness;

namespace Yangguang.Tests.Accounts;

public sealed class InvitationTests(Host host) : IClassFixture<Host>
{
    [Fact]
    public async Task Who_is_invited_chooses_name_and_password_once_and_is_at_the_desk()
    {
        var link = await Invite("刘新", StaffRole.Clerk);
        using var invited = host.Public();
        using var second = host.Public();
        var other = await second.Open(link);

        var door = await invited.Open(link);
        Assert.Contains("刘新，您好", door.Text, StringComparison.Ordinal);
        Assert.Contains("不少于10位", door.Text, StringComparison.Ordinal);
        var weak = await invited.Send(door, "#accept", ("UserName", "liuxin"), ("Password", "liuxin-2026"), ("Repeated", "liuxin-2026"));
        Assert.Contains("不能包含用户名", weak.Text, StringComparison.Ordinal);
        var desk = await invited.Send(weak, "#accept", ("UserName", "liuxin"), ("Password", "Yangliu-7731"), ("Repeated", "Yangliu-7731"));

        Assert.StartsWith("/desk/account", desk.Path, StringComparison.Ordinal);
        Assert.Contains("昭明县民政局", desk.Text, StringComparison.Ordinal);
        var used = await second.Open(link);
        Assert.Equal((HttpStatusCode.Gone, true), (used.Status, used.Text.Contains("不能再用", StringComparison.Ordinal)));
        Assert.Equal(HttpStatusCode.Gone, (await second.Send(other, "#accept", ("UserName", "other"), ("Password", "Yangliu-7731"), ("Repeated", "Yangliu-7731"))).Status);
    }

    [Fact]
    public async Task A_name_that_is_taken_is_told_and_the_link_stays_open()
    {
        var link = await Invite("刘二", StaffRole.Reviewer);
        using var invited = host.Public();

        var taken = await invited.Send(await invited.Open(link), "#accept", ("UserName", "clerk"), ("Password", "Yangliu-7731"), ("Repeated", "Yangliu-7731"));

        Assert.Contains("已经有人用了", taken.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await invited.Open(link)).Status);
    }

    [Fact]
    public async Task A_link_is_over_after_its_last_day_and_when_it_was_withdrawn()
    {
        var withdrawn = await Invite("刘三", StaffRole.Clerk);
        using var officer = await host.SignedIn(host.County.Officer);
        await officer.Send(await officer.Open("/desk/accounts/invitations"), "tbody tr:first-child form");
        using var late = host.Public();
        Assert.Equal(HttpStatusCode.Gone, (await late.Open(withdrawn)).Status);

        var link = await Invite("刘四", StaffRole.Clerk);
        host.Time.Advance(TimeSpan.FromDays(8));
        Assert.Equal(HttpStatusCode.Gone, (await late.Open(link)).Status);
        host.Time.Advance(TimeSpan.FromDays(-8));
    }

    [Fact]
    public async Task The_county_office_invites_no_administrator_and_nobody_a_village_clerk_for_a_department()
    {
        using var officer = await host.SignedIn(host.County.Officer);
        var form = await officer.Open("/desk/accounts/invitations");
        Assert.DoesNotContain("系统管理员", string.Join(' ', form.TextsOf("#Input_Role option")), StringComparison.Ordinal);

        var administrator = await Send(officer, form, "孙二", host.County.Office.Id.ToString(), StaffRole.Administrator);
        var village = await Send(officer, form, "王二", host.County.Department.Id.ToString(), StaffRole.VillageClerk);
        var office = await Send(officer, form, "赵二", host.County.Department.Id.ToString(), StaffRole.DisclosureOfficer);

        Assert.All([administrator, village, office], page => Assert.True(page.Has(".error-summary") && !page.Has("#fresh-link"), page.Text));
    }

    [Fact]
    public async Task A_lost_password_is_chosen_anew_with_a_link_and_ends_what_was_open()
    {
        using var thief = await host.SignedIn(host.County.RequestOfficer);
        using var administrator = await host.SignedIn(host.County.Administrator);
        var card = await administrator.Open($"/desk/accounts/{host.County.RequestOfficer.Id:n}");
        var without = await administrator.Send(card, "button[formaction$='handler=Link']");
        Assert.Contains("请写明原因", without.Text, StringComparison.Ordinal);
        var given = await administrator.Send(card, "button[formaction$='handler=Link']", ("Reason", "忘记密码，当面核对了身份"));
        using var owner = host.Public();
        var door = await owner.Open(new Uri(given.TextOf("#fresh-link")).PathAndQuery);

        var desk = await owner.Send(door, "#accept", ("Password", "Yangliu-7731"), ("Repeated", "Yangliu-7731"));

        Assert.StartsWith("/desk/account", desk.Path, StringComparison.Ordinal);
        Assert.StartsWith("/sign-in", (await thief.Open("/desk")).Path, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_secret_of_a_link_is_not_in_the_database()
    {
        var link = await Invite("刘五", StaffRole.Clerk);

        var kept = await host.Inside(services => services.GetRequiredService<YangguangDb>().Invitations.Select(each => each.SecretDigest).ToListAsync());

        Assert.DoesNotContain(link.Split('/')[^1], kept);
    }

    private async Task<string> Invite(string name, StaffRole role)
    {
        using var officer = await host.SignedIn(host.County.Officer);
        var made = await Send(officer, await officer.Open("/desk/accounts/invitations"), name, host.County.Department.Id.ToString(), role);
        return new Uri(made.TextOf("#fresh-link")).PathAndQuery;
    }

    private static Task<Page> Send(Visitor visitor, Page form, string name, string body, StaffRole role) =>
        visitor.Send(form, "#invite", ("Input.Name", name), ("Input.Body", body), ("Input.Role", role.ToString()));
}
