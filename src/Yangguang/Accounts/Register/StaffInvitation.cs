using System.Security.Cryptography;
using System.Text;
using Yangguang.Bodies;

namespace Yangguang.Accounts.Register;

/// <summary>
/// 邀请: a link that opens once, until a day, and lets one person choose name and password of an account for a body and
/// role; or choose a new password for an account that exists.
/// </summary>
public sealed class StaffInvitation : IBelongsToJurisdiction
{
    public const int LongestDays = 30;

    private const int SecretBytes = 24;

    private StaffInvitation()
    {
    }

    public StaffInvitation(Body body, StaffRole role, string displayName, Actor by, DateTimeOffset at, DateOnly lastDay, string secret)
        : this(body.JurisdictionId, body.Id, role, displayName, by, at, lastDay, secret)
    {
    }

    public StaffInvitation(Staff renewed, Actor by, DateTimeOffset at, DateOnly lastDay, string secret)
        : this(renewed.JurisdictionId, renewed.BodyId, renewed.Role, renewed.DisplayName, by, at, lastDay, secret) => RenewedId = renewed.Id;

    private StaffInvitation(
        JurisdictionId jurisdiction, BodyId body, StaffRole role, string displayName, Actor by, DateTimeOffset at, DateOnly lastDay, string secret)
    {
        Id = Guid.CreateVersion7(at);
        (JurisdictionId, BodyId, Role, DisplayName) = (jurisdiction, body, role, displayName);
        (InvitedBy, InvitedById, InvitedAt, LastDay) = (by.Name, by.StaffId, at, lastDay);
        SecretDigest = DigestOf(secret);
    }

    public Guid Id { get; private set; }

    public JurisdictionId JurisdictionId { get; private set; }

    public BodyId BodyId { get; private set; }

    public StaffRole Role { get; private set; }

    public string DisplayName { get; private set; } = "";

    /// <summary>The account whose password is chosen anew; null for a new account.</summary>
    public Guid? RenewedId { get; private set; }

    /// <summary>SHA-256 of the link's secret, which is shown once and never kept.</summary>
    public string SecretDigest { get; private set; } = "";

    public string InvitedBy { get; private set; } = "";

    public Guid InvitedById { get; private set; }

    public DateTimeOffset InvitedAt { get; private set; }

    public DateOnly LastDay { get; private set; }

    /// <summary>Since when it opens nothing: accepted or withdrawn.</summary>
    public DateTimeOffset? EndedAt { get; private set; }

    public bool WasAccepted { get; private set; }

    public bool IsOpenOn(DateOnly today) => EndedAt is null && today <= LastDay;

    public void Withdraw(DateTimeOffset at) => EndedAt ??= at;

    public void Accept(DateTimeOffset at) => (EndedAt, WasAccepted) = (at, true);

    /// <summary>A secret that nobody guesses, in letters that an address can hold.</summary>
    public static string NewSecret() => Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(SecretBytes));

    public static string DigestOf(string secret) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(secret)));
}
