using Microsoft.EntityFrameworkCore;
using Yangguang.Platform;
using Yangguang.Platform.Persistence;
using Yangguang.Records;
using Yangguang.Rules.Records.Gate;

namespace Yangguang.Integration.Api;

/// <summary>Handing in records under a catalogue row (A19): with a key, once per idempotency key, 422 with the reason when refused.</summary>
internal static class RecordEndpoints
{
    public static void MapRecordApi(this IEndpointRouteBuilder routes)
    {
        var group = routes.MapGroup("/api/catalog/{row}/records").WithTags("推送").RequireKey();
        group.MapPost("/", Push).DisableAntiforgery().WithSummary("在公开事项下推送一条主动公开的政府信息，进入保密审查")
            .WithDescription("须带 Idempotency-Key 头。可带 If-Match 头，值为读取该公开事项时得到的 ETag：事项已变动的，返回 412。")
            .Produces<RecordReceipt>(StatusCodes.Status201Created).Produces<RecordReceipt>()
            .Refuses(StatusCodes.Status400BadRequest, StatusCodes.Status409Conflict, StatusCodes.Status412PreconditionFailed,
                StatusCodes.Status415UnsupportedMediaType, StatusCodes.Status422UnprocessableEntity);
        group.MapGet("/{id}", Status).WithSummary("推送后的办理情况").Produces<RecordReceipt>().Produces(StatusCodes.Status304NotModified)
            .Refuses(StatusCodes.Status404NotFound);
        group.MapPut("/{id}", Revise).DisableAntiforgery().WithSummary("修改被退回的信息并重新送审")
            .WithDescription("须带 If-Match 头，值为读取办理情况时得到的 ETag。")
            .Produces<RecordReceipt>().Refuses(
                StatusCodes.Status400BadRequest, StatusCodes.Status404NotFound, StatusCodes.Status412PreconditionFailed,
                StatusCodes.Status415UnsupportedMediaType, StatusCodes.Status422UnprocessableEntity, StatusCodes.Status428PreconditionRequired);
    }

    /// <summary>Only connected systems, each at its own pace.</summary>
    public static RouteGroupBuilder RequireKey(this RouteGroupBuilder group) => group
        .RequireAuthorization(policy => policy.AddAuthenticationSchemes(ApiKeyHandler.SchemeName).RequireAuthenticatedUser())
        .RequireRateLimiting(ApiLimits.Policy);

    public static RouteHandlerBuilder Refuses(this RouteHandlerBuilder route, params int[] problems)
    {
        foreach (var status in problems.Append(StatusCodes.Status401Unauthorized).Append(StatusCodes.Status429TooManyRequests))
            route.ProducesProblem(status);
        return route;
    }

    private static async Task<IResult> Push(
        string row, RecordInput input, HttpContext http, PushRecord push, YangguangDb db, CancellationToken cancellation)
    {
        var system = http.Features.Get<ConnectedSystem>()!;
        var key = http.Request.Headers["Idempotency-Key"].ToString().Trim();
        if (await IsStale(http, row, db, cancellation))
            return ApiAnswer.Problem(412, "push.row.stale", $"公开事项“{row}”在您读取之后有变动。请重新读取 /api/catalog/{row}，核对后再推送。");
        try
        {
            var (record, isNew) = await push.Run(system, row, key, input.AsContent(), cancellation);
            return await Answer(db, row, record, isNew ? StatusCodes.Status201Created : StatusCodes.Status200OK, cancellation);
        }
        catch (RuleViolationException refusal) when (refusal.Ruling.Code == "push.key.reused")
        {
            return ApiAnswer.Problem(refusal.Ruling, StatusCodes.Status409Conflict);
        }
    }

    private static async Task<bool> IsStale(HttpContext http, string row, YangguangDb db, CancellationToken cancellation)
    {
        var expected = http.Request.GetTypedHeaders().IfMatch;
        if (expected.Count == 0 || await CatalogEndpoints.Find(db, row, cancellation) is not { } current)
            return false;
        return !Preconditions.Hold(expected, ApiAnswer.TagOf(current));
    }

    private static async Task<IResult> Status(string row, string id, HttpContext http, YangguangDb db, CancellationToken cancellation)
    {
        if (await Own(http, row, id, db, cancellation) is not { } record)
            return Unknown(id);
        return Preconditions.Hold(http.Request.GetTypedHeaders().IfNoneMatch, ApiAnswer.TagOf(record.Revision))
            ? Results.StatusCode(StatusCodes.Status304NotModified)
            : await Answer(db, row, record, StatusCodes.Status200OK, cancellation);
    }

    private static async Task<IResult> Revise(
        string row, string id, RecordInput input, HttpContext http, PushRecord push, YangguangDb db, CancellationToken cancellation)
    {
        if (await Own(http, row, id, db, cancellation) is not { } record)
            return Unknown(id);
        var expected = http.Request.GetTypedHeaders().IfMatch;
        if (expected.Count == 0)
            return ApiAnswer.Problem(428, "push.record.unconditional", "请在 If-Match 头中填写读取办理情况时得到的 ETag，以免覆盖别人的修改。");
        if (!Preconditions.Hold(expected, ApiAnswer.TagOf(record.Revision)))
            return ApiAnswer.Problem(412, "push.record.stale", "这条信息在您读取之后有变动。请重新读取办理情况，核对后再提交。");
        await push.Revise(http.Features.Get<ConnectedSystem>()!, record, input.AsContent(), cancellation);
        return await Answer(db, row, record, StatusCodes.Status200OK, cancellation);
    }

    /// <summary>A record that this system handed in under this row; of others it learns nothing.</summary>
    private static async Task<GovernmentRecord?> Own(HttpContext http, string row, string id, YangguangDb db, CancellationToken cancellation)
    {
        if (!Guid.TryParse(id, out var guid))
            return null;
        var (recordId, systemId) = (RecordId.From(guid), http.Features.Get<ConnectedSystem>()!.Id);
        return await db.Records.SingleOrDefaultAsync(
            record => record.Id == recordId
                && db.PushedRecords.Any(pushed => pushed.RecordId == recordId && pushed.SystemId == systemId)
                && db.CatalogItems.IgnoreQueryFilters(new[] { Catalog.CatalogItem.LiveFilter }).Any(item => item.Id == record.ItemId && item.Code == row),
            cancellation);
    }

    private static async Task<IResult> Answer(YangguangDb db, string row, GovernmentRecord record, int status, CancellationToken cancellation)
    {
        var due = await db.DutyRounds.Where(round => round.Id == record.RoundId)
            .Select(round => (DateOnly?)round.DueOn).SingleOrDefaultAsync(cancellation);
        return ApiAnswer.Revision(
            new RecordReceipt(record.Id.ToString(), row, record.State.InWords(), record.ReturnReason, due, record.IndexNumber), record.Revision, status);
    }

    private static IResult Unknown(string id) =>
        ApiAnswer.Problem(404, "push.record.unknown", $"本系统没有在这个公开事项下推送过编号为“{id}”的信息。");
}
