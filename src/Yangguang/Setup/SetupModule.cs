namespace Yangguang.Setup;

public static class SetupModule
{
    public static IServiceCollection AddSetup(this IServiceCollection services) => services.AddScoped<FoundCounty>();
}
