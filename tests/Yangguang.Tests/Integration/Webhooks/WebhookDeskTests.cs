using System.Net;
using Microsoft.AspNetCore.Mvc.Testing;
using Yangguang.Integration.Webhooks;
using Yangguang.Tests.Harness;

namespace Yangguang.Tests.Integration.Webhooks;

/// <summary>A19: the office registers addresses at the desk, sees what did not arrive, and sends it again.</summary>
public sealed class WebhookDeskTests : IAsyncLifetime
{
    private readonly WebhookCounty county = new();

    public Task InitializeAsync() => county.InitializeAsync();

    public Task DisposeAsync() => county.DisposeAsync();

    // A19
    [Fact]
    public async Task What_did_not_arrive_is_listed_with_the_answer_and_sent_again_by_a_button()
    {
        var process = county.NewProcess();
        await county.Subscribe(process, "duty.opened");
        await county.SomethingHappens(process, "3月名单");
        county.Receiver.Answer = HttpStatusCode.BadGateway;
        await county.Pump(process);
        using var officer = await SignedIn(process);

        var page = await officer.Open("/desk/systems/webhooks?failed=true");
        Assert.Contains("等待重试", page.Text, StringComparison.Ordinal);
        Assert.Contains("502", page.Text, StringComparison.Ordinal);
        await officer.Send(page, "form[action*='Resend'] button");
        county.Receiver.Answer = HttpStatusCode.OK;
        await county.Pump(process);

        Assert.Equal(DeliveryState.Delivered, (await county.OnlyDelivery()).State);
        Assert.Contains("没有失败的消息", (await officer.Open("/desk/systems/webhooks?failed=true")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_address_of_the_inner_network_is_refused_on_the_page_and_what_was_typed_stays()
    {
        var process = county.NewProcess(allowedNetworks: "");
        using var officer = await SignedIn(process);
        var page = await officer.Open("/desk/systems/webhooks");

        var refused = await officer.Send(
            page, "form[action*='Add']", ("Input.System", county.System.ToString()), ("Input.Address", "http://169.254.169.254/latest"), ("Input.Types", "duty.overdue"));

        Assert.Contains("接收地址指向内部网络", refused.Text, StringComparison.Ordinal);
        Assert.Equal("http://169.254.169.254/latest", refused.Find("#Input_Address").GetAttribute("value"));
    }

    [Fact]
    public async Task The_secret_is_shown_once_when_an_address_is_registered()
    {
        var process = county.NewProcess();
        using var officer = await SignedIn(process);
        var page = await officer.Open("/desk/systems/webhooks");

        var made = await officer.Send(
            page, "form[action*='Add']", ("Input.System", county.System.ToString()), ("Input.Address", county.Receiver.Address), ("Input.Types", "duty.overdue"));

        Assert.StartsWith("whsec_", made.TextOf(".notice-success code"), StringComparison.Ordinal);
        Assert.DoesNotContain("whsec_", (await officer.Open("/desk/systems/webhooks")).Text, StringComparison.Ordinal);
    }

    private async Task<Visitor> SignedIn(WebApplicationFactory<Program> process)
    {
        var visitor = new Visitor(process.CreateClient());
        var page = await visitor.Open("/sign-in");
        await visitor.Send(page, "main form", ("UserName", county.Host.County.Officer.UserName!), ("Password", SmallCounty.Password));
        return visitor;
    }
}
