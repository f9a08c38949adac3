namespace Yangguang.Platform.Files;

public static class FilesModule
{
    public static IServiceCollection AddFiles(this IServiceCollection services) => services
        .AddSingleton<FileStore>()
        .AddSingleton<SealedFiles>()
        .AddSingleton<UploadLimits>()
        .AddSingleton<VirusScan>()
        .AddScoped<TakeUpload>()
        .AddHostedService<SweepArrivals>();
}
