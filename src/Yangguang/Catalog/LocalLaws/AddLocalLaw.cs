using Microsoft.EntityFrameworkCore;
using Yangguang.Accounts;
using Yangguang.Audit;
using Yangguang.Platform;
using Yangguang.Platform.Persistence;
using Yangguang.Rules.Catalog;

namespace Yangguang.Catalog.LocalLaws;

/// <summary>录入地方依据, so that the checks know it (L02).</summary>
public sealed class AddLocalLaw(YangguangDb db, TimeProvider time, AuditTrail audit)
{
    public async Task<LocalLaw> Run(string title, string number, string level, Actor actor, CancellationToken cancellation = default)
    {
        LawRules.HasNoForeignWord(title).OrRefuse();
        var law = new LocalLaw(EntityId.New<LocalLawId>(time), db.Scope, title, number, level, time.GetUtcNow());
        LawRules.IsNew(LawDictionary.National.Find(new LegalReference(law.Title))?.Title).OrRefuse();
        LawRules.IsNew(await db.LocalLaws.Where(known => known.Title == law.Title).Select(known => known.Title).FirstOrDefaultAsync(cancellation)).OrRefuse();
        db.LocalLaws.Add(law);
        audit.Note(actor, actor.BodyId, law.Id.Value, new LocalLawAdded(law.Title, law.Number));
        await db.SaveChangesAsync(cancellation);
        return law;
    }
}
