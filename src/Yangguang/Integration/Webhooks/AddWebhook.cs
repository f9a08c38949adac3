using Microsoft.EntityFrameworkCore;
using Yangguang.Accounts;
using Yangguang.Audit;
using Yangguang.Platform;
using Yangguang.Platform.Persistence;

namespace Yangguang.Integration.Webhooks;

/// <summary>登记接收地址. The signing secret is shown this once.</summary>
public sealed class AddWebhook(YangguangDb db, SecretSeal seal, AllowedAddresses allowed, TimeProvider time, AuditTrail audit)
{
    public async Task<(WebhookId Id, WebhookSecret Secret)> Run(
        ConnectedSystemId systemId, string? address, IReadOnlyCollection<string> types, bool ownBodyOnly, Actor actor,
        CancellationToken cancellation = default)
    {
        WebhookRules.IsAddress(address, allowed).OrRefuse();
        WebhookRules.TypesAreKnown(types).OrRefuse();
        var system = await db.ConnectedSystems.SingleAsync(system => system.Id == systemId, cancellation);
        WebhookRules.SystemIsConnected(system).OrRefuse();
        var count = await db.Webhooks.CountAsync(known => known.SystemId == systemId && known.StoppedAt == null, cancellation);
        WebhookRules.ThereIsRoom(count).OrRefuse();
        var secret = WebhookSecret.Fresh();
        var webhook = new Webhook(
            EntityId.New<WebhookId>(time), system, new Uri(address!.Trim()), types.Distinct(), ownBodyOnly, seal.Seal(secret), time.GetUtcNow());
        db.Webhooks.Add(webhook);
        audit.Note(actor, system.BodyId, system.Id.Value, new WebhookAdded(system.Name, webhook.Address));
        await db.SaveChangesAsync(cancellation);
        return (webhook.Id, secret);
    }
}
