using System.Net;
using Microsoft.AspNetCore.Mvc.Testing;
using Yangguang.Tests.Harness;
using Yangguang.Tests.Shape;

namespace Yangguang.Tests.Doors;

public sealed class DeskDoorTests(Host host) : IClassFixture<Host>
{
    private static readonly WebApplicationFactoryClientOptions AsItComes = new() { AllowAutoRedirect = false };

    [Fact]
    public async Task Every_desk_address_sends_the_public_to_sign_in()
    {
        using var http = host.CreateClient(AsItComes);
        var open = new List<string>();
        foreach (var address in host.AtTheDesk())
        {
            using var response = await http.GetAsync(address);
            if (response.StatusCode != HttpStatusCode.Redirect || !response.Headers.Location!.ToString().Contains("/sign-in?", StringComparison.Ordinal))
                open.Add($"{address} answered {(int)response.StatusCode}");
        }

        Assert.NotEmpty(host.AtTheDesk());
        Offenders.None(open);
    }

    [Fact]
    public async Task No_desk_address_takes_a_form_from_the_public()
    {
        using var http = host.CreateClient(AsItComes);
        var open = new List<string>();
        foreach (var address in host.AtTheDesk())
        {
            using var form = new FormUrlEncodedContent([]);
            using var response = await http.PostAsync(address, form);
            if (response.StatusCode is not (HttpStatusCode.Redirect or HttpStatusCode.BadRequest or HttpStatusCode.MethodNotAllowed))
                open.Add($"{address} answered {(int)response.StatusCode}");
        }

        Offenders.None(open);
    }
}
