using Microsoft.EntityFrameworkCore;
using Yangguang.Accounts;
using Yangguang.Audit;
using Yangguang.Platform;
using Yangguang.Platform.Persistence;
using Yangguang.Rules.Law;
using Yangguang.Rules.Requests.Decisions;

namespace Yangguang.Requests.Letters;

/// <summary>本县常用理由, offered beside those that come with the product once a second person has looked at them (P14).</summary>
public sealed class KeepReasons(YangguangDb db, TimeProvider time, AuditTrail audit)
{
    public async Task<StockReason> Add(DecisionCode decision, LetterElement element, string words, Actor by, CancellationToken cancellation = default)
    {
        KeepTemplate.Governs(by).OrRefuse();
        IsSaid(decision, element).OrRefuse();
        var reason = new StockReason(EntityId.New<StockReasonId>(time), db.Scope, decision, element, words, by);
        db.StockReasons.Add(reason);
        audit.Note(by, by.BodyId, reason.Id.Value, new ReasonAdded(Label(reason), reason.Words));
        await db.SaveChangesAsync(cancellation);
        return reason;
    }

    public async Task Approve(StockReasonId id, Actor by, CancellationToken cancellation = default)
    {
        KeepTemplate.Governs(by).OrRefuse();
        var reason = await db.StockReasons.SingleAsync(reason => reason.Id == id, cancellation);
        reason.Approve(by);
        audit.Note(by, by.BodyId, id.Value, new ReasonApproved(Label(reason), reason.Words));
        await db.SaveChangesAsync(cancellation);
    }

    public async Task Remove(StockReasonId id, Actor by, CancellationToken cancellation = default)
    {
        KeepTemplate.Governs(by).OrRefuse();
        var reason = await db.StockReasons.SingleAsync(reason => reason.Id == id, cancellation);
        db.StockReasons.Remove(reason);
        audit.Note(by, by.BodyId, id.Value, new ReasonRemoved(Label(reason), reason.Words));
        await db.SaveChangesAsync(cancellation);
    }

    private static string Label(StockReason reason) => DecisionCodes.Of(reason.Decision).Label;

    private static Ruling IsSaid(DecisionCode decision, LetterElement element) => DecisionCodes.Of(decision) is var entry && (entry.Must.Contains(element) || entry.Instead.Contains(element))
        ? Ruling.Allowed
        : Ruling.Refused("reason.element", $"“{DecisionCodes.Of(decision).Label}”的答复不写“{element.InWords()}”，请另选一项。");
}
