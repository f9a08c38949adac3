using Microsoft.EntityFrameworkCore;
using Yangguang.Accounts;
using Yangguang.Audit;
using Yangguang.Platform;
using Yangguang.Platform.Persistence;

namespace Yangguang.Integration.Webhooks;

/// <summary>换发签名密钥: for a secret that leaked, or that the installation can no longer read.</summary>
public sealed class RekeyWebhook(YangguangDb db, SecretSeal seal, AuditTrail audit)
{
    public async Task<WebhookSecret> Run(WebhookId id, Actor actor, CancellationToken cancellation = default)
    {
        var webhook = await db.Webhooks.SingleAsync(webhook => webhook.Id == id, cancellation);
        WebhookRules.IsServed(webhook).OrRefuse();
        var secret = WebhookSecret.Fresh();
        webhook.Rekey(seal.Seal(secret));
        audit.Note(actor, webhook.BodyId, webhook.SystemId.Value, new WebhookRekeyed(webhook.Address));
        await db.SaveChangesAsync(cancellation);
        return secret;
    }
}
