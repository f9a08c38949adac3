using Yangguang.Catalog.Out;
using Yangguang.Catalog.Versions;

namespace Yangguang.Catalog;

public static class CatalogModule
{
    public static IServiceCollection AddCatalog(this IServiceCollection services) => services
        .AddScoped<StartVersion>()
        .AddScoped<SubmitVersion>()
        .AddScoped<ReturnVersion>()
        .AddScoped<ApproveVersion>()
        .AddScoped<BringIntoForce>()
        .AddScoped<ReadCatalogBook>();
}
