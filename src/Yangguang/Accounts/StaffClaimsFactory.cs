using System.Security.Claims;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace Yangguang.Accounts;

/// <summary>Puts role, body and jurisdiction into the desk's cookie.</summary>
internal sealed class StaffClaimsFactory(UserManager<Staff> users, IOptions<IdentityOptions> options)
    : UserClaimsPrincipalFactory<Staff>(users, options)
{
    protected override async Task<ClaimsIdentity> GenerateClaimsAsync(Staff user)
    {
        var identity = await base.GenerateClaimsAsync(user);
        identity.AddClaims(StaffClaims.Of(user));
        return identity;
    }
}
