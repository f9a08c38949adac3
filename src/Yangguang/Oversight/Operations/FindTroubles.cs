using Microsoft.EntityFrameworkCore;
using Yangguang.Platform;
using Yangguang.Platform.Backup;
using Yangguang.Platform.Jobs;
using Yangguang.Platform.Persistence;
using Yangguang.Rules.Time;

namespace Yangguang.Oversight.Operations;

/// <summary>告警: what an administrator must look after today, the gravest first.</summary>
public sealed class FindTroubles(YangguangDb db, RunJobs jobs, ReadOutbox outbox, ReadStorage storage, Certificates certificates, IConfiguration configuration, TimeProvider time)
{
    private const int AlarmMonth = 12;
    private const int NoticeMonth = 11;

    private static readonly TimeSpan OldBackup = TimeSpan.FromDays(2);
    private static readonly TimeSpan OldOutbox = TimeSpan.FromMinutes(10);

    public async Task<IReadOnlyList<Trouble>> Run(CancellationToken cancellation = default)
    {
        var now = time.GetUtcNow();
        List<Trouble> troubles = [.. await Pages(cancellation), .. Calendar(now.DayInChina()), .. await Jobs(cancellation), .. await Deliveries(now, cancellation)];
        if (await storage.Run(cancellation) is { IsLow: true } low)
            troubles.Add(new(true, "磁盘空间不足", $"数据目录所在磁盘只剩 {low.Free}。请清理或扩容，否则不能接收文件，也不能发布。"));
        troubles.AddRange(Backup(LastBackup.Read(configuration), LastBackup.IsScheduled(configuration), now));
        troubles.AddRange(certificates.Read(now).Where(each => each.IsTrouble).Select(each => new Trouble(each.Until < now.DayInChina(), "证书", $"{(each.Site.Length > 0 ? each.Site : each.File)}：{each.Standing}。")));
        return [.. troubles.OrderByDescending(trouble => trouble.IsGrave)];
    }

    /// <summary>P17: the notice comes in autumn; from 1 December on its absence is an alarm.</summary>
    public static IEnumerable<Trouble> Calendar(DateOnly today) =>
        today.Month >= NoticeMonth && !WorkingCalendar.National.IsPublished(today.Year + 1)
            ? [new(today.Month >= AlarmMonth, "工作日历", $"{today.Year + 1}年放假安排还没有录入，跨年的期限按暂定日历计算。国务院办公厅的通知公布后，请在工作日历中录入或者升级程序。", "/desk/calendar")]
            : [];

    /// <summary>A backup that failed, or that nobody has made and found whole for two days though one is due every night; until the first, a word of it.</summary>
    public static IEnumerable<Trouble> Backup(LastBackup? last, bool isScheduled, DateTimeOffset now)
    {
        if (last?.Problem is { } problem)
            return [new(true, "备份", $"{last.At.InChina():yyyy-MM-dd HH:mm} 的备份没有做成：{problem}")];
        return (isScheduled, last) switch
        {
            (true, null) => [new(false, "备份", "已经设置定时备份，还没有做过一次。今夜以后仍是这样的，请确认后台任务在运行；也可以现在就用 backup 命令做一次。")],
            (true, { } made) when now - made.GoodAt > OldBackup =>
                [new(true, "备份", $"最近一次完好的备份在 {made.GoodAt?.InChina():yyyy-MM-dd HH:mm}，已经超过两天。请确认后台任务在运行。")],
            _ => [],
        };
    }

    private async Task<IEnumerable<Trouble>> Pages(CancellationToken cancellation) =>
        await db.PageAlarms.CountAsync(alarm => alarm.SettledAt == null, cancellation) is > 0 and var open
            ? [new(true, "页面篡改", $"有 {open} 个页面与签发的内容不一致。", "/desk/inspection/alarms")]
            : [];

    private async Task<IEnumerable<Trouble>> Jobs(CancellationToken cancellation)
    {
        var failing = await db.JobRuns.AsNoTracking().Where(run => run.Failures > 0).ToListAsync(cancellation);
        return failing.Select(run => new Trouble(run.Failures > 2, "后台任务", $"“{jobs.Jobs.FirstOrDefault(job => job.Name == run.Name)?.Title ?? run.Name}”连续失败 {run.Failures} 次：{run.Said}"));
    }

    private async Task<IEnumerable<Trouble>> Deliveries(DateTimeOffset now, CancellationToken cancellation)
    {
        var state = await outbox.Run(cancellation);
        return
        [
            .. state.Oldest is { } oldest && now - oldest > OldOutbox
                ? [new Trouble(true, "对外消息", $"有 {state.Waiting} 条消息等待分发，最早的在 {oldest.InChina():yyyy-MM-dd HH:mm}。请确认后台任务在运行。")]
                : Array.Empty<Trouble>(),
            .. state.Roads.Where(road => road.GivenUp > 0).Select(road => new Trouble(false, "对外消息", $"{road.Name}有 {road.GivenUp} 件没有送达。")),
        ];
    }
}

/// <param name="IsGrave">Red: something is lost or wrong while it lasts. Otherwise it can wait for the day.</param>
/// <param name="Href">Where it is mended; null where that is not in this program.</param>
public sealed record Trouble(bool IsGrave, string Title, string What, string? Href = null);
