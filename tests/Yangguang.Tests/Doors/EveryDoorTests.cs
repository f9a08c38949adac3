using System.Net;
using Yangguang.Tests.Harness;
using Yangguang.Tests.Shape;

namespace Yangguang.Tests.Doors;

public sealed class EveryDoorTests(Host host) : IClassFixture<Host>
{
    [Fact]
    public async Task Every_form_without_its_antiforgery_token_is_refused_even_from_staff()
    {
        using var officer = await host.SignedIn(host.County.Officer);
        var taken = new List<string>();
        foreach (var address in host.All())
        {
            using var form = new FormUrlEncodedContent([]);
            using var response = await officer.Http.PostAsync(address, form);
            if (response.StatusCode is not (HttpStatusCode.BadRequest or HttpStatusCode.MethodNotAllowed or HttpStatusCode.NotFound))
                taken.Add($"{address} answered {(int)response.StatusCode}");
        }

        Offenders.None(taken);
    }
}
