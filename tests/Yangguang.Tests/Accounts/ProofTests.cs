using Yangguang.Tests.Harness;

namespace Yangguang.Tests.Accounts;

public sealed class ProofTests(Host host) : IClassFixture<Host>
{
    private const string Form = "main form[method=post]";

    [Fact]
    public async Task Right_after_signing_in_no_proof_is_asked() // C06
    {
        using var administrator = await SignedIn();

        var saved = await administrator.Send(await administrator.Open("/desk/site"), Form, ("Input.Sponsor", "昭明县人民政府"));

        Assert.False(saved.Has("#proof"), saved.Text);
    }

    [Fact]
    public async Task After_ten_minutes_the_proof_is_asked_and_what_was_typed_goes_on_unchanged()
    {
        using var administrator = await SignedIn();
        var form = await administrator.Open("/desk/site");
        const string field = "Input.Sponsor";
        host.Time.Advance(TimeSpan.FromMinutes(11));

        var asked = await administrator.Send(form, Form, (field, "昭明县人民政府办公室<b>"));
        Assert.True(asked.Has("#proof"), asked.Text);
        Assert.Equal("昭明县人民政府办公室<b>", asked.Find($"#proof input[name='{field}']").GetAttribute("value"));
        var wrong = await administrator.Send(asked, "#proof", ("proof.password", "not-the-password-1"));
        Assert.True(wrong.Has("#proof .notice-danger"), wrong.Text);
        Assert.Equal("昭明县人民政府办公室<b>", wrong.Find($"#proof input[name='{field}']").GetAttribute("value"));
        var done = await administrator.Send(wrong, "#proof", ("proof.password", SmallCounty.Password));

        Assert.False(done.Has("#proof"), done.Text);
        Assert.Equal("昭明县人民政府办公室<b>", (await administrator.Open("/desk/site")).Find($"{Form} [name='{field}']").GetAttribute("value"));
    }

    [Fact]
    public async Task Five_wrong_proofs_lock_the_account_and_say_until_when()
    {
        using var head = await host.SignedIn(host.County.OfficeHead);
        head.Password = null;
        var form = await head.Open("/desk/account/second-factor");
        host.Time.Advance(TimeSpan.FromMinutes(11));
        var asked = await head.Send(form, "#set-factor", ("Code", "000000"));
        for (var attempt = 0; attempt < 5; attempt++)
            asked = await head.Send(asked, "#proof", ("proof.password", "not-the-password-1"));

        Assert.Contains("账号已锁定", asked.Text, StringComparison.Ordinal);
        var right = await head.Send(asked, "#proof", ("proof.password", SmallCounty.Password));
        Assert.True(right.Has("#proof"), right.Text);
    }

    private async Task<Visitor> SignedIn()
    {
        var visitor = await host.SignedIn(host.County.Administrator);
        visitor.Password = null;
        return visitor;
    }
}
