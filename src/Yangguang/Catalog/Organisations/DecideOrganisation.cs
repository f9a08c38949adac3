using Microsoft.EntityFrameworkCore;
using Yangguang.Accounts;
using Yangguang.Audit;
using Yangguang.Bodies;
using Yangguang.Catalog.Profiles;
using Yangguang.Platform;
using Yangguang.Platform.Persistence;

namespace Yangguang.Catalog.Organisations;

/// <summary>确定机构对照: which body a general name means here, or that it stays as printed. Remembered for every later table.</summary>
public sealed class DecideOrganisation(YangguangDb db, JurisdictionScope scope, TimeProvider time, AuditTrail audit)
{
    /// <param name="body">Null keeps the name as it is printed.</param>
    public async Task Run(string printed, Body? body, Actor officer, CancellationToken cancellation = default)
    {
        ProfileRules.MayGovern(officer).OrRefuse();
        var known = await db.OrganisationMeanings.SingleOrDefaultAsync(meaning => meaning.Printed == printed, cancellation);
        if (known is not null && known.BodyId == body?.Id)
            return;
        if (known is null)
            db.OrganisationMeanings.Add(known = new OrganisationMeaning(EntityId.New<OrganisationMeaningId>(time), scope.Id, printed));
        known.Decide(body?.Id, officer, time.GetUtcNow());
        audit.Note(officer, body?.Id ?? officer.BodyId, known.Id.Value, body is null ? new OrganisationKept(printed) : new OrganisationMatched(printed, body.Name));
        await db.SaveChangesAsync(cancellation);
    }
}
