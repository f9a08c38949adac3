using Microsoft.EntityFrameworkCore;
using Yangguang.Platform.Persistence;

namespace Yangguang.Requests.Portal;

/// <summary>A body that takes requests, and where.</summary>
public sealed record OfficeLine(string Code, string Body, OfficeFacts Facts)
{
    public static async Task<IReadOnlyList<OfficeLine>> All(YangguangDb db, CancellationToken cancellation) =>
        await (from office in db.RequestOffices.AsNoTracking()
               where office.IsOpen
               join body in db.Bodies on office.BodyId equals body.Id
               orderby body.Tier, body.Order
               select new OfficeLine(body.Code, body.Name, office.Facts)).ToListAsync(cancellation);
}
