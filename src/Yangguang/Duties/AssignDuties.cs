using Microsoft.EntityFrameworkCore;
using Yangguang.Bodies;
using Yangguang.Platform.Persistence;

namespace Yangguang.Duties;

/// <summary>Makes another clerk of the body answer for duties. Saved in the caller's transaction.</summary>
public sealed class AssignDuties(YangguangDb db)
{
    /// <returns>How many duties changed hands.</returns>
    public Task<int> Run(BodyId body, Guid from, Guid to, bool withUnassigned, CancellationToken cancellation = default) => db.Duties
        .Where(duty => duty.BodyId == body && (duty.OwnerId == from || (withUnassigned && duty.OwnerId == null)))
        .ExecuteUpdateAsync(duty => duty.SetProperty(each => each.OwnerId, to), cancellation);
}
