using System.Security.Claims;
using Microsoft.EntityFrameworkCore;
using Yangguang.Accounts;
using Yangguang.Platform.Persistence;

namespace Yangguang.Shared;

/// <summary>Names the signed-in person and the body they work for.</summary>
public sealed class DeskUsers(YangguangDb db)
{
    /// <summary>Null when nobody is signed in.</summary>
    public async Task<DeskUser?> Find(ClaimsPrincipal user)
    {
        if (user.Identity?.IsAuthenticated != true)
            return null;
        var actor = Actor.From(user);
        var body = await db.Bodies.Where(body => body.Id == actor.BodyId).Select(body => body.Name).SingleOrDefaultAsync();
        return new DeskUser(actor.Name, body ?? "", actor.Role.InWords());
    }
}
