using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Yangguang.Bodies;

namespace Yangguang.Platform.Persistence;

/// <summary>
/// Finds again what is kept encrypted: the same text gives the same digest inside a jurisdiction, and nobody without the
/// installation's keys can try texts against a stolen database.
/// </summary>
public sealed class KeyedDigest(YangguangDb db, JurisdictionScope scope, IDataProtectionProvider protection)
{
    private const int KeyBytes = 32;

    private readonly IDataProtector _protector = protection.CreateProtector("Yangguang.Digest");

    private byte[]? _key;

    /// <summary>64 hexadecimal digits. A first key is saved with the caller's changes.</summary>
    public async Task<string> Of(string text, CancellationToken cancellation = default) =>
        Convert.ToHexStringLower(HMACSHA256.HashData(_key ??= await Key(cancellation), Encoding.UTF8.GetBytes(text)));

    private async Task<byte[]> Key(CancellationToken cancellation)
    {
        var kept = await db.DigestKeys.AsNoTracking().SingleOrDefaultAsync(cancellation);
        if (kept is null)
        {
            kept = new DigestKey(scope.Id, _protector.Protect(Convert.ToBase64String(RandomNumberGenerator.GetBytes(KeyBytes))));
            db.DigestKeys.Add(kept);
        }

        return Convert.FromBase64String(_protector.Unprotect(kept.Sealed));
    }
}

/// <summary>The key of digests, encrypted with the installation's keys: one for each jurisdiction.</summary>
public sealed class DigestKey : IBelongsToJurisdiction
{
    private DigestKey()
    {
    }

    public DigestKey(JurisdictionId jurisdiction, string key) => (JurisdictionId, Sealed) = (jurisdiction, key);

    public JurisdictionId JurisdictionId { get; private set; }

    public string Sealed { get; private set; } = "";
}

internal sealed class DigestKeyMapping : IEntityTypeConfiguration<DigestKey>
{
    public void Configure(EntityTypeBuilder<DigestKey> builder) => builder.HasKey(key => key.JurisdictionId);
}
