using System.Security.Claims;

namespace Yangguang.Shared;

/// <summary>Who sits at the desk, as the rail shows it.</summary>
public sealed record DeskUser(string Name, string Body, string Role)
{
    /// <summary>Null when nobody is signed in.</summary>
    public static DeskUser? From(ClaimsPrincipal user) => user.Identity is { IsAuthenticated: true, Name: { } name }
        ? new DeskUser(user.FindFirstValue("yangguang:name") ?? name, "", "")
        : null;
}
