using Yangguang.Requests.Shelf;

namespace Yangguang.Requests.Portal;

internal static class ApplicantsModule
{
    /// <summary>The applicant's side.</summary>
    public static IServiceCollection AddApplicants(this IServiceCollection services) => services
        .AddSingleton<AddressLimit>()
        .AddSingleton<FormToken>()
        .AddScoped<FormFiles>()
        .AddScoped<CaseLinks>()
        .AddScoped<OpenCases>()
        .AddScoped<SearchShelf>()
        .AddScoped<CountShelf>();
}
