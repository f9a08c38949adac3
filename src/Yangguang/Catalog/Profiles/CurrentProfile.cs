using Microsoft.EntityFrameworkCore;
using Yangguang.Platform.Persistence;
using Yangguang.Rules.Catalog;

namespace Yangguang.Catalog.Profiles;

/// <summary>The profile a county goes by: the newest it adopted, the 26 pilot areas until then.</summary>
public static class CurrentProfile
{
    public static async Task<AreaProfile> Profile(this YangguangDb db, CancellationToken cancellation = default) =>
        (await db.AdoptedProfiles.AsNoTracking().NewestFirst().FirstOrDefaultAsync(cancellation))?.ToProfile() ?? AreaProfile.Pilot;

    public static IQueryable<AdoptedProfile> NewestFirst(this IQueryable<AdoptedProfile> profiles) =>
        profiles.OrderByDescending(profile => profile.AdoptedOn).ThenByDescending(profile => profile.Id);
}
