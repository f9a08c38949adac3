using System.Buffers.Text;
using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;

namespace Yangguang.Channels.Subscriptions;

/// <summary>Signed links of mails: whoever holds one may do for one subscription what the link is for, and nothing else.</summary>
public sealed class LinkSeal(IDataProtectionProvider protection)
{
    private const int Length = 16 + sizeof(long) + 1;

    private readonly IDataProtector _protector = protection.CreateProtector("Yangguang.Subscriptions.Link");

    public string Seal(SubscriptionLink link)
    {
        var plain = new byte[Length];
        link.Id.Value.TryWriteBytes(plain);
        BitConverter.TryWriteBytes(plain.AsSpan(16), link.AskedAt);
        plain[^1] = (byte)link.Purpose;
        return Base64Url.EncodeToString(_protector.Protect(plain));
    }

    /// <summary>Null for what we did not sign, or signed for something else.</summary>
    public SubscriptionLink? Open(string token, LinkPurpose purpose)
    {
        try
        {
            var plain = _protector.Unprotect(Base64Url.DecodeFromChars(token));
            return plain.Length == Length && plain[^1] == (byte)purpose
                ? new(SubscriptionId.From(new Guid(plain.AsSpan(0, 16))), purpose, BitConverter.ToInt64(plain, 16)) : null;
        }
        catch (Exception refusal) when (refusal is CryptographicException or FormatException)
        {
            return null;
        }
    }
}

/// <summary>What a link says.</summary>
/// <param name="AskedAt">For a confirmation the instant of the request it confirms, in Unix milliseconds; else 0.</param>
public sealed record SubscriptionLink(SubscriptionId Id, LinkPurpose Purpose, long AskedAt = 0);

/// <summary>What a link is for.</summary>
public enum LinkPurpose
{
    Confirm = 1,
    Manage = 2,
    Unsubscribe = 3,
}
