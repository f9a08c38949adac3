using System.Globalization;
using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;

namespace Yangguang.Accounts.SignIn;

/// <summary>Remembers in the form itself, sealed, whose password was right while the code is asked for.</summary>
public sealed class PendingSignIn(IDataProtectionProvider protection, TimeProvider time)
{
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(5);

    private readonly IDataProtector _protector = protection.CreateProtector("Yangguang.PendingSignIn");

    public string Seal(Guid staff) =>
        _protector.Protect(string.Create(CultureInfo.InvariantCulture, $"{staff:n}.{time.GetUtcNow().ToUnixTimeMilliseconds()}"));

    /// <summary>Null for a forged or an old one.</summary>
    public Guid? Open(string text)
    {
        try
        {
            var parts = _protector.Unprotect(text).Split('.');
            var at = DateTimeOffset.FromUnixTimeMilliseconds(long.Parse(parts[1], CultureInfo.InvariantCulture));
            return time.GetUtcNow() - at <= Longest ? Guid.Parse(parts[0]) : null;
        }
        catch (CryptographicException)
        {
            return null;
        }
    }
}
