using System.Net.Http.Headers;
using System.Security.Claims;
using System.Text.Json;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.OAuth;
using Microsoft.AspNetCore.Identity;
using Yangguang.Platform;

namespace Yangguang.Accounts.Provincial;

/// <summary>省统一身份认证: signing in through the province's identity service by OAuth 2.0 (authorization code with PKCE), where its addresses are set.</summary>
public static class ProvincialIdentity
{
    public const string Scheme = "Provincial";

    /// <summary>Where the service sends people back to; what it must be told as redirect address.</summary>
    public const string Back = "/sign-in/provincial/back";

    public const string NumberClaim = "yangguang:identity-number";

    public static bool IsSet(IConfiguration configuration) => !string.IsNullOrEmpty(configuration["ProvincialIdentity:ClientId"]);

    public static void Add(AuthenticationBuilder authentication, IConfiguration configuration)
    {
        if (!IsSet(configuration))
            return;
        authentication.AddOAuth(Scheme, Name(configuration), oauth =>
        {
            oauth.ClientId = configuration["ProvincialIdentity:ClientId"]!;
            oauth.ClientSecret = Needed(configuration["ProvincialIdentity:ClientSecret"], "ClientSecret");
            oauth.AuthorizationEndpoint = Needed(configuration["ProvincialIdentity:AuthorizationAddress"], "AuthorizationAddress");
            oauth.TokenEndpoint = Needed(configuration["ProvincialIdentity:TokenAddress"], "TokenAddress");
            oauth.UserInformationEndpoint = Needed(configuration["ProvincialIdentity:PersonAddress"], "PersonAddress");
            oauth.CallbackPath = Back;
            oauth.SignInScheme = IdentityConstants.ExternalScheme;
            oauth.UsePkce = true;
            oauth.CorrelationCookie.SameSite = SameSiteMode.Lax;
            oauth.CorrelationCookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
            oauth.Scope.Clear();
            foreach (var scope in (configuration["ProvincialIdentity:Scope"] ?? "openid").Split(' ', StringSplitOptions.RemoveEmptyEntries))
                oauth.Scope.Add(scope);
            var field = configuration["ProvincialIdentity:NumberField"] ?? "sub";
            oauth.Events.OnCreatingTicket = context => ReadPerson(context, field);
            oauth.Events.OnRemoteFailure = context =>
            {
                context.Response.Redirect("/sign-in/provincial?failed=true");
                context.HandleResponse();
                return Task.CompletedTask;
            };
        });
    }

    public static string Name(IConfiguration configuration) => configuration["ProvincialIdentity:Name"] ?? "省统一身份认证";

    private static string Needed(string? value, string name) => !string.IsNullOrEmpty(value)
        ? value : throw new InstallationException($"设置了 ProvincialIdentity:ClientId，还要设置 ProvincialIdentity:{name}。");

    /// <summary>Asks the service who came; only the number is taken over.</summary>
    private static async Task ReadPerson(OAuthCreatingTicketContext context, string field)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, context.Options.UserInformationEndpoint);
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", context.AccessToken);
        using var response = await context.Backchannel.SendAsync(request, context.HttpContext.RequestAborted);
        response.EnsureSuccessStatusCode();
        using var person = JsonDocument.Parse(await response.Content.ReadAsStringAsync(context.HttpContext.RequestAborted));
        if (person.RootElement.TryGetProperty(field, out var number) && number.ToString() is { Length: > 0 } text)
            context.Identity!.AddClaim(new Claim(NumberClaim, text));
        else
            throw new AuthenticationFailureException($"The answer of the identity service has no {field}.");
    }
}
