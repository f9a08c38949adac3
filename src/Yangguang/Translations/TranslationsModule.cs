using Yangguang.Records;

namespace Yangguang.Translations;

public static class TranslationsModule
{
    public static IServiceCollection AddTranslations(this IServiceCollection services) => services
        .AddScoped<WriteTranslation>()
        .AddScoped<ReviewTranslation>()
        .AddScoped<NameColumns>()
        .AddScoped<IRecordCompanion, TranslationCompanion>();
}
