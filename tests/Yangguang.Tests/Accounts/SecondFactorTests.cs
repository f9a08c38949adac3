using Yangguang.Accounts;
using Yangguang.Accounts.Factors;
using Yangguang.Tests.Harness;

namespace Yangguang.Tests.Accounts;

public sealed class SecondFactorTests(Host host) : IClassFixture<Host>
{
    private const string Alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    [Fact]
    public async Task With_an_authenticator_the_password_alone_opens_nothing_and_a_code_opens_once()
    {
        var (secret, _) = await SetUp(host.County.Clerk);
        host.Time.Advance(TimeSpan.FromMinutes(1));

        using var visitor = host.Public();
        var asked = await Password(visitor, "clerk");
        Assert.True(asked.Has("#second-step"), asked.Text);
        Assert.StartsWith("/sign-in", (await visitor.Open("/desk")).Path, StringComparison.Ordinal);
        var code = CodeNow(secret);
        var desk = await visitor.Send(asked, "#second-step", ("Code", code));
        Assert.Equal("/desk", desk.Path);

        using var second = host.Public();
        var replayed = await second.Send(await Password(second, "clerk"), "#second-step", ("Code", code));
        Assert.Contains("已经用过", replayed.TextOf(".notice-danger"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_recovery_code_opens_once_where_the_phone_is_lost()
    {
        var (_, codes) = await SetUp(host.County.Reviewer);

        using var first = host.Public();
        Assert.Equal("/desk", (await first.Send(await Password(first, "reviewer"), "#second-step", ("Code", codes[3].ToUpperInvariant()))).Path);
        using var second = host.Public();
        var again = await second.Send(await Password(second, "reviewer"), "#second-step", ("Code", codes[3]));
        Assert.True(again.Has("#second-step .notice-danger"), again.Text);
        Assert.Equal("/desk", (await second.Send(again, "#second-step", ("Code", codes[4]))).Path);
        Assert.Contains("恢复码还有 8 个", (await second.Open("/desk/account")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_second_step_waits_five_minutes_and_takes_no_forged_one()
    {
        var (secret, _) = await SetUp(host.County.OfficeHead);
        host.Time.Advance(TimeSpan.FromMinutes(1));

        using var slow = host.Public();
        var asked = await Password(slow, "head");
        host.Time.Advance(TimeSpan.FromMinutes(6));
        Assert.Contains("等待时间太长", (await slow.Send(asked, "#second-step", ("Code", CodeNow(secret)))).Text, StringComparison.Ordinal);
        using var forger = host.Public();
        var forged = await forger.Send(await Password(forger, "head"), "#second-step", ("Step", "CfDJ8-forged"), ("Code", CodeNow(secret)));
        Assert.True(forged.Has("#sign-in"), forged.Text);
    }

    [Fact]
    public async Task Wrong_codes_lock_the_account_like_wrong_passwords()
    {
        await SetUp(host.County.SecrecyReviewer);
        using var guesser = host.Public();
        var page = await Password(guesser, "secrecy");
        for (var attempt = 0; attempt < 5; attempt++)
            page = await guesser.Send(page, "#second-step", ("Code", "000000"));

        Assert.Contains("账号已锁定，2026-03-02", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_wrong_first_code_keeps_the_secret_that_was_shown()
    {
        using var visitor = await host.SignedIn(host.County.VillageClerk);
        var page = await visitor.Open("/desk/account/second-factor");
        var refused = await visitor.Send(page, "#set-factor", ("Code", "123"));

        Assert.Equal(page.TextOf("#secret"), refused.TextOf("#secret"));
        Assert.True(refused.Has(".error-summary"), refused.Text);
    }

    private async Task<(byte[] Secret, IReadOnlyList<string> Codes)> SetUp(Staff staff)
    {
        using var visitor = await host.SignedIn(staff);
        var page = await visitor.Open("/desk/account/second-factor");
        Assert.True(page.Has(".qr path"), page.Text);
        var secret = FromLetters(page.TextOf("#secret"));
        var done = await visitor.Send(page, "#set-factor", ("Code", CodeNow(secret)));
        var codes = done.TextsOf("#recovery-codes code");
        Assert.Equal(RecoveryCodes.Count, codes.Distinct().Count());
        return (secret, codes);
    }

    private string CodeNow(byte[] secret) => Totp.Code(secret, Totp.StepAt(host.Time.GetUtcNow()));

    private static async Task<Page> Password(Visitor visitor, string userName) =>
        await visitor.Send(await visitor.Open("/sign-in"), "#sign-in", ("UserName", userName), ("Password", SmallCounty.Password));

    private static byte[] FromLetters(string letters)
    {
        var bits = string.Concat(letters.Where(char.IsLetterOrDigit).Select(letter => Convert.ToString(Alphabet.IndexOf(letter, StringComparison.Ordinal), 2).PadLeft(5, '0')));
        return [.. bits.Chunk(8).Where(eight => eight.Length == 8).Select(eight => Convert.ToByte(new string(eight), 2))];
    }
}
