using Yangguang.Platform.Jobs;

namespace Yangguang.Platform.Files;

public static class FilesModule
{
    public static IServiceCollection AddFiles(this IServiceCollection services) => services
        .AddSingleton<FileStore>()
        .AddSingleton<SealedFiles>()
        .AddSingleton<UploadLimits>()
        .AddSingleton<VirusScan>()
        .AddScoped<TakeUpload>()
        .AddJob(new Job("files.arrivals", "清理没有传完的文件", JobTimes.Daily(), (services, _) => Task.FromResult(
            services.GetRequiredService<FileStore>().Sweep(services.GetRequiredService<TimeProvider>().GetUtcNow().AddDays(-1)) is > 0 and var left ? $"清理 {left} 个" : null)));
}
