using Microsoft.EntityFrameworkCore;
using Yangguang.Platform.Persistence;

namespace Yangguang.Catalog.Versions;

/// <summary>Two people work in one draft: whose save comes second reads again and tries again, and only then is refused.</summary>
internal static class Retry
{
    private const int MostAttempts = 5;

    public static async Task<T> WhenOvertaken<T>(YangguangDb db, Func<Task<T>> work)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await work();
            }
            catch (DbUpdateConcurrencyException) when (attempt < MostAttempts)
            {
                db.ChangeTracker.Clear();
            }
        }
    }
}
