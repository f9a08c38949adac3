using Microsoft.EntityFrameworkCore;
using Yangguang.Accounts;
using Yangguang.Audit;
using Yangguang.Bodies;
using Yangguang.Platform;
using Yangguang.Platform.Persistence;

namespace Yangguang.Catalog.Mandates;

/// <summary>
/// 导入清单: known items are worded anew, others added; nothing doubles however often a list is imported. A complete list also
/// ends what it no longer names; links of ended items stay readable.
/// </summary>
public sealed class ImportMandates(YangguangDb db, TimeProvider time, AuditTrail audit)
{
    public async Task<MandatesImported> Run(
        Body body, MandateKind kind, IReadOnlyList<MandateLine> lines, bool isComplete, Actor actor, CancellationToken cancellation = default)
    {
        CatalogRules.ActsForBody(actor, body.Id).OrRefuse();
        MandateRules.SomethingToSave(lines.Count).OrRefuse();
        var known = await db.Mandates.Where(mandate => mandate.BodyId == body.Id && mandate.Kind == kind).ToListAsync(cancellation);
        var byKey = known.GroupBy(KeyOf).ToDictionary(same => same.Key, same => same.First());
        var (added, changed) = (0, 0);
        foreach (var line in lines.DistinctBy(line => line.Key))
        {
            if (!byKey.Remove(line.Key, out var mandate))
            {
                db.Mandates.Add(new Mandate(EntityId.New<MandateId>(time), body, kind, line, time.Today()));
                added++;
                continue;
            }

            changed += mandate.Says(line) ? 0 : 1;
            mandate.Relist(line, time.Today());
        }

        var ended = isComplete ? byKey.Values.Where(mandate => mandate.EndedOn is null).ToList() : [];
        ended.ForEach(mandate => mandate.End(time.Today()));
        var imported = new MandatesImported(kind.ListName(), added, changed, ended.Count);
        if (added + changed + ended.Count > 0)
            audit.Note(actor, body.Id, body.Id.Value, imported);
        await db.SaveChangesAsync(cancellation);
        return imported;
    }

    private static string KeyOf(Mandate mandate) =>
        new MandateLine(mandate.Code, mandate.Name, mandate.Heading, "", "", mandate.Extra).Key;
}
