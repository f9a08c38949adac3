namespace Yangguang.LegalColumns;

public static class LegalColumnsModule
{
    public static IServiceCollection AddLegalColumns(this IServiceCollection services) => services
        .AddScoped<ReadLegalColumns>()
        .AddScoped<CheckLegalColumns>()
        .AddScoped<KeepGuide>()
        .AddScoped<KeepColumns>();
}
