using Yangguang.Platform.Jobs;
using Yangguang.Requests.Archive;

namespace Yangguang.Requests.Letters;

public static class LettersModule
{
    public static IServiceCollection AddLetters(this IServiceCollection services) => services
        .AddSingleton<LetterSeal>()
        .AddScoped<TemplateBook>()
        .AddScoped<ReasonBook>()
        .AddScoped<CaseEvents>()
        .AddScoped<CaseFacts>()
        .AddScoped<LetterPress>()
        .AddScoped<DraftLetter>()
        .AddScoped<EditLetter>()
        .AddScoped<SignLetter>()
        .AddScoped<SendLetter>()
        .AddScoped<AttachToAnswer>()
        .AddScoped<KeepTemplate>()
        .AddScoped<KeepReasons>()
        .AddScoped<FolderParts>()
        .AddScoped<PackFolder>()
        .AddScoped<FileCase>()
        .AddScoped<PurgeIdentities>()
        .AddJob<PurgeIdentities>("requests.purge", "到期清除证件号码", JobTimes.Daily(), (purge, cancellation) => purge.Run(cancellation), count => $"清除 {count} 件");
}
