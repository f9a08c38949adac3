using Yangguang.Calendar;
using Yangguang.Interpretations.Portal;
using Yangguang.Platform.Persistence;
using Yangguang.Records;

namespace Yangguang.Interpretations;

public static class InterpretationsModule
{
    public static IServiceCollection AddInterpretations(this IServiceCollection services) => services
        .AddScoped<DraftInterpretation>()
        .AddScoped<WriteInterpretation>()
        .AddScoped<SubmitInterpretation>()
        .AddScoped<ReviewInterpretation>()
        .AddScoped<ReviseInterpretation>()
        .AddScoped<IssueInterpretations>()
        .AddScoped<IEditionFollower>(services => services.GetRequiredService<IssueInterpretations>())
        .AddScoped<LogLeaderEvent>()
        .AddScoped<PlanPolicy>()
        .AddScoped<CompanionInterpretations>()
        .AddScoped<IRecordCompanion>(services => services.GetRequiredService<CompanionInterpretations>())
        .AddScoped<IDatedWork, RecountInterpretations>()
        .AddScoped<InterpretationFeed>()
        .AddScoped(services => FindInterpretations.In(services.GetRequiredService<YangguangDb>()));

    public static void MapInterpretations(this IEndpointRouteBuilder routes) => routes.MapInterpretationFeeds();
}
