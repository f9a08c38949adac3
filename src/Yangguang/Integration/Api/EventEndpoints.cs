using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using Yangguang.Integration.Webhooks;
using Yangguang.Platform.Persistence;

namespace Yangguang.Integration.Api;

/// <summary>News to fetch, for systems that cannot be called or that want to read on from a point.</summary>
internal static class EventEndpoints
{
    private const int PageSize = 200;

    public static void MapEventApi(this IEndpointRouteBuilder routes)
    {
        var group = routes.MapGroup("/api").WithTags("消息").RequireKey();
        group.MapGet("/events", Events).WithSummary("某一序号之后的消息，按序号翻页；与推送的消息编号相同")
            .Produces<EventPage>().Produces(StatusCodes.Status304NotModified).Refuses(StatusCodes.Status400BadRequest);
        group.MapGet("/webhooks", All).WithSummary("本系统登记的接收地址")
            .Produces<List<WebhookShape>>().Produces(StatusCodes.Status304NotModified).Refuses();
        group.MapPost("/webhooks/{id}/replay", Replay).DisableAntiforgery().WithSummary("从某一序号之后重新推送")
            .Produces<ReplayShape>(StatusCodes.Status202Accepted).Refuses(StatusCodes.Status404NotFound, StatusCodes.Status422UnprocessableEntity);
    }

    private static async Task<IResult> Events(
        YangguangDb db, CancellationToken cancellation, long after = 0, string? type = null, int limit = PageSize)
    {
        if (type is not null && !EventTypes.All.ContainsKey(type))
            return ApiAnswer.Problem(400, "event.type.unknown", $"没有“{type}”这类消息，可选的有：{string.Join("、", EventTypes.All.Keys)}。");
        if (limit is < 1 or > PageSize)
            return ApiAnswer.Problem(400, "limit.range", $"limit 须在 1 至 {PageSize} 之间。");
        var found = await db.Outbox.AsNoTracking().Where(message => message.Number > after && (type == null || message.Type == type))
            .OrderBy(message => message.Number).Take(limit + 1).ToListAsync(cancellation);
        var codes = await WebhookEvent.BodyCodes(db, found, cancellation);
        var page = found.Take(limit).Select(message => new EventShape(
            message.Number!.Value, WebhookEvent.IdOf(message), message.Type, message.At, codes.GetValueOrDefault(message.BodyId, ""),
            JsonNode.Parse(message.Data)!)).ToList();
        return ApiAnswer.Tagged(new EventPage(page, page.Count == 0 ? after : page[^1].Number, found.Count > limit));
    }

    private static async Task<IResult> All(HttpContext http, YangguangDb db, CancellationToken cancellation)
    {
        var system = http.Features.Get<ConnectedSystem>()!.Id;
        var own = await db.Webhooks.AsNoTracking().Where(webhook => webhook.SystemId == system).OrderBy(webhook => webhook.Id).ToListAsync(cancellation);
        return ApiAnswer.Tagged(own.Select(each =>
            new WebhookShape(each.Id.ToString(), each.Address, each.Types, each.OwnBodyOnly, each.StoppedAt, each.StoppedBecause)).ToList());
    }

    private static async Task<IResult> Replay(
        string id, HttpContext http, YangguangDb db, ReplayEvents replay, CancellationToken cancellation, long after = 0)
    {
        var system = http.Features.Get<ConnectedSystem>()!;
        var webhook = Guid.TryParse(id, out var guid) ? WebhookId.From(guid) : default;
        if (!await db.Webhooks.AnyAsync(known => known.Id == webhook && known.SystemId == system.Id, cancellation))
            return ApiAnswer.Problem(404, "webhook.unknown", $"本系统没有编号为“{id}”的接收地址。");
        var count = await replay.After(webhook, after, system.AsActor(), cancellation);
        return Results.Json(new ReplayShape(count), statusCode: StatusCodes.Status202Accepted);
    }
}

/// <summary>One piece of news. Its id is that of the webhook message.</summary>
public sealed record EventShape(long Number, string Id, string Type, DateTimeOffset Timestamp, string Body, JsonNode Data);

/// <summary>News after a number; <c>Next</c> is the number to read on from, now if there is more, later if not.</summary>
public sealed record EventPage(IReadOnlyList<EventShape> Events, long Next, bool HasMore);

/// <summary>An address at which the system is told of news.</summary>
public sealed record WebhookShape(
    string Id, string Address, IReadOnlyList<string> Types, bool OwnBodyOnly, DateTimeOffset? StoppedAt, string StoppedBecause);

/// <summary>How many news are on their way again.</summary>
public sealed record ReplayShape(int Queued);
