using System.Security.Cryptography;
using System.Text;

namespace Yangguang.Integration.Webhooks;

/// <summary>签名密钥 of one webhook: 192 random bits, written whsec_… as Standard Webhooks writes them.</summary>
public sealed record WebhookSecret(string Text)
{
    private const string Prefix = "whsec_";

    public static WebhookSecret Fresh() => new(Prefix + Convert.ToBase64String(RandomNumberGenerator.GetBytes(24)));

    /// <summary>The value of the webhook-signature header: HMAC-SHA256 over id, time and body, so that none of them can be exchanged.</summary>
    public string Sign(string id, long timestamp, string body)
    {
        var key = Convert.FromBase64String(Text[Prefix.Length..]);
        return "v1," + Convert.ToBase64String(HMACSHA256.HashData(key, Encoding.UTF8.GetBytes($"{id}.{timestamp}.{body}")));
    }
}
