namespace Yangguang.Platform.Jobs;

public static class JobsModule
{
    public static IServiceCollection AddJobs(this IServiceCollection services) => services
        .AddSingleton<JobBell>()
        .AddSingleton<JobJournal>()
        .AddSingleton<RunJobs>()
        .AddHostedService(services => services.GetRequiredService<RunJobs>());

    public static IServiceCollection AddJob(this IServiceCollection services, Job job) => services.AddSingleton(job);

    /// <summary>A job that is one use case.</summary>
    /// <param name="done">What was done in words, where it was anything.</param>
    public static IServiceCollection AddJob<TWork>(
        this IServiceCollection services, string name, string title, JobTimes times, Func<TWork, CancellationToken, Task<int>> run, Func<int, string> done)
        where TWork : notnull =>
        services.AddJob(new Job(name, title, times, async (scope, cancellation) =>
            await run(scope.GetRequiredService<TWork>(), cancellation) is > 0 and var count ? done(count) : null));
}
