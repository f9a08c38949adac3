using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;
using Yangguang.Audit;
using Yangguang.Platform.Persistence;

namespace Yangguang.Accounts.Sessions;

/// <summary>Begins a session for somebody who has shown who they are: the one place where a cookie of the desk is made.</summary>
public sealed class OpenSession(YangguangDb db, SignInManager<Staff> door, IHttpContextAccessor http, AuditTrail audit, TimeProvider time)
{
    private const int LongestHeader = 512;

    public async Task Run(Staff staff, SignInMeans means, CancellationToken cancellation = default)
    {
        var request = http.HttpContext!;
        var header = request.Request.Headers.UserAgent.ToString();
        var session = new StaffSession(
            staff, means, Device.InWords(header[..Math.Min(header.Length, LongestHeader)]), request.Connection.RemoteIpAddress?.ToString() ?? "本机",
            time.GetUtcNow());
        db.StaffSessions.Add(session);
        audit.Note(staff.AsActor(), staff.BodyId, staff.Id, new StaffSignedIn(staff.UserName!, means.InWords()));
        await db.SaveChangesAsync(cancellation);
        await door.SignInWithClaimsAsync(staff, new AuthenticationProperties(), [new Claim(StaffClaims.SessionClaim, session.Id.ToString("n"))]);
    }
}
