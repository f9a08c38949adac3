using System.Security.Claims;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Yangguang.Platform.Persistence;

namespace Yangguang.Integration.Api;

/// <summary>Lets a connected system in by <c>Authorization: Bearer KEY</c>.</summary>
internal sealed class ApiKeyHandler(
    IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory logger, UrlEncoder encoder, YangguangDb db)
    : AuthenticationHandler<AuthenticationSchemeOptions>(options, logger, encoder)
{
    public const string SchemeName = "ApiKey";

    private const string Bearer = "Bearer ";

    protected override async Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        var header = Request.Headers.Authorization.ToString();
        if (!header.StartsWith(Bearer, StringComparison.Ordinal))
            return AuthenticateResult.NoResult();
        var digest = new ApiKey(header[Bearer.Length..].Trim()).Digest;
        var system = await db.ConnectedSystems.AsNoTracking().SingleOrDefaultAsync(
            system => system.KeyDigest == digest && system.DisconnectedAt == null, Context.RequestAborted);
        if (system is null)
            return AuthenticateResult.Fail("unknown key");
        Context.Features.Set(system);
        var identity = new ClaimsIdentity([new Claim(ClaimTypes.Name, system.Name)], Scheme.Name);
        return AuthenticateResult.Success(new AuthenticationTicket(new ClaimsPrincipal(identity), Scheme.Name));
    }

    protected override Task HandleChallengeAsync(AuthenticationProperties properties)
    {
        Response.Headers.WWWAuthenticate = "Bearer";
        return ApiProblems.Write(Context, StatusCodes.Status401Unauthorized);
    }
}
