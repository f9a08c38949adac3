using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Yangguang.Calendar;
using Yangguang.Platform;
using Yangguang.Platform.Persistence;
using Yangguang.Requests;
using Yangguang.Requests.Desk;
using Yangguang.Rules.Law;
using Yangguang.Rules.Requests;
using Yangguang.Rules.Time;

namespace Yangguang.Bench.Suites;

/// <summary>A county's open requests on application: the board, and what a changed calendar would move.</summary>
internal static class RequestsSuite
{
    private const double MostMillisecondsForBoard = 50;
    private const double MostMillisecondsForPreview = 2_000;
    private const int PageSize = 30;

    public static Suite Suite { get; } = new("requests", Run);

    private static async IAsyncEnumerable<Measurement> Run(bool smoke)
    {
        using var county = await BigCounty.WithDuties(250);
        var open = smoke ? 50 : 5_000;
        await county.Inside(services => Fill(services, open));
        var today = await county.Inside(services => Task.FromResult(services.GetRequiredService<TimeProvider>().Today()));
        var rounds = smoke ? 1 : 15;

        yield return new($"{open:#,0} open cases, a page of the board", await Stopclock.MedianMilliseconds(
            rounds, () => county.Inside(services => services.GetRequiredService<ReadBoard>().Run(new(null), null, today, PageSize))), MostMillisecondsForBoard, "ms");
        yield return new($"{open:#,0} open cases, the board searched by word", await Stopclock.MedianMilliseconds(
            rounds, () => county.Inside(services => services.GetRequiredService<ReadBoard>().Run(new(null, Text: "第77"), null, today, PageSize))), MostMillisecondsForBoard, "ms");

        var day = WorkingCalendar.National.AddWorkingDays(today, 3);
        var moved = WorkingCalendar.National.With(new CalendarNotice(day.Year, "", "地方假日", "", today, [new(day, "地方假日")], [], NoticeKind.Local));
        yield return new($"{open:#,0} open cases, list what a new calendar would move", await Stopclock.MedianMilliseconds(
            smoke ? 1 : 3, () => county.Inside(services => services.GetServices<IDatedWork>().OfType<RecountRequests>().Single().WhatWouldMove(moved, default))),
            MostMillisecondsForPreview, "ms");
    }

    private static async Task<int> Fill(IServiceProvider services, int count)
    {
        var db = services.GetRequiredService<YangguangDb>();
        var time = services.GetRequiredService<TimeProvider>();
        var body = await db.Bodies.Select(body => body.Id).FirstAsync();
        for (var made = 0; made < count; made++)
        {
            var arrived = WorkingCalendar.National.RollBack(time.Today().AddDays(-(made % 25)));
            var clock = new CaseClock(WorkingCalendar.National, LocalPractice.Default, arrived);
            var asked = new NewRequest(
                body, new() { Channel = ReceiptChannel.InPerson, ArrivedOn = arrived }, new() { Subject = $"第{made}件申请" }, ApplicantKind.NaturalPerson,
                "", $"{made % 900}", $"{made}");
            var request = new InformationRequest(EntityId.New<RequestId>(time), db.Scope, asked, clock, time.GetUtcNow());
            request.Register($"YSQ-{made}", BigCounty.Clerk, clock);
            db.Requests.Add(request);
        }

        return await db.SaveChangesAsync();
    }
}
