using Microsoft.EntityFrameworkCore;
using Yangguang.Accounts;
using Yangguang.Bodies;
using Yangguang.Platform;
using Yangguang.Platform.Persistence;
using Yangguang.Rules.Law;

namespace Yangguang.Requests.Disputes;

/// <summary>Finds the request that a dispute is about by its number, and what was answered to it.</summary>
public sealed class DisputedRequest(YangguangDb db)
{
    /// <summary>The facts with request and decision; refused when the number belongs to no request of the actor's.</summary>
    public async Task<DisputeFacts> Complete(DisputeFacts facts, string? number, Actor clerk, CancellationToken cancellation)
    {
        if (number?.Trim() is not { Length: > 0 } typed)
            return facts with { RequestId = null };
        var found = await db.Requests.AsNoTracking().Where(request => request.Number == typed)
            .Select(request => new { request.Id, request.BodyId, request.Decision, request.DecidedOn }).SingleOrDefaultAsync(cancellation);
        if (found is null || !clerk.ActsFor(found.BodyId))
            throw new RuleViolationException(Ruling.Refused("dispute.request", $"没有登记编号为“{typed}”的本单位申请，请核对编号。"));
        return facts with { RequestId = found.Id, Decision = found.DecidedOn is null ? facts.Decision : found.Decision };
    }

    /// <summary>The organ whose answer is challenged: that of the request, otherwise the actor's.</summary>
    public async Task<BodyId> BodyOf(DisputeFacts facts, Actor clerk, CancellationToken cancellation) => facts.RequestId is { } id
        ? await db.Requests.Where(request => request.Id == id).Select(request => request.BodyId).SingleAsync(cancellation)
        : clerk.BodyId;

    public async Task<string?> NumberOf(DisputeFacts facts, CancellationToken cancellation) => facts.RequestId is { } id
        ? await db.Requests.Where(request => request.Id == id).Select(request => request.Number).SingleOrDefaultAsync(cancellation)
        : null;
}
