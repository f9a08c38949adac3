using System.Globalization;
using System.Security.Claims;
using Yangguang.Bodies;

namespace Yangguang.Accounts;

/// <summary>Who is acting, for which body: what every use case is told and every audit entry keeps.</summary>
public sealed record Actor(Guid StaffId, string Name, BodyId BodyId, StaffRole Role)
{
    /// <summary>The installation itself: sweeps, demonstration data, commands of the operator.</summary>
    public static Actor System { get; } = new(Guid.Empty, "系统", default, StaffRole.Administrator);

    public bool May(Permission permission) => Permissions.Grants(Role, permission);

    /// <summary>True when the actor works for that body or supervises all of them.</summary>
    public bool ActsFor(BodyId body) => BodyId == body || May(Permission.MaySuperviseDuties);

    public static Actor From(ClaimsPrincipal user) => new(
        Guid.Parse(user.FindFirstValue(ClaimTypes.NameIdentifier)!),
        user.FindFirstValue(StaffClaims.DisplayName)!,
        BodyId.From(Guid.Parse(user.FindFirstValue(StaffClaims.Body)!)),
        Enum.Parse<StaffRole>(user.FindFirstValue(StaffClaims.Role)!));
}

/// <summary>Claims of the desk's cookie beyond those of Identity.</summary>
internal static class StaffClaims
{
    public const string DisplayName = "yangguang:name";
    public const string Body = "yangguang:body";
    public const string Role = "yangguang:role";
    public const string Jurisdiction = "yangguang:jurisdiction";
    public const string SessionClaim = "yangguang:session";
    public const string OwesFactor = "yangguang:owes-factor";

    /// <summary>The session that the cookie names; null for a cookie of before there were sessions.</summary>
    public static Guid? Session(this ClaimsPrincipal user) => Guid.TryParse(user.FindFirstValue(SessionClaim), out var id) ? id : null;

    public static IEnumerable<Claim> Of(Staff staff) =>
    [
        new(DisplayName, staff.DisplayName),
        new(Body, staff.BodyId.ToString()),
        new(Role, staff.Role.ToString()),
        new(Jurisdiction, staff.JurisdictionId.Value.ToString("n", CultureInfo.InvariantCulture)),
    ];
}
