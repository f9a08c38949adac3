using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Web;
using Microsoft.AspNetCore.Authentication.OAuth;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Yangguang.Accounts.Provincial;
using Yangguang.Accounts.Register;
using Yangguang.Tests.Harness;

namespace Yangguang.Tests.Accounts;

/// <summary>Signing in through a small identity service that stands in for the province's: it checks client, code and PKCE as the real one does.</summary>
public sealed class ProvincialTests(Host host) : IClassFixture<Host>
{
    [Fact]
    public async Task Who_is_bound_comes_in_and_who_is_not_is_told_what_to_do()
    {
        using var province = new Province();
        await using var withProvince = At(province);
        using var visitor = new Visitor(withProvince.CreateClient());

        province.Number = "P-3412-0001";
        var unbound = await Through(visitor, province);
        Assert.Contains("还没有绑定", unbound.Text, StringComparison.Ordinal);
        await host.Inside(services => services.GetRequiredService<ChangeAccount>().BindIdentity(
            host.County.Clerk.Id, "P-3412-0001", "本人出示证件", host.County.Administrator.AsActor()));
        var desk = await Through(visitor, province);

        Assert.Equal("/desk", desk.Path);
        Assert.Contains("张信", desk.Text, StringComparison.Ordinal);
        Assert.Contains("省统一身份认证", (await visitor.Open("/desk/account/sessions")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_answer_that_nobody_asked_for_lets_nobody_in()
    {
        using var province = new Province();
        await using var withProvince = At(province);
        using var visitor = new Visitor(withProvince.CreateClient());

        var forged = await visitor.Open($"{ProvincialIdentity.Back}?code=stolen&state=forged");

        Assert.StartsWith("/sign-in/provincial", forged.Path, StringComparison.Ordinal);
        Assert.Contains("没有完成", forged.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_the_setting_the_door_does_not_offer_it()
    {
        using var visitor = host.Public();

        Assert.DoesNotContain("统一身份", (await visitor.Open("/sign-in")).Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.Open("/sign-in/provincial")).Status);
    }

    private Microsoft.AspNetCore.Mvc.Testing.WebApplicationFactory<Program> At(Province province) => host.WithWebHostBuilder(builder =>
    {
        builder.UseSetting("ProvincialIdentity:ClientId", "zhaoming");
        builder.UseSetting("ProvincialIdentity:ClientSecret", "secret-of-zhaoming");
        builder.UseSetting("ProvincialIdentity:AuthorizationAddress", "https://identity.example/authorize");
        builder.UseSetting("ProvincialIdentity:TokenAddress", "https://identity.example/token");
        builder.UseSetting("ProvincialIdentity:PersonAddress", "https://identity.example/person");
        builder.UseSetting("ProvincialIdentity:NumberField", "number");
        builder.ConfigureTestServices(services =>
        {
            services.Configure<OAuthOptions>(ProvincialIdentity.Scheme, oauth => oauth.BackchannelHttpHandler = province);
            // The cookie of the journey has an end, and the client of the test throws it away by the real clock.
            services.RemoveAll<TimeProvider>();
            services.AddSingleton(TimeProvider.System);
        });
    });

    /// <summary>What a browser does: to the service, which knows the person, and back with its answer.</summary>
    private static async Task<Page> Through(Visitor visitor, Province province)
    {
        // The test client follows to the service's address, which this host does not know; the address is all that is needed.
        var away = await visitor.Open("/sign-in/provincial?begin=true");
        var query = HttpUtility.ParseQueryString(away.Path[(away.Path.IndexOf('?', StringComparison.Ordinal) + 1)..]);
        var code = province.Authorize(query["client_id"]!, query["code_challenge"]!, query["code_challenge_method"]!);
        return await visitor.Open($"{ProvincialIdentity.Back}?code={code}&state={Uri.EscapeDataString(query["state"]!)}");
    }

    private sealed class Province : HttpMessageHandler
    {
        private readonly Dictionary<string, string> challenges = [];

        public string Number { get; set; } = "";

        public string Authorize(string client, string challenge, string method)
        {
            Assert.Equal(("zhaoming", "S256"), (client, method));
            var code = $"code-{challenges.Count + 1}";
            challenges[code] = challenge;
            return code;
        }

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
            request.RequestUri!.AbsolutePath switch
            {
                "/token" => Token(HttpUtility.ParseQueryString(await request.Content!.ReadAsStringAsync(cancellationToken))),
                "/person" when request.Headers.Authorization?.Parameter == "token-of-person" => Json(new { number = Number, name = "某人" }),
                _ => new HttpResponseMessage(HttpStatusCode.Unauthorized),
            };

        private HttpResponseMessage Token(System.Collections.Specialized.NameValueCollection form)
        {
            var proof = Convert.ToBase64String(SHA256.HashData(Encoding.ASCII.GetBytes(form["code_verifier"]!))).TrimEnd('=').Replace('+', '-').Replace('/', '_');
            return form["client_secret"] == "secret-of-zhaoming" && challenges.Remove(form["code"]!, out var challenge) && challenge == proof
                ? Json(new { access_token = "token-of-person", token_type = "Bearer", expires_in = 300 })
                : new HttpResponseMessage(HttpStatusCode.BadRequest);
        }

        private static HttpResponseMessage Json(object content) =>
            new(HttpStatusCode.OK) { Content = new StringContent(JsonSerializer.Serialize(content), Encoding.UTF8, "application/json") };
    }
}
