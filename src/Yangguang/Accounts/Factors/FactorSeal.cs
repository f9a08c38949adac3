using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;

namespace Yangguang.Accounts.Factors;

/// <summary>Keeps the secrets of authenticators encrypted with the installation's keys.</summary>
public sealed class FactorSeal(IDataProtectionProvider protection)
{
    private readonly IDataProtector _protector = protection.CreateProtector("Yangguang.SecondFactor");

    public string Close(byte[] secret) => _protector.Protect(Convert.ToHexStringLower(secret));

    /// <summary>Null when it was sealed with keys that are lost, or never here.</summary>
    public byte[]? Open(string seal)
    {
        try
        {
            return Convert.FromHexString(_protector.Unprotect(seal));
        }
        catch (CryptographicException)
        {
            return null;
        }
    }
}
