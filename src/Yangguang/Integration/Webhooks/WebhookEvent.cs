using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using Yangguang.Platform;
using Yangguang.Platform.Outbox;
using Yangguang.Platform.Persistence;

namespace Yangguang.Integration.Webhooks;

/// <summary>News as it travels: <c>{type, timestamp, data}</c>. Made from what never changes, so every copy of it is the same.</summary>
public sealed record WebhookEvent(string Id, string Body)
{
    public static WebhookEvent Of(OutboxMessage message, string bodyCode) => new(
        IdOf(message),
        JsonSerializer.Serialize(
            new { type = message.Type, timestamp = message.At, body = bodyCode, data = JsonNode.Parse(message.Data) }, ChineseJson.Options));

    /// <summary>The id that webhooks and the event list both carry.</summary>
    public static string IdOf(OutboxMessage message) => $"evt_{message.Id:n}";

    /// <summary>Codes of the bodies that some news concern; news of the whole county have none.</summary>
    internal static Task<Dictionary<Bodies.BodyId, string>> BodyCodes(
        YangguangDb db, IEnumerable<OutboxMessage> messages, CancellationToken cancellation)
    {
        var ids = messages.Select(message => message.BodyId).Distinct().ToList();
        return db.Bodies.AsNoTracking().Where(body => ids.Contains(body.Id)).ToDictionaryAsync(body => body.Id, body => body.Code, cancellation);
    }
}
