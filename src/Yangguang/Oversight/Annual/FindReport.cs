using Microsoft.EntityFrameworkCore;
using Yangguang.Accounts;
using Yangguang.Platform;
using Yangguang.Platform.Persistence;

namespace Yangguang.Oversight.Annual;

/// <summary>Finds the report of a body that somebody may see: the own body's, or any for the county office.</summary>
public sealed class FindReport(YangguangDb db, ReadYear read, TimeProvider time)
{
    public async Task<BodyReport?> Run(string code, int year, Actor actor, CancellationToken cancellation)
    {
        var body = await db.Bodies.AsNoTracking().SingleOrDefaultAsync(body => body.Code == code, cancellation);
        return body is null || !actor.ActsFor(body.Id) || !AnnualReportRules.YearIsKnown(year, time.Today()).IsAllowed
            ? null
            : await read.Of(body, year, cancellation);
    }
}
