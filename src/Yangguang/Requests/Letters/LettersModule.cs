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
        .AddHostedService<PurgeDaily>();
}
