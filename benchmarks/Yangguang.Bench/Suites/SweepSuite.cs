using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Yangguang.Calendar;
using Yangguang.Duties;
using Yangguang.Platform;
using Yangguang.Platform.Persistence;
using Yangguang.Records;
using Yangguang.Rules.Records;
using Yangguang.Rules.Records.Gate;
using Yangguang.Rules.Time;

namespace Yangguang.Bench.Suites;

/// <summary>The duties of a whole county on SQLite: the sweep after one publication, and counting every date again.</summary>
internal static class SweepSuite
{
    private const double MostMillisecondsAfterOneRecord = 5;
    private const double MostMillisecondsForAll = 2_000;

    public static Suite Suite { get; } = new("sweep", Run);

    private static async IAsyncEnumerable<Measurement> Run(bool smoke)
    {
        using var county = await BigCounty.WithDuties(smoke ? 250 : 10_000);
        var duties = await county.Inside(services => services.GetRequiredService<YangguangDb>().Duties.CountAsync());
        await county.Inside(services => services.GetRequiredService<SweepDuties>().Run());
        var rounds = smoke ? 1 : 15;

        yield return new($"{duties:#,0} duties, sweep after one record", await Stopclock.MedianMilliseconds(
            rounds, () => Publish(county), () => county.Inside(services => services.GetRequiredService<SweepDuties>().Run())),
            MostMillisecondsAfterOneRecord, "ms");

        var moved = WorkingCalendar.National.With(DayOff(await county.Inside(Today)));
        yield return new($"{duties:#,0} duties, list what a new calendar would move", await Stopclock.MedianMilliseconds(
            smoke ? 1 : 3, () => county.Inside(services => Dated(services).WhatWouldMove(moved, default))), MostMillisecondsForAll, "ms");
        yield return new($"{duties:#,0} duties, all counted again and saved", await Stopclock.MedianMilliseconds(
            smoke ? 1 : 3, () => county.Inside(services => MoveAll(services, WorkingCalendar.National)),
            () => county.Inside(services => MoveAll(services, moved))), MostMillisecondsForAll, "ms");
    }

    private static Task<DateOnly> Today(IServiceProvider services) => Task.FromResult(services.GetRequiredService<TimeProvider>().Today());

    /// <summary>A local day off next week: every clock that runs over it moves by a day.</summary>
    private static CalendarNotice DayOff(DateOnly today)
    {
        var day = WorkingCalendar.National.AddWorkingDays(today, 3);
        return new(day.Year, "", "地方假日", "", today, [new(day, "地方假日")], [], NoticeKind.Local);
    }

    private static RecomputeDeadlines Dated(IServiceProvider services) => services.GetServices<IDatedWork>().OfType<RecomputeDeadlines>().Single();

    private static async Task<int> MoveAll(IServiceProvider services, WorkingCalendar calendar)
    {
        await Dated(services).Move(calendar, default);
        return await services.GetRequiredService<YangguangDb>().SaveChangesAsync();
    }

    private static async Task Publish(BigCounty county)
    {
        var id = await county.Inside(async services =>
        {
            var item = await services.GetRequiredService<YangguangDb>().CatalogItems.FirstAsync();
            var today = services.GetRequiredService<TimeProvider>().Today();
            var draft = await services.GetRequiredService<DraftRecord>().Run(item.Id, item.BodyId, null, Content(today), BigCounty.Clerk);
            await services.GetRequiredService<SubmitRecord>().Run(draft.Id, BigCounty.Clerk);
            return draft.Id;
        });
        await county.Inside(services => services.GetRequiredService<PublishRecord>().Run(id, ReviewSheet.Whole, BigCounty.Reviewer));
    }

    private static RecordContent Content(DateOnly formedOn) => new()
    {
        Title = "审核信息公示",
        Summary = "审核信息公示",
        Text = "现予公示。",
        FormedOn = formedOn,
        Theme = RecordTheme.All[0],
        Genre = RecordGenre.All[0],
        Attribute = DisclosureAttribute.Proactive,
    };
}
