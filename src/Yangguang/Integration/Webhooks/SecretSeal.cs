using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;

namespace Yangguang.Integration.Webhooks;

/// <summary>Keeps signing secrets encrypted: a stolen database gives nobody the right to speak in the county's name.</summary>
public sealed class SecretSeal(IDataProtectionProvider protection)
{
    private readonly IDataProtector _protector = protection.CreateProtector("Yangguang.Webhooks.Secret");

    public string Seal(WebhookSecret secret) => _protector.Protect(secret.Text);

    /// <summary>Null where the installation's keys were lost or exchanged since.</summary>
    public WebhookSecret? Open(string sealedSecret)
    {
        try
        {
            return new(_protector.Unprotect(sealedSecret));
        }
        catch (CryptographicException)
        {
            return null;
        }
    }
}
