using Microsoft.EntityFrameworkCore;
using Yangguang.Accounts;
using Yangguang.Audit;
using Yangguang.Bodies;
using Yangguang.Platform;
using Yangguang.Platform.Persistence;

namespace Yangguang.Requests.Acts;

/// <summary>受理机构设置: where a body takes requests, how it numbers letters, where its decisions are contested.</summary>
public sealed class KeepOffice(YangguangDb db, AuditTrail audit)
{
    public async Task<RequestOffice> Run(BodyId bodyId, OfficeFacts facts, bool isOpen, Actor by, CancellationToken cancellation = default)
    {
        if (by.StaffId != Guid.Empty)
            RequestRules.Heads(by, bodyId).OrRefuse();
        OfficeRules.Examine(facts).OrRefuse();
        var office = await db.RequestOffices.SingleOrDefaultAsync(office => office.BodyId == bodyId, cancellation);
        if (office is null)
            db.RequestOffices.Add(office = new RequestOffice(await db.Bodies.SingleAsync(body => body.Id == bodyId, cancellation), facts));
        office.Change(facts, isOpen);
        audit.Note(by, bodyId, bodyId.Value, new RequestOfficeChanged(facts.UnitName, isOpen));
        await db.SaveChangesAsync(cancellation);
        return office;
    }
}
