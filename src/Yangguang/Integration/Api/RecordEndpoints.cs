using Microsoft.EntityFrameworkCore;
using Yangguang.Platform;
using Yangguang.Platform.Persistence;
using Yangguang.Records;

namespace Yangguang.Integration.Api;

/// <summary>What a system hands in: the same facts a clerk types.</summary>
public sealed record RecordInput(
    string Title, string? DocumentNumber, string Summary, string Text, DateOnly FormedOn, string Theme, string Genre, string? Keywords);

/// <summary>What became of it.</summary>
public sealed record RecordReceipt(string Id, string Row, string State, DateOnly? DueOn, string? IndexNumber);

/// <summary>Handing in records under a catalogue row (A19): with a key, once per idempotency key, 422 with the reason when refused.</summary>
internal static class RecordEndpoints
{
    public static void MapRecordApi(this IEndpointRouteBuilder routes)
    {
        var group = routes.MapGroup("/api/catalog/{row}/records").WithTags("推送")
            .RequireAuthorization(policy => policy.AddAuthenticationSchemes(ApiKeyHandler.SchemeName).RequireAuthenticatedUser());
        group.MapPost("/", Push).DisableAntiforgery().WithSummary("在公开事项下推送一条政府信息，进入审核")
            .Produces<RecordReceipt>(StatusCodes.Status201Created).Produces<RecordReceipt>()
            .ProducesProblem(StatusCodes.Status401Unauthorized).ProducesProblem(StatusCodes.Status422UnprocessableEntity);
    }

    private static async Task<IResult> Push(
        string row, RecordInput input, HttpContext http, PushRecord push, YangguangDb db, CancellationToken cancellation)
    {
        var system = http.Features.Get<ConnectedSystem>()!;
        try
        {
            var key = http.Request.Headers["Idempotency-Key"].ToString().Trim();
            var (record, isNew) = await push.Run(system, row, key, ContentOf(input), cancellation);
            var due = await db.DutyRounds.Where(round => round.Id == record.RoundId)
                .Select(round => (DateOnly?)round.DueOn).SingleOrDefaultAsync(cancellation);
            var receipt = new RecordReceipt(record.Id.ToString(), row, record.State.InWords(), due, record.IndexNumber);
            return isNew ? Results.Json(receipt, statusCode: StatusCodes.Status201Created) : Results.Ok(receipt);
        }
        catch (RuleViolationException refusal)
        {
            return Results.Problem(
                statusCode: StatusCodes.Status422UnprocessableEntity, title: refusal.Ruling.Reason,
                extensions: new Dictionary<string, object?> { ["code"] = refusal.Ruling.Code, ["law"] = refusal.Ruling.Law?.ToString() });
        }
    }

    private static RecordContent ContentOf(RecordInput input) => new()
    {
        Title = input.Title,
        DocumentNumber = input.DocumentNumber ?? "",
        Summary = input.Summary,
        Text = input.Text,
        FormedOn = input.FormedOn,
        Theme = input.Theme,
        Genre = input.Genre,
        Keywords = input.Keywords ?? "",
        Attribute = DisclosureAttribute.Proactive,
    };
}
