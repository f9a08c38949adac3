using Microsoft.EntityFrameworkCore;
using Yangguang.Bodies;
using Yangguang.Platform.Persistence;

namespace Yangguang.Oversight.Inspection.Checks;

/// <summary>政务公开办: to it goes what belongs to no other body.</summary>
public sealed class OfficeOfCounty(YangguangDb db)
{
    private BodyId? _office;

    public async Task<BodyId> Find(CancellationToken cancellation) =>
        _office ??= await db.Bodies.Where(body => body.Kind == BodyKind.DisclosureOffice).OrderBy(body => body.Order).Select(body => body.Id).FirstAsync(cancellation);
}
