using Microsoft.EntityFrameworkCore;
using Yangguang.Accounts;
using Yangguang.Audit;
using Yangguang.Platform;
using Yangguang.Platform.Persistence;
using Yangguang.Rules.Channels;

namespace Yangguang.Channels;

/// <summary>Looks every day which accounts were silent for too long and proposes to close them (C19, 国办秘函〔2019〕19号).</summary>
public sealed class ProposeClosings(YangguangDb db, TimeProvider time, AuditTrail audit)
{
    public async Task<int> Run(CancellationToken cancellation = default)
    {
        var today = time.Today();
        var idle = (await db.Outlets.Where(outlet => outlet.ClosedOn == null && outlet.ClosingProposedOn == null).ToListAsync(cancellation))
            .Where(outlet => outlet.ProposeClosing(today)).ToList();
        foreach (var outlet in idle)
            audit.Note(Actor.System, outlet.BodyId, outlet.Id.Value, new OutletClosingProposed(outlet.Name, AccountActivity.IdleDays));
        await db.SaveChangesAsync(cancellation);
        return idle.Count;
    }
}
