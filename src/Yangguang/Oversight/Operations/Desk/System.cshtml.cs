using System.Reflection;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Yangguang.Accounts;
using Yangguang.Platform.Backup;
using Yangguang.Platform.Files;
using Yangguang.Platform.Jobs;
using Yangguang.Platform.Persistence;
using Yangguang.Platform.Web;
using Yangguang.Shared;

namespace Yangguang.Oversight.Operations.Desk;

/// <summary>系统运行: whether the installation does its work, for who looks after it.</summary>
[Authorize(Policy = nameof(Permission.MayManageSettings))]
public sealed class SystemModel(
    YangguangDb db, RunJobs jobs, FindTroubles troubles, ReadOutbox outbox, ReadStorage storage, Certificates certificates,
    AskForJob ask, RetryDeliveries retry, Surfaces surfaces, IConfiguration configuration, TimeProvider time) : PageModel, IReloads
{
    public IReadOnlyList<Trouble> Troubles { get; private set; } = [];

    public IReadOnlyList<JobLine> Jobs { get; private set; } = [];

    public OutboxStanding Outbox { get; private set; } = new(0, null, []);

    public StorageStanding Storage { get; private set; } = null!;

    public IReadOnlyList<CertificateLine> Certificates { get; private set; } = [];

    public IReadOnlyList<(string Name, string Value)> Settings => ShownSettings.Of(configuration);

    public string Version { get; } = typeof(SystemModel).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "";

    /// <summary>最近一次备份 of this node, in words.</summary>
    public string Backup => LastBackup.Read(configuration) is { } last
        ? last.Problem is { } problem ? $"{last.At.HourText()} 没有做成：{problem}" : $"{last.At.HourText()}，{UploadLimits.InWords(last.Bytes)}，已读回核对"
        : LastBackup.IsScheduled(configuration) ? "已设置，还没有做过" : "没有设置定时备份";

    public string Database => db.Database.IsNpgsql() ? "PostgreSQL" : "SQLite";

    public string ShownSurfaces => string.Join("、", surfaces.Shown.Select(InWords));

    public bool RunsJobs => surfaces.Jobs;

    public Task OnGet() => Reload();

    public async Task<IActionResult> OnPostRun(string job, CancellationToken cancellation)
    {
        var asked = await ask.Run(job, Actor.From(User), cancellation);
        TempData.Say($"“{asked.Title}”已安排运行，结果稍后显示在列表里。");
        return Redirect("/desk/system#jobs");
    }

    public async Task<IActionResult> OnPostRetry(CancellationToken cancellation)
    {
        var count = await retry.Run(Actor.From(User), cancellation);
        TempData.Say(count == 0 ? "没有需要重新发送的消息。" : $"{count} 件已重新排入发送。");
        return Redirect("/desk/system#outbox");
    }

    public async Task Reload()
    {
        var (now, cancellation) = (time.GetUtcNow(), HttpContext.RequestAborted);
        var runs = await db.JobRuns.AsNoTracking().ToDictionaryAsync(run => run.Name, cancellation);
        Jobs = [.. jobs.Jobs.Select(job => JobLine.Of(job, runs.GetValueOrDefault(job.Name), now)).OrderByDescending(line => line.Badge.Tone == "over").ThenBy(line => line.Title, StringComparer.Ordinal)];
        Troubles = await troubles.Run(cancellation);
        Outbox = await outbox.Run(cancellation);
        Storage = await storage.Run(cancellation);
        Certificates = certificates.Read(now);
    }

    private static string InWords(string surface) => surface switch
    {
        "portal" => "门户",
        "desk" => "工作台",
        "api" => "接口",
        _ => "后台任务",
    };
}

/// <summary>A job as the table shows it.</summary>
public sealed record JobLine(string Name, string Title, string Times, Badge Badge, string Last, string Said, string Next)
{
    internal static JobLine Of(Job job, JobRun? run, DateTimeOffset now) => new(
        job.Name, job.Title, job.Times.InWords(), Standing(run, now), run?.EndedAt?.HourText() ?? "", run?.Said ?? "", job.Times.NextAfter(run, now)?.HourText() ?? "");

    private static Badge Standing(JobRun? run, DateTimeOffset now) => run switch
    {
        { ClaimedUntil: { } until } when until > now => new("运行中", "half", "near"),
        { WantedAt: not null } => new("等待运行", "half", "near"),
        { IsFailing: true } => new("失败", "triangle", "over"),
        { EndedAt: not null } => new("正常", "disc", "met"),
        _ => new("还没有运行", "ring", "wait"),
    };
}
