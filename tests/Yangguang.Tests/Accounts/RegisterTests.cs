using System.Net;
using Yangguang.Accounts;
using Yangguang.Tests.Harness;

namespace Yangguang.Tests.Accounts;

public sealed class RegisterTests(Host host) : IClassFixture<Host>
{
    [Fact]
    public async Task A_changed_role_ends_the_sessions_and_holds_at_the_next_sign_in()
    {
        using var clerk = await host.SignedIn(host.County.Clerk);
        using var administrator = await host.SignedIn(host.County.Administrator);
        var card = await administrator.Open($"/desk/accounts/{host.County.Clerk.Id:n}");

        var done = await administrator.Send(card, "#change-account", ("Role", nameof(StaffRole.RequestOfficer)), ("Reason", "调到依申请公开岗位"));

        Assert.Contains("受理员", done.TextOf(".lede"), StringComparison.Ordinal);
        Assert.Contains("由信息员改为受理员", done.Text, StringComparison.Ordinal);
        Assert.StartsWith("/sign-in", (await clerk.Open("/desk")).Path, StringComparison.Ordinal);
        using var again = await host.SignedIn(host.County.Clerk);
        Assert.Equal(HttpStatusCode.Forbidden, (await again.Open("/desk/records/new")).Status);
        Assert.Equal(HttpStatusCode.OK, (await again.Open("/desk/requests")).Status);
    }

    [Fact]
    public async Task A_closed_account_lets_nobody_in_and_says_no_more_than_a_wrong_password_does()
    {
        using var village = await host.SignedIn(host.County.VillageClerk);
        using var administrator = await host.SignedIn(host.County.Administrator);
        var address = $"/desk/accounts/{host.County.VillageClerk.Id:n}";
        await administrator.Send(await administrator.Open(address), "button[formaction$='handler=Close']", ("Reason", "已经调离"));

        Assert.StartsWith("/sign-in", (await village.Open("/desk")).Path, StringComparison.Ordinal);
        using var visitor = host.Public();
        var refused = await visitor.Send(await visitor.Open("/sign-in"), "#sign-in", ("UserName", "village"), ("Password", SmallCounty.Password));
        var unknown = await visitor.Send(await visitor.Open("/sign-in"), "#sign-in", ("UserName", "nobody-there"), ("Password", SmallCounty.Password));
        Assert.Equal(unknown.TextOf(".notice-danger"), refused.TextOf(".notice-danger"));

        await administrator.Send(await administrator.Open(address), "button[formaction$='handler=Reopen']", ("Reason", "回到原岗位"));
        using var back = await host.SignedIn(host.County.VillageClerk);
    }

    [Fact]
    public async Task Nobody_changes_the_own_account_and_the_last_administrator_stays()
    {
        using var administrator = await host.SignedIn(host.County.Administrator);
        var card = await administrator.Open($"/desk/accounts/{host.County.Administrator.Id:n}");

        Assert.False(card.Has("#change-account"), card.Text);
        Assert.False(Yangguang.Accounts.Register.AccountRules.AnAdministratorIsLeft(StaffRole.Administrator, 0).IsAllowed);
        Assert.True(Yangguang.Accounts.Register.AccountRules.AnAdministratorIsLeft(StaffRole.Administrator, 1).IsAllowed);
    }

    [Fact]
    public async Task The_list_is_narrowed_by_body_role_and_name()
    {
        using var officer = await host.SignedIn(host.County.Officer);

        var list = await officer.Open($"/desk/accounts?body={host.County.Department.Code}&role=Reviewer");

        Assert.Equal(["李审"], list.TextsOf("tbody .card-title").Select(text => text.Split("reviewer")[0].Trim()));
        Assert.False(list.Has("tbody a"), "the county office sees accounts but changes none");
        Assert.True((await officer.Open("/desk/accounts?who=no-such-name")).Has(".empty"));
    }
}
