using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Yangguang.Bodies;
using Yangguang.Platform.Persistence;

namespace Yangguang.Audit;

/// <summary>核验: walks the chain of this jurisdiction from its first entry to its head.</summary>
public sealed class VerifyAudit(YangguangDb db, JurisdictionScope scope)
{
    public async Task<ChainVerdict> Run(IEnumerable<ChainPin>? pins = null, CancellationToken cancellation = default)
    {
        var (begin, before) = await Beginning(cancellation);
        var head = await db.AuditHeads.AsNoTracking().SingleOrDefaultAsync(cancellation);
        var upTo = head?.Sequence ?? 0;
        var walk = new ChainWalk(begin, before);
        await foreach (var entry in Entries(entry => entry.Sequence <= upTo).AsAsyncEnumerable().WithCancellation(cancellation))
        {
            walk.Step(entry);
            if (walk.IsFull)
                break;
        }

        walk.End();
        if (!walk.IsFull)
            await Look(walk, head, begin, upTo, cancellation);
        foreach (var pin in pins ?? [])
            await Hold(walk, pin, begin, before, cancellation);
        var jurisdiction = scope.Current!;
        return new(
            jurisdiction.Code, jurisdiction.Name, begin, upTo, Convert.ToHexStringLower(head?.Hash ?? EntrySeal.Beginning), walk.Entries, walk.Faults);
    }

    private IQueryable<AuditEntry> Entries(System.Linq.Expressions.Expression<Func<AuditEntry, bool>> which) =>
        db.Audit.AsNoTracking().Where(which).OrderBy(entry => entry.Sequence);

    /// <summary>The chain begins with its first entry, or behind those that were last taken out with their seals.</summary>
    private async Task<(long First, byte[] Before)> Beginning(CancellationToken cancellation)
    {
        var detail = await db.Audit.AsNoTracking().Where(entry => entry.Event == nameof(AuditTakenOut)).OrderByDescending(entry => entry.Sequence)
            .Select(entry => entry.Detail).FirstOrDefaultAsync(cancellation);
        if (detail is null)
            return (1, EntrySeal.Beginning);
        var stub = JsonSerializer.Deserialize<AuditTakenOut>(detail, JsonSerializerOptions.Web)!;
        return (stub.Through + 1, Convert.FromHexString(stub.Hash));
    }

    /// <summary>The head against what was walked, and what stands beside the chain.</summary>
    private async Task Look(ChainWalk walk, AuditHead? head, long begin, long upTo, CancellationToken cancellation)
    {
        var lastPlace = await db.Audit.Where(entry => entry.Sequence <= upTo).MaxAsync(entry => entry.Sequence, cancellation) ?? begin - 1;
        if (lastPlace < upTo)
            walk.Tell(ChainFaultKind.Missing, lastPlace + 1, upTo - lastPlace == 1 ? $"缺最后的第{upTo}条。" : $"缺最后的第{lastPlace + 1}条至第{upTo}条。");
        else if (head is not null && walk.Faults.Count == 0 && !walk.Last.AsSpan().SequenceEqual(head.Hash))
            walk.Tell(ChainFaultKind.OtherHead, upTo, $"链首记下的封存值与第{upTo}条不符：最后的记录或链首被改过。");
        // What was sealed while the walk went on lies behind a head that has moved since.
        var now = await db.AuditHeads.AsNoTracking().Select(each => (long?)each.Sequence).SingleOrDefaultAsync(cancellation) ?? 0;
        await foreach (var entry in Entries(entry => entry.Sequence == null).AsAsyncEnumerable().WithCancellation(cancellation))
            walk.Step(entry);
        await foreach (var entry in Entries(entry => entry.Sequence > now).AsAsyncEnumerable().WithCancellation(cancellation))
            walk.Tell(ChainFaultKind.Inserted, entry.Sequence!.Value, $"第{entry.Sequence}条在链首（第{now}条）之后：是插入的。");
    }

    private async Task Hold(ChainWalk walk, ChainPin pin, long begin, byte[] before, CancellationToken cancellation)
    {
        if (pin.Code != scope.Current!.Code || pin.Sequence < begin - 1)
            return;
        var hash = pin.Sequence == begin - 1 ? before
            : await db.Audit.Where(entry => entry.Sequence == pin.Sequence).Select(entry => entry.Hash).SingleOrDefaultAsync(cancellation);
        if (hash is null || Convert.ToHexStringLower(hash) != pin.Hash)
        {
            walk.Tell(ChainFaultKind.OtherHead, pin.Sequence, hash is null
                ? $"外部留存的链首是第{pin.Sequence}条，这里没有这一条：其后的记录被整段替换或删去。"
                : $"第{pin.Sequence}条的封存值与外部留存的不符：链被整段重写过。");
        }
    }
}
