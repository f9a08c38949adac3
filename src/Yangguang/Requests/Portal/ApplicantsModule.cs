using Yangguang.Platform.Jobs;
using Yangguang.Platform.Persistence;
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
        .AddScoped(services => FindAnswers.In(services.GetRequiredService<YangguangDb>()))
        .AddJob<KeepRequestFile>("requests.files", "清理没有提交的附件", JobTimes.Daily(), (files, cancellation) => files.Sweep(cancellation), count => $"清理 {count} 个");
}
