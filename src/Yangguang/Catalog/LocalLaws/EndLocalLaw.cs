using Microsoft.EntityFrameworkCore;
using Yangguang.Accounts;
using Yangguang.Audit;
using Yangguang.Platform;
using Yangguang.Platform.Persistence;

namespace Yangguang.Catalog.LocalLaws;

/// <summary>登记废止 of a local document: rows that cite it are found from that day on (L03).</summary>
public sealed class EndLocalLaw(YangguangDb db, TimeProvider time, AuditTrail audit)
{
    public async Task Run(LocalLawId id, DateOnly on, string replacedBy, Actor actor, CancellationToken cancellation = default)
    {
        var law = await db.LocalLaws.SingleAsync(law => law.Id == id, cancellation);
        LawRules.IsInForce(law.EndedOn).OrRefuse();
        law.End(on, replacedBy, time.GetUtcNow());
        audit.Note(actor, actor.BodyId, id.Value, new LocalLawEnded(law.Title, on, law.ReplacedBy));
        await db.SaveChangesAsync(cancellation);
    }
}
