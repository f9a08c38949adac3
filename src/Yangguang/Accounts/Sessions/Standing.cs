using System.Security.Claims;
using Yangguang.Bodies;

namespace Yangguang.Accounts.Sessions;

/// <summary>Who a session is, as of now: person, body and the role in which they act.</summary>
/// <param name="OwesFactor">The role asks for a second factor and the account has none yet.</param>
public sealed record Standing(
    Guid SessionId, Guid StaffId, string Name, BodyId BodyId, StaffRole Role, DateTimeOffset EndsAt, DateTimeOffset LastSeenAt, bool OwesFactor)
{
    /// <summary>The cookie's principal with what it may replaced by what holds now.</summary>
    public ClaimsPrincipal Over(ClaimsPrincipal cookie)
    {
        var source = (ClaimsIdentity)cookie.Identity!;
        var identity = new ClaimsIdentity(
            source.Claims.Where(claim => claim.Type is not (StaffClaims.DisplayName or StaffClaims.Body or StaffClaims.Role or StaffClaims.OwesFactor)),
            source.AuthenticationType, source.NameClaimType, source.RoleClaimType);
        identity.AddClaim(new(StaffClaims.DisplayName, Name));
        identity.AddClaim(new(StaffClaims.Body, BodyId.ToString()));
        identity.AddClaim(new(StaffClaims.Role, Role.ToString()));
        if (OwesFactor)
            identity.AddClaim(new(StaffClaims.OwesFactor, "1"));
        return new ClaimsPrincipal(identity);
    }
}
