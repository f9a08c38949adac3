using System.Net;
using Yangguang.Tests.Harness;

namespace Yangguang.Tests.Accounts;

public sealed class SignInTests(Host host) : IClassFixture<Host>
{
    [Fact]
    public async Task Who_signs_in_comes_to_the_desk_and_who_signs_out_to_the_door()
    {
        using var clerk = await host.SignedIn(host.County.Clerk);

        var desk = await clerk.Open("/desk");
        Assert.Contains("昭明县民政局", desk.Text, StringComparison.Ordinal);
        var door = await clerk.Send(desk, "form[action='/desk/sign-out']");

        Assert.StartsWith("/sign-in", door.Path, StringComparison.Ordinal);
        Assert.StartsWith("/sign-in", (await clerk.Open("/desk")).Path, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_wrong_password_and_an_unknown_name_read_the_same_and_the_name_stays_typed()
    {
        var wrong = await TrySignIn("reviewer", "not-the-password");
        var unknown = await TrySignIn("nobody-at-all", "not-the-password");

        Assert.Equal(wrong.TextOf(".notice-danger"), unknown.TextOf(".notice-danger"));
        Assert.Equal("reviewer", wrong.Find("#UserName").GetAttribute("value"));
        Assert.Equal("", wrong.Find("#Password").GetAttribute("value") ?? "");
    }

    // Bad input: what no device ever answers.
    [Theory]
    [InlineData("")]
    [InlineData("{}")]
    [InlineData("garbage")]
    public async Task An_answer_that_no_passkey_gave_is_refused_in_words(string answer)
    {
        using var visitor = host.Public();

        var door = await visitor.Send(await visitor.Open("/sign-in"), "form#passkey", ("Passkey", answer));

        Assert.Equal(HttpStatusCode.OK, door.Status);
        Assert.True(door.Has(".notice-danger"), door.Text);
    }

    [Fact]
    public async Task After_five_wrong_passwords_even_the_right_one_waits()
    {
        for (var attempt = 0; attempt < 5; attempt++)
            await TrySignIn("village", "wrong-again-and-again");

        var locked = await TrySignIn("village", SmallCounty.Password);

        Assert.True(locked.Has(".notice-danger"), locked.Text);
    }

    [Theory]
    [InlineData("/desk/duties", "/desk/duties")]
    [InlineData("https://example.com/", "/desk")]
    [InlineData("//example.com/", "/desk")]
    public async Task Only_an_address_of_this_site_is_followed(string next, string arrives)
    {
        using var visitor = host.Public();
        var door = await visitor.Open($"/sign-in?next={Uri.EscapeDataString(next)}");

        var page = await visitor.Send(door, "#sign-in", ("UserName", "officer"), ("Password", SmallCounty.Password));

        Assert.Equal((HttpStatusCode.OK, arrives), (page.Status, page.Path));
    }

    [Fact]
    public async Task A_page_beyond_the_role_says_so()
    {
        using var administrator = await host.SignedIn(host.County.Administrator);

        var page = await administrator.Open("/desk/review");

        Assert.Equal(HttpStatusCode.Forbidden, page.Status);
        Assert.Contains("系统管理员", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Outside_demonstration_no_account_is_printed_at_the_door()
    {
        using var visitor = host.Public();

        var door = await visitor.Open("/sign-in?account=clerk");

        Assert.False(door.Has("table"), door.Text);
        Assert.Equal("", door.Find("#UserName").GetAttribute("value") ?? "");
    }

    private async Task<Page> TrySignIn(string userName, string password)
    {
        using var visitor = host.Public();
        var door = await visitor.Open("/sign-in");
        return await visitor.Send(door, "#sign-in", ("UserName", userName), ("Password", password));
    }
}
