using Yangguang.Accounts;
using Yangguang.Browser.Harness;

namespace Yangguang.Browser;

/// <summary>A passkey from its making to signing in, with the browser's own virtual authenticator.</summary>
[Collection(InTheCounty.Name)]
public sealed class PasskeyTests(County county)
{
    [Fact]
    public async Task A_passkey_is_made_and_opens_the_desk_without_name_or_password()
    {
        if (Chromium.Path is null)
            return;
        // A passkey belongs to a name; an address in numbers has none.
        var address = new UriBuilder(county.Address) { Host = "localhost" }.Uri;
        var page = await county.Visit(new Uri(address, "/sign-in").ToString());
        var tools = await page.Context.NewCDPSessionAsync(page);
        await tools.SendAsync("WebAuthn.enable");
        await tools.SendAsync("WebAuthn.addVirtualAuthenticator", new()
        {
            ["options"] = new Dictionary<string, object>
            {
                ["protocol"] = "ctap2",
                ["transport"] = "internal",
                ["hasResidentKey"] = true,
                ["hasUserVerification"] = true,
                ["isUserVerified"] = true,
                ["automaticPresenceSimulation"] = true,
            },
        });
        await page.FillAsync("#UserName", "officer1");
        await page.FillAsync("#Password", DemonstrationAccounts.Password);
        await page.ClickAsync("#sign-in button[type=submit]");
        await page.WaitForURLAsync("**/desk");
        await page.GotoAsync(new Uri(address, "/desk/account/passkeys").ToString());

        await page.FillAsync("#Name", "办公室电脑");
        await page.ClickAsync("#add-passkey button");
        await page.WaitForSelectorAsync("td:has-text('办公室电脑')");
        await page.ClickAsync(".rail-wide form[action='/desk/sign-out'] button");
        await page.WaitForSelectorAsync("#passkey button:visible");
        await page.ClickAsync("#passkey button");

        await page.WaitForURLAsync(new Uri(address, "/desk").ToString());
        await page.GotoAsync(new Uri(address, "/desk/account/sessions").ToString());
        Assert.Contains("通行密钥", await page.InnerTextAsync("tbody tr:first-child"), StringComparison.Ordinal);
    }
}
