using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;
using Yangguang.Bodies;
using Yangguang.Platform.Persistence;

namespace Yangguang.Channels.Subscriptions;

/// <summary>
/// Keeps subscribers' addresses encrypted with the installation's keys, and finds one again by a keyed digest: a stolen database tells
/// nobody who reads what.
/// </summary>
public sealed class AddressSeal(YangguangDb db, JurisdictionScope scope, IDataProtectionProvider protection)
{
    private const int KeyBytes = 32;

    private readonly IDataProtector _protector = protection.CreateProtector("Yangguang.Subscriptions.Address");

    public async Task<SealedAddress> Seal(MailboxAddress address, CancellationToken cancellation = default)
    {
        var digest = HMACSHA256.HashData(await Key(cancellation), Encoding.UTF8.GetBytes(address.Value.ToLowerInvariant()));
        return new(_protector.Protect(address.Value), Convert.ToHexStringLower(digest));
    }

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

    private async Task<byte[]> Key(CancellationToken cancellation)
    {
        var kept = await db.AddressKeys.AsNoTracking().SingleOrDefaultAsync(cancellation);
        if (kept is null)
        {
            kept = new AddressKey(scope.Id, _protector.Protect(Convert.ToBase64String(RandomNumberGenerator.GetBytes(KeyBytes))));
            db.AddressKeys.Add(kept);
        }

        return Convert.FromBase64String(_protector.Unprotect(kept.Sealed));
    }
}
