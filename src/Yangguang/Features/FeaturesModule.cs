using Yangguang.Platform.Persistence;

namespace Yangguang.Features;

public static class FeaturesModule
{
    public static IServiceCollection AddFeatures(this IServiceCollection services) => services
        .AddScoped<KeepFeatures>()
        .AddScoped<WritePost>()
        .AddScoped(services => FindPosts.In(services.GetRequiredService<YangguangDb>()));
}
