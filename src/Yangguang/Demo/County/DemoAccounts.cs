using Microsoft.AspNetCore.Identity;
using Yangguang.Accounts;
using Yangguang.Bodies;

namespace Yangguang.Demo.County;

/// <summary>
/// Accounts of every role, all with the one printed password. A village has a reviewer too: its supervisory committee
/// (村务监督委员会) checks what the village discloses.
/// </summary>
internal sealed class DemoAccounts(IPasswordHasher<Staff> hasher, TimeProvider time)
{
    /// <summary>Logins of the bodies that take requests in the story.</summary>
    public static IReadOnlyList<string> Offices { get; } = ["officer", "mzj", "jtj", "zrzyj", "qingxi"];

    private readonly List<Staff> _staff = [];
    private string? _hash;

    /// <summary>Who approves for the county.</summary>
    public Actor Officer { get; private set; } = Actor.System;

    public IReadOnlyList<Staff> MakeFor(IReadOnlyList<DemoBody> bodies)
    {
        var office = bodies[0].Body;
        Officer = Add("officer1", office, StaffRole.DisclosureOfficer);
        Add("officer2", office, StaffRole.DisclosureOfficer);
        Add("admin", office, StaffRole.Administrator);
        Add("assessor", office, StaffRole.Supervisor);
        Add("archive", office, StaffRole.Archivist);
        foreach (var login in Offices)
        {
            var taking = login == "officer" ? office : bodies.First(body => body.Login == login).Body;
            Add($"{login}-requests", taking, StaffRole.RequestOfficer);
            Add($"{login}-head", taking, StaffRole.OfficeHead);
            Add($"{login}-secrecy", taking, StaffRole.SecrecyReviewer);
        }

        foreach (var body in bodies)
        {
            var isVillage = body.Body.Kind == BodyKind.Village;
            body.Clerk = Add($"{body.Login}-clerk", body.Body, isVillage ? StaffRole.VillageClerk : StaffRole.Clerk);
            body.Reviewer = Add($"{body.Login}-reviewer", body.Body, StaffRole.Reviewer);
        }

        return _staff;
    }

    private Actor Add(string userName, Body body, StaffRole role)
    {
        var id = Guid.CreateVersion7(time.GetUtcNow());
        var staff = new Staff(id, userName, PersonNames.Full(new Dice(userName)), body, role, isDemonstration: true)
        {
            NormalizedUserName = userName.ToUpperInvariant(),
            SecurityStamp = Guid.CreateVersion7(time.GetUtcNow()).ToString("n"),
        };
        // Hashing is slow by design; one hash serves all, as the password does.
        staff.PasswordHash = _hash ??= hasher.HashPassword(staff, DemonstrationAccounts.Password);
        _staff.Add(staff);
        return new Actor(id, staff.DisplayName, body.Id, role);
    }
}
