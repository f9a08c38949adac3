using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using Yangguang.Platform.Persistence;

namespace Yangguang.Channels.Subscriptions;

/// <summary>
/// Keeps subscribers' addresses encrypted with the installation's keys, and finds one again by a keyed digest: a stolen database tells
/// nobody who reads what.
/// </summary>
public sealed class AddressSeal(KeyedDigest digest, IDataProtectionProvider protection)
{
    private readonly IDataProtector _protector = protection.CreateProtector("Yangguang.Subscriptions.Address");

    public async Task<SealedAddress> Seal(MailboxAddress address, CancellationToken cancellation = default) =>
        new(_protector.Protect(address.Value), await digest.Of(address.Value.ToLowerInvariant(), cancellation));

    /// <summary>Null where it was forgotten, or the installation's keys were lost.</summary>
    public MailboxAddress? Open(string sealedAddress)
    {
        try
        {
            return sealedAddress.Length == 0 ? null : MailboxAddress.Parse(_protector.Unprotect(sealedAddress));
        }
        catch (CryptographicException)
        {
            return null;
        }
    }
}
