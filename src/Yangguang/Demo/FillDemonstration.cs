using System.Diagnostics;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Yangguang.Accounts;
using Yangguang.Bodies;
using Yangguang.Calendar;
using Yangguang.Demo.County;
using Yangguang.Demo.Requests;
using Yangguang.Platform;
using Yangguang.Platform.Files;
using Yangguang.Platform.Persistence;

namespace Yangguang.Demo;

/// <summary>
/// Fills an empty database with 昭明县, all invented: bodies, accounts, the matrix of catalogues, and two years of duties and
/// records, played through the same aggregates that the desk uses. The same day gives the same county. One transaction.
/// </summary>
internal sealed class FillDemonstration(
    YangguangDb db, JurisdictionScope scope, CountyCalendar calendar, FileStore files, IPasswordHasher<Staff> hasher, ShowChannels channels,
    ShowPrint print, ShowRequests requests, TimeProvider clock)
{
    public async Task<DemoTotals> Run(CancellationToken cancellation = default)
    {
        var begun = Stopwatch.GetTimestamp();
        var known = await db.Jurisdictions.OrderBy(known => known.Code).Select(known => known.Name).FirstOrDefaultAsync(cancellation);
        DemoRules.DatabaseIsEmpty(known).OrRefuse();
        var photo = await files.Keep(new MemoryStream(NoticeBoardPhoto.Draw()), "png", cancellation);
        var today = clock.Today();
        var since = new DateOnly(today.Year - 2, today.Month, 1);
        var time = new DemoTime(OfficeHours.Morning(since, new Dice("founding")));
        var bodies = new CountyBodies(time);
        scope.Enter(bodies.Jurisdiction);
        var accounts = new DemoAccounts(hasher, time);
        var staff = accounts.MakeFor(bodies.All);
        var story = new CountyStory(bodies, staff, accounts.Officer, await calendar.Current(cancellation), time, since, today, photo);
        await Write(story, cancellation);
        await print.Run(accounts.Officer, cancellation);
        await channels.Run(accounts.Officer, cancellation);
        await requests.Run(accounts.Officer, cancellation);
        // So many rows at once are news to the query planner of either database.
        await db.Database.ExecuteSqlAsync($"ANALYZE", cancellation);
        return await Count(Stopwatch.GetElapsedTime(begun), cancellation);
    }

    /// <summary>While one batch is written the next is made up.</summary>
    private async Task Write(CountyStory story, CancellationToken cancellation)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        var bulk = new BulkInsert(db);
        var writing = Task.CompletedTask;
        try
        {
            foreach (var rows in story.Tell())
            {
                await writing;
                writing = Task.Run(() => bulk.Run(rows.All, cancellation), cancellation);
            }
        }
        finally
        {
            await writing;
        }

        await transaction.CommitAsync(cancellation);
    }

    private async Task<DemoTotals> Count(TimeSpan elapsed, CancellationToken cancellation) => new(
        scope.Current!.Name,
        await db.Bodies.CountAsync(cancellation),
        await db.Staff.CountAsync(cancellation),
        await db.Catalogs.CountAsync(cancellation),
        await db.CatalogItems.CountAsync(cancellation),
        await db.Duties.CountAsync(cancellation),
        await db.Records.CountAsync(cancellation),
        await db.Editions.CountAsync(cancellation),
        await db.Duties.GroupBy(duty => duty.State).Select(group => new { group.Key, Count = group.Count() })
            .ToDictionaryAsync(state => state.Key, state => state.Count, cancellation),
        Math.Round(elapsed.TotalSeconds, 1));
}
