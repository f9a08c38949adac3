using Microsoft.EntityFrameworkCore;
using Yangguang.Bodies;
using Yangguang.Platform;
using Yangguang.Platform.Persistence;

namespace Yangguang.Requests.Shelf;

/// <summary>Counts what the shelf did, by month and body.</summary>
public sealed class CountShelf(YangguangDb db, TimeProvider time)
{
    public Task Shown(BodyId body, CancellationToken cancellation = default) => Add(body, shown: 1, saved: 0, cancellation);

    /// <summary>节省的申请: it was what was wanted.</summary>
    public Task Saved(BodyId body, CancellationToken cancellation = default) => Add(body, shown: 0, saved: 1, cancellation);

    // Counted in the database, so that two at once do not count as one; a month's first row may come from either.
    private async Task Add(BodyId body, int shown, int saved, CancellationToken cancellation)
    {
        var today = time.Today();
        var month = new DateOnly(today.Year, today.Month, 1);
        if (!await db.ShelfMonths.AnyAsync(each => each.BodyId == body && each.Month == month, cancellation))
        {
            db.ShelfMonths.Add(new ShelfMonth(db.Scope, body, month));
            try
            {
                await db.SaveChangesAsync(cancellation);
            }
            catch (DbUpdateException)
            {
                db.ChangeTracker.Clear();
            }
        }

        await db.ShelfMonths.Where(each => each.BodyId == body && each.Month == month).ExecuteUpdateAsync(
            set => set.SetProperty(each => each.Shown, each => each.Shown + shown).SetProperty(each => each.Saved, each => each.Saved + saved), cancellation);
    }
}
