using Yangguang.Requests.Answers;
using Yangguang.Requests.Files;
using Yangguang.Requests.Shelf;
using Yangguang.Requests.Voice;

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
        .AddScoped<CountShelf>()
        .AddScoped<HandedOver>()
        .AddScoped<HearApplicant>()
        .AddScoped<PublishAnswer>()
        .AddHostedService<SweepForms>();
}
