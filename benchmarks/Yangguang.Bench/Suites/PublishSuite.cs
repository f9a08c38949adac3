using System.Diagnostics;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Yangguang.Platform;
using Yangguang.Platform.Persistence;
using Yangguang.Records;
using Yangguang.Records.Feeds;
using Yangguang.Records.Portal;
using Yangguang.Rules.Records;
using Yangguang.Rules.Records.Gate;

namespace Yangguang.Bench.Suites;

/// <summary>
/// Publication on SQLite with synchronous=FULL: one record until the public sees it, one transaction against what the disk itself can
/// sync in the same run, and many records at once.
/// </summary>
internal static class PublishSuite
{
    private const double MostMilliseconds = 200;
    private const double LeastShareOfDisk = 0.25;
    private const double LeastRecordsASecond = 600;

    public static Suite Suite { get; } = new("publish", Run);

    private static async IAsyncEnumerable<Measurement> Run(bool smoke)
    {
        using var county = await BigCounty.WithDuties(smoke ? 250 : 5_000);
        var rounds = smoke ? 2 : 40;

        RecordId signed = default;
        yield return new("gate passed until on page, list, feed and duty", await Stopclock.MedianMilliseconds(
            rounds, async () => signed = await Submitted(county), () => PublishAndLook(county, signed)), MostMilliseconds, "ms");

        using var transactions = new TransactionClock();
        var publishing = await transactions.Median(rounds, async () => signed = await Submitted(county), () => Publish(county, signed));
        signed = await Submitted(county);
        var appended = await county.AppendedBytes(() => Publish(county, signed));
        var syncing = Syncing(rounds, appended);
        yield return new($"the transaction of one publication ({publishing:0.00} ms) against append and fsync of its {appended / 1024} KB ({syncing:0.00} ms)",
            syncing / publishing, LeastShareOfDisk, "of the disk", MoreIsBetter: true);

        var many = smoke ? 20 : 3_000;
        for (var made = 0; made < many; made++)
            await Scheduled(county);
        await MoveHour(county);
        var started = Stopwatch.GetTimestamp();
        var published = await county.Inside(services => services.GetRequiredService<PublishDue>().Run());
        yield return new($"{published:#,0} records in one writer", published / Stopwatch.GetElapsedTime(started).TotalSeconds, LeastRecordsASecond, "records/s", MoreIsBetter: true);
    }

    private static async Task<RecordId> Submitted(BigCounty county) => await county.Inside(async services =>
    {
        var item = await services.GetRequiredService<YangguangDb>().CatalogItems.AsNoTracking().FirstAsync();
        var draft = await services.GetRequiredService<DraftRecord>().Run(
            item.Id, item.BodyId, null, Content(services.GetRequiredService<TimeProvider>().Today()), BigCounty.Clerk);
        await services.GetRequiredService<SubmitRecord>().Run(draft.Id, BigCounty.Clerk);
        return draft.Id;
    });

    private static Task<RecordEdition?> Publish(BigCounty county, RecordId id) =>
        county.Inside(services => services.GetRequiredService<PublishRecord>().Run(id, ReviewSheet.Whole, BigCounty.Reviewer));

    private static async Task PublishAndLook(BigCounty county, RecordId id)
    {
        var edition = (await Publish(county, id))!;
        await county.Inside(async services =>
        {
            var db = services.GetRequiredService<YangguangDb>();
            var page = await RecordView.Find(db, edition.IndexNumber);
            var list = await db.Editions.AsNoTracking().Where(each => each.IsLive).OrderByDescending(each => each.PublishedAt)
                .Select(each => each.IndexNumber).Take(20).ToListAsync();
            var feed = await services.GetRequiredService<RecordFeeds>().OfCounty(default);
            var proof = await db.Evidence.AnyAsync(evidence => evidence.RecordId == id.Value);
            return page is not null && list.Contains(edition.IndexNumber) && feed!.Entries.Any(entry => entry.IndexNumber == edition.IndexNumber) && proof
                ? true : throw new InvalidOperationException($"{edition.IndexNumber} is published and not seen everywhere.");
        });
    }

    private static async Task Scheduled(BigCounty county)
    {
        var id = await Submitted(county);
        await county.Inside(services => services.GetRequiredService<PublishRecord>().Run(
            id, ReviewSheet.Whole with { Plan = new PublicationPlan { At = services.GetRequiredService<TimeProvider>().GetUtcNow().AddHours(1) } }, BigCounty.Reviewer));
    }

    /// <summary>The hour of all that is planned has come.</summary>
    private static Task<int> MoveHour(BigCounty county) => county.Inside(services =>
    {
        var past = services.GetRequiredService<TimeProvider>().GetUtcNow().AddMinutes(-1);
        return services.GetRequiredService<YangguangDb>().Records.Where(record => record.ScheduledAt != null)
            .ExecuteUpdateAsync(set => set.SetProperty(record => record.ScheduledAt, past));
    });

    /// <summary>Median of appending to a file what the commit appended, and waiting until the disk has it.</summary>
    private static double Syncing(int rounds, int bytes)
    {
        var path = Path.Combine(Path.GetTempPath(), $"yangguang-fsync-{Environment.ProcessId}");
        var page = new byte[bytes];
        using var file = new FileStream(path, FileMode.Create, FileAccess.Write, FileShare.None, 1, FileOptions.DeleteOnClose);
        return Stopclock.MedianMilliseconds(rounds, () =>
        {
            file.Write(page);
            file.Flush(flushToDisk: true);
        });
    }

    private static RecordContent Content(DateOnly formedOn) => new()
    {
        Title = "耕地地力保护补贴发放公示",
        Summary = "耕地地力保护补贴发放情况。",
        Text = new StringBuilder().Insert(0, "现将耕地地力保护补贴发放情况予以公示，请群众监督。\n", 30).ToString(),
        FormedOn = formedOn,
        Theme = RecordTheme.All[0],
        Genre = RecordGenre.All[0],
        Attribute = DisclosureAttribute.Proactive,
    };
}
