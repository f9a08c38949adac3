using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using Yangguang.Accounts;
using Yangguang.Bodies;
using Yangguang.Platform.Persistence;

namespace Yangguang.Duties.Feeds;

/// <summary>Identifies a <see cref="CalendarFeed"/>.</summary>
public readonly record struct CalendarFeedId(Guid Value) : IEntityId<CalendarFeedId>
{
    public static CalendarFeedId From(Guid value) => new(value);

    public override string ToString() => Value.ToString("n");
}

/// <summary>日历订阅: the private address under which a member of staff reads the own duties in a calendar program (D17).</summary>
public sealed class CalendarFeed : IBelongsToJurisdiction
{
    private CalendarFeed()
    {
    }

    public CalendarFeed(CalendarFeedId id, Staff staff, FeedSecret secret, DateTimeOffset at)
    {
        Id = id;
        JurisdictionId = staff.JurisdictionId;
        StaffId = staff.Id;
        Renew(secret, at);
    }

    public CalendarFeedId Id { get; private set; }

    public JurisdictionId JurisdictionId { get; private set; }

    public Guid StaffId { get; private set; }

    /// <summary>SHA-256 of the secret in the address, in lower-case hex; the secret itself is shown once and never kept.</summary>
    public string SecretDigest { get; private set; } = "";

    public DateTimeOffset RenewedAt { get; private set; }

    /// <summary>换新地址: the former address answers no more.</summary>
    public void Renew(FeedSecret secret, DateTimeOffset at) => (SecretDigest, RenewedAt) = (secret.Digest, at);
}

/// <summary>The part of a private address that cannot be guessed: 256 random bits.</summary>
public sealed record FeedSecret(string Value)
{
    public string Digest => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Value)));

    public static FeedSecret Fresh() => new(Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(32)));

    /// <summary>The address below the site's own.</summary>
    public string Path => $"/calendar/{Value}.ics";
}
